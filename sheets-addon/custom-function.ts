/** Every custom function of the spreadsheet ends up here: arguments as Sheets hands them over, answer as Sheets shows it. */
import { isError, isGrid, type Value } from "../shared/cell/cell";
import { call } from "../shared/functions/call";
import { needsReading, readCell, type SheetsCell, type ToSerial } from "./cells";
import { createDateReader } from "./date-reader";

/**
 * A cell, or rows that spill. An error is thrown, since that is the only error a custom function can give: Sheets shows #ERROR!
 * with the message, which begins with the code. Among the cells of a range it is the code as text, which our functions read back
 * as the error.
 */
export function customFunction(name: string, args: ArrayLike<unknown>): SheetsCell | SheetsCell[][] {
  const toSerial = createDateReader(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const result = call(
    name,
    Array.from(args, (argument) => readArgument(argument, toSerial)),
  );
  if (isGrid(result)) return result.map((row) => row.map(toAnswer));
  if (isError(result)) throw new Error(`${result.code}: ${result.message}`);
  return toAnswer(result);
}

/** Ranges are handed on as they are, since they can be long, unless a date or an error is among their cells. */
function readArgument(argument: unknown, toSerial: ToSerial): unknown {
  if (!Array.isArray(argument)) return readCell(argument, toSerial);
  const rows = argument as readonly (readonly unknown[])[];
  return rows.map((row) => (row.some(needsReading) ? row.map((cell) => readCell(cell, toSerial)) : row));
}

function toAnswer(value: Value): SheetsCell {
  return isError(value) ? value.code : (value ?? "");
}
