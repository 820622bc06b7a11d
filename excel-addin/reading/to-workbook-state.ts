/** What was loaded, as the state that a write has to know. */
import { quoteSheet, readArea, type Area } from "../../shared/cell/a1";
import { readReference } from "../reference";
import type { SheetState, TableState, WorkbookState } from "../workbook-state";
import type { Queued } from "./queue-reading";
import { toFormats } from "./to-formats";

export function toWorkbookState(queued: Queued): WorkbookState {
  const tables = queued.knownTables.flatMap((table) => toTable(table, queued.tables.items));
  return {
    sheets: queued.sheets.items.map(({ id, name, protection, visibility }): SheetState => {
      const known = queued.knownSheets.find((sheet) => sheet.name === name);
      return {
        id,
        name,
        isProtected: protection.protected,
        isHidden: visibility !== "Visible",
        tables: tables.filter((table) => table.sheet === name),
        merged: known?.merged && !known.merged.isNullObject ? toAreas(known.merged.address, name) : [],
        formats: known ? toFormats(known.formats) : [],
      };
    }),
    names: queued.names.items.map(({ name }) => name),
    structureIsProtected: queued.protection.protected,
    calculatesManually: queued.application.calculationMode === "Manual",
  };
}

function toTable(
  { name, range, filter }: Queued["knownTables"][number],
  tables: readonly Excel.Table[],
): (TableState & { readonly sheet: string })[] {
  const hasTotals = tables.some((table) => table.name === name && table.showTotals);
  const place = readReference(range.address);
  const area = place && readArea(place.range);
  return area ? [{ name, sheet: place.sheet, area, filtered: filter.isDataFiltered, hasTotals }] : [];
}

/** "Sheet1!A1:B2, Sheet1!D4:E4" → its rectangles; the name may have commas and exclamation marks of its own. */
function toAreas(address: string, sheet: string): readonly Area[] {
  const ranges = address.split(address.startsWith("'") ? `${quoteSheet(sheet)}!` : `${sheet}!`).join("");
  return ranges.split(",").flatMap((range) => readArea(range.trim()) ?? []);
}
