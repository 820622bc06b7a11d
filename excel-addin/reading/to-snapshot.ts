/** What was loaded, as a Snapshot: plain values from A1 on. */
import { areaAddress } from "../../shared/cell/a1";
import type { Value } from "../../shared/cell/cell";
import { serialOf, type Day } from "../../shared/cell/serial-day";
import type { SelectedRange, SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { readCell } from "../cells";
import { hasCustomFunctions, supports } from "../features";
import { readReference } from "../reference";
import type { Queued, QueuedSelection, QueuedSheet } from "./queue-reading";
import type { SheetValues } from "./read-values";
import { toFormats } from "./to-formats";

export function toSnapshot(queued: Queued, values: SheetValues | null): Snapshot {
  const tables = queued.knownTables.flatMap(({ name, range }) => {
    const place = readReference(range.address);
    return place ? [{ name, ...place }] : [];
  });
  return {
    sheets: queued.knownSheets.flatMap((sheet) =>
      sheet.used
        ? [
            {
              ...toSheet(sheet, values),
              tables: tables.filter((table) => table.sheet === sheet.name).map(({ name, range }) => ({ name, range })),
            },
          ]
        : [],
    ),
    names: queued.names.items.flatMap(({ name, formula }) => {
      const place = readReference(String(formula));
      return place ? [{ name, ...place }] : [];
    }),
    activeSheet: queued.active.name,
    selection: queued.selection && toSelection(queued.selection),
    today: today(),
    locale: supports("1.11") ? queued.application.cultureInfo.name : Office.context.contentLanguage,
    // Formulas that we write are read by every Excel, and the desktop's hands blanks of a range to a function as 0.
    traits: { blanksBecomeZero: true, structuredReferences: true, answersVanish: !hasCustomFunctions() },
  };
}

function toSheet({ name, used }: QueuedSheet, blocks: SheetValues | null): Omit<SheetSnapshot, "tables"> {
  if (!used || used.isNullObject) return { name, values: [] };
  const rows = blocks?.get(name) ?? (used.values as unknown[][]);
  const indent: readonly null[] = Array.from({ length: used.columnIndex }, () => null);
  const above: readonly Value[][] = Array.from({ length: used.rowIndex }, () => []);
  return { name, values: [...above, ...rows.map((row) => [...indent, ...row.map(readCell)])] };
}

/** Once it is loaded. */
export function toSelection({ range: selected, formats }: QueuedSelection): SelectedRange | null {
  const { address, rowIndex: top, columnIndex: left, rowCount, columnCount } = selected;
  // The address of whole rows or columns is no rectangle in A1 form; its sheet is read with a cell in its place.
  const sheet = readReference(`${address.slice(0, address.lastIndexOf("!"))}!A1`)?.sheet;
  if (sheet === undefined) return null;
  const range = areaAddress({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
  return { sheet, range, formats: [...new Set(toFormats(formats).map(({ mark }) => mark))] };
}

/** The user's day, not that of Greenwich. */
function today(): Day {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
