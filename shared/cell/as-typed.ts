/** What a spreadsheet is given so that a cell holds exactly this: it reads what programs write as if a person had typed it. */
import type { Cell } from "./cell";

/**
 * Letters, spaces and plain punctuation after a letter. Everything with a digit may be a number, a date or a fraction somewhere
 * in the world, and everything that begins with a sign may be a formula.
 */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;

/** TRUE and FALSE in the languages of Excel and Google Sheets: typed words that would become truth values. */
const TRUTH_WORDS = new Set(
  (
    "TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERDADEIRO VERO WAAR ONWAAR SAND FALSK SANT USANN SANN FALSKT TOSI EPÄTOSI " +
    "PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS ADEVĂRAT FALS ИСТИНА ЛОЖЬ НЕПРАВДА ІСТИНА ХИБНІСТЬ DOĞRU YANLIŞ ΑΛΗΘΗΣ ΨΕΥΔΗΣ BENAR SALAH"
  ).split(" "),
);

/** "" clears the cell. An apostrophe in front keeps text as text; the spreadsheet does not count it as part of the value. */
export function asTyped(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell !== "string" || cell === "") return cell;
  const isPlain = PLAIN_TEXT.test(cell) && !TRUTH_WORDS.has(cell.trim().toUpperCase());
  return isPlain ? cell : `'${cell}`;
}
