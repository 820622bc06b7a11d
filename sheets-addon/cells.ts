/** Google Sheets' cell contents to the core's values and back: the one place that knows how Sheets spells a blank, a date, an error and a text. */
import { asTyped } from "../shared/cell/as-typed";
import type { Cell, Value } from "../shared/cell/cell";
import { CellError, isErrorCode } from "../shared/cell/cell-error";

/** What setValues takes for a cell; "" clears it. */
export type SheetsCell = string | number | boolean;

/** Serial day of a moment, as the spreadsheet shows it; NaN where there is none. */
export type ToSerial = (date: Date) => number;

const ERROR_TEXT = /^#(?:N\/A|[A-Z0-9/]+[!?])$/;

/** What a cell shows whose custom function Google has not answered yet. */
const LOADING = "Loading...";

/** A content of getValues, or an argument of a custom function. */
export function readCell(raw: unknown, toSerial: ToSerial): Value {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return readText(raw);
  if (!isDate(raw)) return new CellError("#VALUE!", `a cell must hold a number, text, TRUE, FALSE, a date or nothing: ${typeName(raw)}`);
  const serial = toSerial(raw);
  return Number.isFinite(serial) ? serial : new CellError("#VALUE!", "a cell must hold a date that the calendar has");
}

/** True for what readCell turns into something else; all other cells can be handed on as they are. */
export function needsReading(raw: unknown): boolean {
  return typeof raw === "string" ? ERROR_TEXT.test(raw) || raw === LOADING : typeof raw === "object" && raw !== null;
}

export function toSheetsCell(cell: Cell): SheetsCell {
  return asTyped(cell);
}

function readText(text: string): Value {
  if (text === LOADING) return new CellError("#N/A", "a cell that is used is still calculating");
  if (!ERROR_TEXT.test(text)) return text;
  return new CellError(isErrorCode(text) ? text : "#VALUE!", `a cell that is used holds ${text}`);
}

/** A date may come from another realm than this script's, where instanceof does not see it. */
function isDate(raw: unknown): raw is Date {
  return Object.prototype.toString.call(raw) === "[object Date]";
}

function typeName(raw: unknown): string {
  return Object.prototype.toString.call(raw).slice(8, -1);
}
