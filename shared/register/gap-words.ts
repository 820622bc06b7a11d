/** What people write where there is no value: words and signs that mean a gap, never zero. */

const NOTHING = [
  "n/a",
  "n.a.",
  "na",
  "n/a.",
  "n.d.",
  "nd",
  "-",
  "–",
  "—",
  "−",
  "--",
  "---",
  ".",
  "..",
  "...",
  "…",
  ":",
  "*",
  "/",
  "none",
  "null",
  "not applicable",
  "not available",
  "no data",
  "not measured",
  "not reported",
  "missing",
  "unknown",
  "no target",
  "not set",
  "blank",
];
const LATER = [
  "pending",
  "tbd",
  "tbc",
  "tba",
  "t.b.d.",
  "t.b.c.",
  "?",
  "??",
  "to be determined",
  "to be decided",
  "to be confirmed",
  "to be agreed",
  "to be set",
  "to follow",
  "awaited",
  "awaiting data",
  "not yet available",
  "not yet",
  "under review",
  "in progress",
  "ongoing",
  "open",
];

/** later: a value is still to come; nothing: there is none; null: the text is no such word. */
export type Gap = "nothing" | "later" | null;

const BY_WORD: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ...NOTHING.map((word) => [word, "nothing"] as const),
  ...LATER.map((word) => [word, "later"] as const),
]);

/** "N/A" and "–" are nothing, "Pending" is later. */
export function readGap(text: string): Gap {
  return BY_WORD.get(text.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
}
