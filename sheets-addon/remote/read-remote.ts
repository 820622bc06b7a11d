/** Reads a spreadsheet through the Sheets API: what it is made of in one call, all values in a second. */
import { areaAddress, quoteSheet, type Area } from "../../shared/cell/a1";
import { isBlank, type Value } from "../../shared/cell/cell";
import type { Day } from "../../shared/cell/serial-day";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { readCell } from "../cells";
import type { sheets_v4 } from "@googleapis/sheets";
import type { SheetsApi } from "./sheets-api";

/** What a write has to know beyond the snapshot. */
export interface RemoteState {
  readonly spreadsheet: sheets_v4.Schema$Spreadsheet;
  readonly snapshot: Snapshot;
}

const FIELDS = [
  "properties(title,locale,timeZone)",
  "sheets(properties,conditionalFormats,merges,protectedRanges(range,warningOnly,requestingUserCanEdit),charts(chartId),developerMetadata,tables(tableId,name,range))",
  "namedRanges",
].join(",");

const TRAITS = { blanksBecomeZero: false, structuredReferences: false, answersVanish: true, drawsSparklines: true };

/** Dates come as serial days and numbers as numbers, so no time zone has a part in it. */
export async function readRemote(api: SheetsApi, today: Day): Promise<RemoteState> {
  const spreadsheet = await api.describe(FIELDS);
  const sheets = gridSheets(spreadsheet);
  const values = sheets.length === 0 ? [] : await api.values(sheets.map(({ properties }) => quoteSheet(properties?.title ?? "")));
  const snapshot: Snapshot = {
    sheets: sheets.map(({ properties, tables }, i) => ({
      name: properties?.title ?? "",
      values: toRows(values[i] ?? []),
      tables: (tables ?? []).flatMap(({ name, range }) => (name && range ? [{ name, range: areaAddress(toArea(range)) }] : [])),
    })),
    names: (spreadsheet.namedRanges ?? []).flatMap(({ name, range }) => {
      // Without any edge it stands for cells that were deleted.
      if (range?.endRowIndex === undefined && range?.endColumnIndex === undefined) return [];
      const home = sheets.find(({ properties }) => properties?.sheetId === (range?.sheetId ?? 0));
      return name && range && home ? [{ name, sheet: home.properties?.title ?? "", range: areaAddress(toArea(range)) }] : [];
    }),
    activeSheet: sheets[0]?.properties?.title ?? "",
    today,
    locale: (spreadsheet.properties?.locale ?? "en_GB").replace("_", "-"),
    traits: TRAITS,
  };
  return { spreadsheet, snapshot };
}

export function gridSheets(spreadsheet: sheets_v4.Schema$Spreadsheet): readonly sheets_v4.Schema$Sheet[] {
  return (spreadsheet.sheets ?? []).filter(isGridSheet);
}

/** A sheet that is one chart, or shows a data source, has no cells of its own. */
export function isGridSheet({ properties }: sheets_v4.Schema$Sheet): boolean {
  return (properties?.sheetType ?? "GRID") === "GRID";
}

/** Google counts from 0 and leaves the end out; what is missing reaches to the edge. */
export function toArea({ startRowIndex, startColumnIndex, endRowIndex, endColumnIndex }: sheets_v4.Schema$GridRange): Area {
  return {
    top: startRowIndex ?? 0,
    left: startColumnIndex ?? 0,
    bottom: (endRowIndex ?? 1_048_576) - 1,
    right: (endColumnIndex ?? 16_384) - 1,
  };
}

function toRows(rows: readonly (readonly unknown[])[]): readonly (readonly Value[])[] {
  const read = rows.map((row) => row.map((cell) => readCell(cell, () => NaN)));
  let count = read.length;
  while (count > 0 && read[count - 1]!.every(isBlank)) count -= 1;
  return read.slice(0, count);
}
