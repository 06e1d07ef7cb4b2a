// How answers of the core become elements. Nothing here decides anything.

/** An element with properties and children; strings are text, never markup. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function english(text) {
  return element("span", { lang: "en" }, text);
}

/** Names and values; what is undefined is left out. */
export function facts(entries) {
  const known = entries.filter(([, value]) => value !== undefined);
  return element(
    "dl",
    {},
    ...known.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
  );
}

export function table(caption, header, rows) {
  const heads = header.map((name) => element("th", { scope: "col" }, name));
  const body = rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell))));
  const made = element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...body),
  );
  return labelled(made);
}

/** A table whose cells know the heads of their columns, for places too narrow for columns. */
function labelled(table) {
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  for (const row of table.tBodies[0].rows) {
    [...row.cells].forEach((cell, index) => cell.setAttribute("data-head", heads[index]));
  }
  return table;
}

let core;

/** Lets the views ask the loaded package. */
export function showBy(loaded) {
  core = loaded;
}

/** The article where a rule stands, as the core cites it. */
export function citation(article) {
  return article && core.cite(article);
}

function arithmetic(measure) {
  if (measure === undefined) return "";
  const { counted, needed, whole } = measure;
  return `实有 ${counted}${whole === undefined ? "" : `（共 ${whole}）`}，须有 ${needed}`;
}

/** One word that says how it stands; the class only colours it. */
export function mark(passed, words) {
  return element("strong", { className: passed ? "passed" : "failed" }, `${passed ? "✓" : "✗"} ${words}`);
}

export function verdictTable(caption, verdicts) {
  const row = ({ policy, label, passed, article, measure }) => [
    element("span", { title: policy }, label),
    mark(passed, passed ? "合" : "不合"),
    citation(article) ?? "",
    arithmetic(measure),
  ];
  const made = table(caption, ["规则", "判定", "依据", "算式"], verdicts.map(row));
  made.className = "verdicts";
  return made;
}

/** What went wrong, as the core says it; an error of another kind is not ours to explain. */
export function failure(error, words) {
  if (error.code === undefined) throw error;
  const { code, line, path, article, details } = error;
  const counted = Object.entries(details ?? {}).filter(([name]) => name !== "article");
  return [
    element("p", {}, mark(false, words), ` ${error.chinese}`),
    element("p", { lang: "en" }, error.english),
    facts([
      ["代码", element("code", {}, code)],
      ["依据", citation(article)],
      ["行", line === undefined ? undefined : String(line)],
      ["字段", path || undefined],
      ...counted.map(([name, value]) => [element("code", {}, name), element("code", {}, written(value))]),
    ]),
  ];
}

function written(value) {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A document's HTML from the core, two heading levels below the headings of the page. */
export function sheet(html) {
  const template = element("template", { innerHTML: html });
  for (const heading of template.content.querySelectorAll("h1, h2, h3")) {
    const lower = element(`h${Number(heading.localName[1]) + 2}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  template.content.querySelectorAll("table").forEach(labelled);
  return template.content;
}
