/** Everything that is read of a workbook, queued for one round trip. */
import type { ReadRequest } from "../../shared/workbook/snapshot";
import { supports } from "../features";

/**
 * What one reading learns for the next. Excel tells the extent of a sheet or a table only to those who know its name: so the names
 * are remembered, and the collections that come along show whether they are still all there are.
 */
export interface ReadingHints {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Values come in blocks of so many cells; Infinity where everything fits into one answer. */
  readonly blockCells: number;
}

export interface QueuedSheet {
  readonly name: string;
  /** Null if the values of this sheet were not asked for; loaded with its extent only, if they come in blocks. */
  readonly used: Excel.Range | null;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly merged: Excel.RangeAreas | null;
}

export interface QueuedTable {
  readonly name: string;
  readonly range: Excel.Range;
  readonly filter: Excel.AutoFilter;
}

export interface QueuedSelection {
  readonly range: Excel.Range;
  /** Those that touch it. */
  readonly formats: Excel.ConditionalFormatCollection;
}

export interface Queued {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly active: Excel.Worksheet;
  readonly application: Excel.Application;
  readonly protection: Excel.WorkbookProtection;
  /** 1 where days are counted from 1904, as old workbooks from the Mac do; null if it was not asked for. */
  readonly secondOf1904: Excel.FunctionResult<number> | null;
  readonly selection: QueuedSelection | null;
  readonly knownSheets: readonly QueuedSheet[];
  readonly knownTables: readonly QueuedTable[];
}

export interface ReadingOptions {
  readonly request: ReadRequest;
  readonly known: ReadingHints;
  readonly withMerged: boolean;
  readonly withDateSystem: boolean;
  readonly withSelection: boolean;
}

export function queueReading(context: Excel.RequestContext, options: ReadingOptions): Queued {
  const { workbook } = context;
  const application = workbook.application;
  application.load("calculationMode");
  if (supports("1.11")) application.cultureInfo.load("name");
  return {
    sheets: workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected"),
    tables: workbook.tables.load("items/name,items/showTotals"),
    names: workbook.names.load("items/name,items/formula"),
    active: workbook.worksheets.getActiveWorksheet().load("name"),
    application,
    protection: workbook.protection.load("protected"),
    secondOf1904: options.withDateSystem ? workbook.functions.date(1904, 1, 2).load("value") : null,
    selection: options.withSelection ? queueSelection(workbook.getSelectedRange()) : null,
    knownSheets: options.known.sheets.map((name) => queueSheet(workbook.worksheets.getItem(name), name, options)),
    knownTables: options.known.tables.map((name) => queueTable(workbook.tables.getItem(name), name)),
  };
}

/** True where no blocks follow. */
export function isWhole({ blockCells }: ReadingHints): boolean {
  return blockCells === Infinity;
}

function queueSheet(sheet: Excel.Worksheet, name: string, { request, known, withMerged }: ReadingOptions): QueuedSheet {
  const isWanted = request.sheets === "all" || request.sheets.includes(name);
  const cells = sheet.getRange();
  return {
    name,
    used: isWanted
      ? sheet.getUsedRangeOrNullObject(true).load(`rowIndex,columnIndex,rowCount,columnCount${isWhole(known) ? ",values" : ""}`)
      : null,
    formats: queueFormats(cells),
    merged: withMerged && supports("1.13") ? cells.getMergedAreasOrNullObject().load("address") : null,
  };
}

export function queueSelection(range: Excel.Range): QueuedSelection {
  return { range: range.load("address,rowIndex,columnIndex,rowCount,columnCount"), formats: queueFormats(range) };
}

function queueTable(table: Excel.Table, name: string): QueuedTable {
  return { name, range: table.getRange().load("address"), filter: table.autoFilter.load("isDataFiltered") };
}

/** Where our mark may stand, and the ids by which Excel knows the rules. */
function queueFormats({ conditionalFormats }: Excel.Range): Excel.ConditionalFormatCollection {
  return conditionalFormats.load(
    "items/id,items/customOrNullObject/rule/formula,items/iconSetOrNullObject/criteria,items/dataBarOrNullObject/lowerBoundRule",
  );
}
