/** Footnote marks on numbers, as published tables carry them: 1,234* and 95 %¹ and 12.5 (r). */

const WORD = "r|p|e|est|est\\.|prov|prov\\.|provisional|revised|estimate|estimated|preliminary|[a-z]|\\d{1,2}";
const BEHIND = new RegExp(`^(.*[\\d%)])\\s*((?:[*†‡§¶#^~]|[¹²³⁰⁴-⁹ᵃ-ᶻ]|\\((?:${WORD})\\)|\\[(?:${WORD})\\]|\\s?[rpe](?![a-z]))+)$`, "iu");
const BEFORE = /^([*†‡~≈]+|c\.|ca\.|circa|approx\.?|about|around)\s*(?=[\d.,$€£¥(<>≤≥+-])/i;

export interface Unmarked {
  readonly text: string;
  /** "" where there was none. */
  readonly mark: string;
}

/** "1,234 *" → "1,234" and "*". A whole text in brackets, "(1)", is a negative number and keeps them. */
export function stripFootnote(text: string): Unmarked {
  const before = BEFORE.exec(text);
  const rest = before ? text.slice(before[0].length) : text;
  const behind = BEHIND.exec(rest);
  const marks = [before?.[1] ?? "", behind?.[2]?.trim() ?? ""].filter((mark) => mark !== "");
  return { text: behind ? behind[1]!.trim() : rest, mark: marks.join(" ") };
}
