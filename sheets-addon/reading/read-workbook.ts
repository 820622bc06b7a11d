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
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Reading {
  readonly snapshot: Snapshot;
  readonly spreadsheet: Spreadsheet;
  /** Every sheet with its name, those of another kind (a chart, a data source) among them. */
  readonly sheets: readonly { readonly name: string; readonly sheet: Sheet }[];
  /** By their names in lower case; one whose cells were deleted is left out. */
  readonly namedRanges: ReadonlyMap<string, Range>;
}

/**
 * Blanks reach our functions as blanks; Sheets' tables cannot be named by a script, so formulas use addresses; and where the add-on
 * is not installed, its functions are unknown.
 */
const TRAITS = { blanksBecomeZero: false, structuredReferences: false, answersVanish: true, drawsSparklines: true };

/** `look` is called between sheets, so that a large spreadsheet is noticed in time. */
export function readWorkbook(request: ReadRequest, look: (doing: string) => void = () => undefined): Reading {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toSerial = createDateReader(() => spreadsheet.getSpreadsheetTimeZone());
  const sheets = spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  const wanted = sheets.filter(({ name }) => request.sheets === "all" || request.sheets.includes(name));
  const named = spreadsheet.getNamedRanges().flatMap(readName);
  return {
    snapshot: {
      sheets: wanted
        .filter(({ sheet }) => hasCells(sheet))
        .map(({ name, sheet }) => {
          look(`Reading ${name}`);
          return readSheet(name, sheet, toSerial);
        }),
      names: named.flatMap(toDefinedName),
      activeSheet: spreadsheet.getActiveSheet().getName(),
      ...(request.selection && { selection: readSelection(spreadsheet) }),
      today: today(toSerial),
      locale: spreadsheet.getSpreadsheetLocale().replace("_", "-"),
      traits: TRAITS,
    },
    spreadsheet,
    sheets,
    namedRanges: new Map(named.map(({ name, range }) => [name.toLowerCase(), range])),
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

interface Named {
  readonly name: string;
  readonly range: Range;
}

/** None for a name whose cells were deleted. */
function readName(name: GoogleAppsScript.Spreadsheet.NamedRange): Named[] {
  try {
    return [{ name: name.getName(), range: name.getRange() }];
  } catch {
    return [];
  }
}

/** One for whole columns is none that a command could use. */
function toDefinedName({ name, range }: Named): DefinedName[] {
  const area = readArea(range.getA1Notation());
  return area ? [{ name, sheet: range.getSheet().getName(), range: areaAddress(area) }] : [];
}

/** The day in the spreadsheet's time zone, which everyone who works in it shares. */
function today(toSerial: ToSerial): Day {
  return Math.floor(toSerial(new Date()));
}
