/** Excel's cell contents to the core's values and back: the one place that knows how Excel spells a blank, an error and a text. */
import { asTyped } from "../shared/cell/as-typed";
import { isErrorCode, CellError } from "../shared/cell/cell-error";
import { isError, type Cell, type Value } from "../shared/cell/cell";

/** What Excel takes for a cell: "" clears it, null would leave it as it is. */
export type ExcelCell = string | number | boolean;

/** Every error that Excel shows, those that no function of ours returns among them: #SPILL!, #CALC!, #BUSY!, #GETTING_DATA … */
const ERROR_TEXT = /^#(?:N\/A|[A-Z0-9_/]+[!?]|GETTING_DATA)$/;

/** A company, a picture, a matrix: what has no value that a formula could count with. */
const DATA_TYPE = new CellError("#VALUE!", "a cell must hold a number, text, TRUE, FALSE or nothing: it holds a data type");

/** A content of Range.values, or an argument of a custom function: a blank is "", null or undefined, a date its serial day, a number with a format the number. */
export function readCell(raw: unknown): Value {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return ERROR_TEXT.test(raw) ? toError(raw) : raw;
  const { code, type, basicValue } = raw as { readonly code?: unknown; readonly type?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string") return toError(code);
  const value = typeof basicValue === "object" || basicValue === undefined ? DATA_TYPE : readCell(basicValue);
  return isError(value) && type !== "Error" ? DATA_TYPE : value;
}

/** Null would leave the cell as it is. */
export function toExcelCell(cell: Cell): ExcelCell {
  return asTyped(cell);
}

function toError(code: string): CellError {
  return new CellError(isErrorCode(code) ? code : "#VALUE!", `a cell that is used holds ${code}`);
}
