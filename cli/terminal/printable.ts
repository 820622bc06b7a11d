/** Text from a file made fit for a terminal: nothing in it may move the cursor, change colours, break lines or turn the direction of writing. */

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROLS = /[\u0000-\u001F\u007F]/g;
/** Control characters of Latin-1, direction marks, invisible joiners that hide text. */
const INVISIBLE = /[\u0080-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** One line of text; a control character is shown as its picture (␛ for escape). */
export function printable(text: string): string {
  return text
    .replace(LINE_BREAKS, " ")
    .replace(CONTROLS, (letter) => (letter === "\u007F" ? "\u2421" : String.fromCharCode(0x2400 + letter.charCodeAt(0))))
    .replace(INVISIBLE, "");
}

const SEGMENTS = new Intl.Segmenter("en", { granularity: "grapheme" });
const TWO_COLUMNS =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Columns that a printable text takes on a terminal: two for a wide letter, one for a letter with its accents. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of SEGMENTS.segment(text)) width += TWO_COLUMNS.test(segment) ? 2 : 1;
  return width;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let fitting = "";
  let used = 1;
  for (const { segment } of SEGMENTS.segment(text)) {
    used += displayWidth(segment);
    if (used > width) break;
    fitting += segment;
  }
  return `${fitting.trimEnd()}…`;
}
