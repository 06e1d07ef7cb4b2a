// What goes wrong: the rules said no (`Refusal`), or what was given cannot be what it claims to be (`Fault`).

function placeOf({ path, line }) {
  if (path) return `${path}: `;
  return line === undefined ? "" : `line ${line}: `;
}

const NAMES = { refusal: "Refusal", fault: "Fault" };

export class ShanghuiError extends Error {
  constructor(error) {
    super(placeOf(error) + error.english);
    this.name = NAMES[error.family];
    this.family = error.family;
    this.code = error.code;
    this.path = error.path ?? "";
    this.line = error.line;
    this.article = error.article;
    this.details = error.details;
    this.chinese = error.chinese;
    this.english = error.english;
  }

  toJSON() {
    const { family, code, path, line, article, details, chinese, english } = this;
    return { family, code, path, line, article, details, chinese, english };
  }
}
