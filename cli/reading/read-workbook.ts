/** Reads an .xlsx workbook's bytes into the sheets of a snapshot: stored values only, nothing is calculated, nothing of its looks is kept. */
import type { Cell as FileCell, CellValue, Sheet } from "hucre/xlsx";
import { cellAddress, quoteSheet, readArea, areaAddress } from "../../shared/cell/a1";
import { CellError, isErrorCode } from "../../shared/cell/cell-error";
import type { Value } from "../../shared/cell/cell";
import type { Finding, Severity } from "../../shared/cell/finding";
import type { DefinedName, SheetSnapshot } from "../../shared/workbook/snapshot";
import { parseWorkbook } from "./parse-workbook";
import { trimGrid } from "./trim-grid";
import { unpackWorkbook } from "./unpack-workbook";

/** What one file holds, of whatever format; findings are about cells that could not be read as they look. */
export interface FileContents {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly activeSheet: string;
  readonly findings: readonly Finding[];
}

const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

/** Reads all sheets, hidden ones too; file is the workbook's name for messages. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<FileContents> {
  const { book, activeSheet, findings } = await parseWorkbook(unpackWorkbook(bytes, file), file);
  const read = book.sheets.map(toSnapshot);
  return {
    sheets: read.map(({ snapshot }) => snapshot),
    names: (book.namedRanges ?? []).flatMap(({ name, range }) => toDefinedName(name, range, book.sheets)),
    activeSheet,
    findings: [...findings, ...read.flatMap((sheet) => sheet.findings)],
  };
}

function toSnapshot(sheet: Sheet): { snapshot: SheetSnapshot; findings: Finding[] } {
  const uncalculated: string[] = [];
  const values = sheet.rows.map((row, r) =>
    row.map((value, c): Value => {
      const details = sheet.cells?.get(`${r},${c}`);
      if (details?.formula !== undefined && value === null) uncalculated.push(cellAddress(r, c));
      return toValue(value, details);
    }),
  );
  const merged = fillMergedColumns(sheet, values);
  const tables = (sheet.tables ?? []).flatMap(({ name, displayName, range }) => {
    const area = readArea(range ?? "");
    return area ? [{ name: displayName ?? name, range: areaAddress(area) }] : [];
  });
  const snapshot = { name: sheet.name, values: trimGrid(values), tables };
  return { snapshot, findings: [...uncalculatedFinding(sheet.name, uncalculated), ...merged] };
}

function uncalculatedFinding(sheet: string, cells: readonly string[]): Finding[] {
  const first = cells[0];
  if (first === undefined) return [];
  const which = cells.length === 1 ? "formula has no stored result and is" : `${cells.length} formulas have no stored result and are`;
  return [finding("warning", sheet, first, `${which} read as blank: open the workbook in a spreadsheet and save it`)];
}

/** A cell merged over several rows of one column, as registers show an objective beside its KPIs, speaks for each of them. */
function fillMergedColumns(sheet: Sheet, values: Value[][]): Finding[] {
  return (sheet.merges ?? []).flatMap(({ startRow, endRow, startCol, endCol }) => {
    const value = values[startRow]?.[startCol] ?? null;
    if (startCol !== endCol || startRow === endRow || value === null) return [];
    const last = Math.min(endRow, values.length - 1);
    for (let row = startRow + 1; row <= last; row += 1) values[row]![startCol] = value;
    const range = areaAddress({ top: startRow, left: startCol, bottom: endRow, right: endCol });
    return [finding("info", sheet.name, cellAddress(startRow, startCol), `merged cells ${range} are read as the same value in every row`)];
  });
}

function toValue(value: CellValue | undefined, details: FileCell | undefined): Value {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  if (typeof value === "string" && details?.type === "error") return toError(value);
  return value;
}

/** Codes that only some hosts know (#SPILL!, #CALC!) mean for us that there is no value. */
function toError(text: string): CellError {
  return new CellError(isErrorCode(text) ? text : "#N/A", `cell must not hold an error: ${text}`);
}

/** "'My sheet'!$A$1:$B$2" → its parts; names for formulas, constants and other workbooks are no ranges and are left out. */
function toDefinedName(name: string, reference: string, sheets: readonly Sheet[]): DefinedName[] {
  const at = reference.lastIndexOf("!");
  const area = readArea(reference.slice(at + 1));
  const sheet = sheets.find((candidate) => [candidate.name, quoteSheet(candidate.name)].includes(reference.slice(0, Math.max(at, 0))));
  return area && sheet ? [{ name, sheet: sheet.name, range: areaAddress(area) }] : [];
}

function finding(severity: Severity, sheet: string, cell: string, message: string): Finding {
  return { severity, where: { sheet, cell }, message };
}
