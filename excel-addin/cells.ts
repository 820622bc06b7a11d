/** Excel's cell contents to the core's values and back: the one place that knows how Excel spells a blank, an error and a text. */
import { isErrorCode, CellError } from "../shared/cell/cell-error";
import type { Cell, Value } from "../shared/cell/cell";

/** What Excel takes for a cell: "" clears it, null would leave it as it is. */
export type ExcelCell = string | number | boolean;

/** Every error that Excel shows, those that no function of ours returns among them: #SPILL!, #CALC!, #BUSY!, #GETTING_DATA … */
const ERROR_TEXT = /^#(?:N\/A|[A-Z0-9_/]+[!?]|GETTING_DATA)$/;

/**
 * Letters, spaces and plain punctuation after a letter. Everything with a digit may be a number, a date or a fraction somewhere
 * in the world, and everything that begins with a sign may be a formula.
 */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;

/** TRUE and FALSE as the languages write them that Excel is sold in: typed words that would become truth values. */
const TRUTH_WORDS = new Set(
  (
    "TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERDADEIRO VERO WAAR ONWAAR SAND FALSK SANT USANN SANN FALSKT TOSI EPÄTOSI " +
    "PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS ADEVĂRAT FALS ИСТИНА ЛОЖЬ ИСТИНА НЕПРАВДА DOĞRU YANLIŞ ΑΛΗΘΗΣ ΨΕΥΔΗΣ BENAR SALAH"
  ).split(" "),
);

/** A content of Range.values, or an argument of a custom function: a blank is "", null or undefined, a date its serial day. */
export function readCell(raw: unknown): Value {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return ERROR_TEXT.test(raw) ? toError(raw) : raw;
  const code = (raw as { readonly code?: unknown }).code;
  return typeof code === "string"
    ? toError(code)
    : new CellError("#VALUE!", "a cell must hold a number, text, TRUE, FALSE or nothing: it holds a data type");
}

/** Text stays text, whatever Excel would make of it if it were typed: an apostrophe in front, which Excel keeps out of the value. */
export function toExcelCell(cell: Cell): ExcelCell {
  if (cell === null) return "";
  if (typeof cell !== "string" || cell === "") return cell;
  const isPlain = PLAIN_TEXT.test(cell) && !TRUTH_WORDS.has(cell.trim().toUpperCase());
  return isPlain ? cell : `'${cell}`;
}

function toError(code: string): CellError {
  return new CellError(isErrorCode(code) ? code : "#VALUE!", `a cell that is used holds ${code}`);
}
