/** Reads the spreadsheet: one call for the values of each sheet, and what a write has to know of it beside. */
import { readArea, areaAddress } from "../../shared/cell/a1";
import { isBlank, type Value } from "../../shared/cell/cell";
import type { Day } from "../../shared/cell/serial-day";
import type { DefinedName, ReadRequest, SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { readCell, type ToSerial } from "../cells";
import { createDateReader } from "../date-reader";
import { readSelection } from "./read-selection";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Reading {
  readonly snapshot: Snapshot;
  readonly spreadsheet: Spreadsheet;
  /** Every sheet with its name, those of another kind (a chart, a data source) among them. */
  readonly sheets: readonly { readonly name: string; readonly sheet: Sheet }[];
}

/**
 * Blanks reach our functions as blanks; Sheets' tables cannot be named by a script, so formulas use addresses; and where the add-on
 * is not installed, its functions are unknown.
 */
const TRAITS = { blanksBecomeZero: false, structuredReferences: false, answersVanish: true };

export function readWorkbook(request: ReadRequest): Reading {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toSerial = createDateReader(() => spreadsheet.getSpreadsheetTimeZone());
  const sheets = spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  const wanted = sheets.filter(({ name }) => request.sheets === "all" || request.sheets.includes(name));
  return {
    snapshot: {
      sheets: wanted.filter(({ sheet }) => hasCells(sheet)).map(({ name, sheet }) => readSheet(name, sheet, toSerial)),
      names: spreadsheet.getNamedRanges().flatMap(readName),
      activeSheet: spreadsheet.getActiveSheet().getName(),
      ...(request.selection && { selection: readSelection(spreadsheet) }),
      today: today(toSerial),
      locale: spreadsheet.getSpreadsheetLocale().replace("_", "-"),
      traits: TRAITS,
    },
    spreadsheet,
    sheets,
  };
}

/** A sheet that is one chart, or shows a data source, has no cells of its own. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

function readSheet(name: string, sheet: Sheet, toSerial: ToSerial): SheetSnapshot {
  const rows = (sheet.getDataRange().getValues() as unknown[][]).map((row) => row.map((cell) => readCell(cell, toSerial)));
  let count = rows.length;
  while (count > 0 && rows[count - 1]!.every(isBlank)) count -= 1;
  const values: Value[][] = rows.slice(0, count);
  return { name, values, tables: [] };
}

/** A name whose cells were deleted, and one for whole columns, are none that a command could use. */
function readName(name: GoogleAppsScript.Spreadsheet.NamedRange): DefinedName[] {
  try {
    const range = name.getRange();
    const area = readArea(range.getA1Notation());
    return area ? [{ name: name.getName(), sheet: range.getSheet().getName(), range: areaAddress(area) }] : [];
  } catch {
    return [];
  }
}

/** The day in the spreadsheet's time zone, which everyone who works in it shares. */
function today(toSerial: ToSerial): Day {
  return Math.floor(toSerial(new Date()));
}
