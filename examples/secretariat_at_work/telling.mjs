// A chamber being recorded: each command a minute after the one before, from nine o'clock of its day on.

const FOUNDED = "2025-12-15";
const IMPORTED = { type: "system", task: "import" };

// The context of a command of a day; the salt is fixed, because a story must come out the same every time.
function context(day, minute, actor) {
  const now = new Date(Date.parse(`${day}T01:00:00Z`) + minute * 60_000).toISOString();
  return { now, actor, salt: "11".repeat(16) };
}

// The chamber, the minute of its last command, and what is called how.
export class Telling {
  #called = new Map();
  #minute = 0;
  #renderText;

  constructor({ Chamber, renderText }, founding) {
    this.chamber = Chamber.found(founding, context(FOUNDED, 0, IMPORTED));
    this.#renderText = renderText;
  }

  // Notes what something is called, for sentences that have its id.
  call(thing, name) {
    this.#called.set(thing, name);
  }

  name(thing) {
    return this.#called.get(thing);
  }

  // Records what was there before the story begins.
  record(command) {
    this.#minute += 1;
    this.chamber.execute(command, context(FOUNDED, this.#minute, IMPORTED));
  }

  // Decides and records commands of a day, as somebody gives them.
  tell(day, by, ...commands) {
    for (const command of commands) {
      this.#minute += 1;
      this.chamber.execute(command, context(day, this.#minute, { type: "person", person: by }));
    }
  }

  // Says why a command of a day is refused, with names in the place of ids.
  refused(day, by, command) {
    try {
      this.chamber.execute(command, context(day, this.#minute + 1, { type: "person", person: by }));
    } catch (error) {
      if (!["Refusal", "Fault"].includes(error.name)) throw error;
      let sentence = error.chinese;
      for (const [thing, name] of this.#called) sentence = sentence.replaceAll(thing, name);
      console.log(`不能这样办（${error.code}）：${sentence}`);
      return;
    }
    throw new Error("it was not refused");
  }

  // A document as text.
  text(document) {
    return this.#renderText(document);
  }

  // Prints a document.
  show(document) {
    process.stdout.write(this.text(document));
  }

  // Prints the list of duties of a day.
  showDuties(on) {
    console.log();
    this.show(this.chamber.dutySheet(on, { audience: "secretariat" }));
  }
}

// Prints the title of a part of the story.
export function part(title) {
  console.log(`\n【${title}】\n`);
}
