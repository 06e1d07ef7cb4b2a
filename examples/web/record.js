// What the page offers for choice, read from the journal's own lines: the package has no list of these yet.

/** The events of a journal that verified, in order. */
export function eventsOf(bytes) {
  const [, ...lines] = new TextDecoder().decode(bytes).trimEnd().split("\n");
  return lines.flatMap((line) => JSON.parse(line).entry.events);
}

export function ofType(events, type) {
  return events.filter((event) => event.type === type);
}

/** The day of the last entry, at UTC: where the page's own dates begin. */
export function lastDay(bytes) {
  const lines = new TextDecoder().decode(bytes).trimEnd().split("\n");
  return JSON.parse(lines.at(-1)).entry.at.slice(0, 10);
}

export function daysLater(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
