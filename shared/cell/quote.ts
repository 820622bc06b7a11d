/** How text of a cell is quoted in a sentence: a finding must stay one, whatever somebody pasted into the cell. */

const LONGEST = 60;

/** In quotes, line breaks as spaces, and cut where it is long. */
export function quote(text: string): string {
  const line = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${line.replace(/\s+/g, " ")}"`;
}
