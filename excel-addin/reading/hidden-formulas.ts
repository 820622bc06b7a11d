/** Formulas that show nothing, where a command wants to write into empty cells: by their values they look like blanks. */
import { areaAddress, readArea, type Area } from "../../shared/cell/a1";
import { isBlank, type Grid, type Value } from "../../shared/cell/cell";
import type { SelectedRange, SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";

const LAST_COLUMN = 16_383;

/** More is not read only to see whether a few cells are free. */
const MOST_CELLS = 200_000;

/** The snapshot with "" for each of them among the selected cells and in the column behind; costs a round trip. */
export async function tellHiddenFormulas(snapshot: Snapshot): Promise<Snapshot> {
  const { selection, sheets } = snapshot;
  const sheet = sheets.find(({ name }) => name === selection?.sheet);
  const area = selection && sheet ? areaToLookAt(selection, sheet) : null;
  if (!sheet || !area) return snapshot;
  const formulas = await readFormulas(sheet.name, area);
  const values = withHidden(sheet.values, formulas, area);
  return { ...snapshot, sheets: sheets.map((each) => (each === sheet ? { ...sheet, values } : each)) };
}

/** Whole rows and columns end where the sheet's contents end. */
function areaToLookAt({ range }: SelectedRange, { values }: SheetSnapshot): Area | null {
  const selected = readArea(range);
  if (!selected) return null;
  const { top, left } = selected;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bottom = Math.max(top, Math.min(selected.bottom, values.length - 1));
  const right = Math.max(left, selected.right === LAST_COLUMN ? Math.min(width, LAST_COLUMN) : selected.right + 1);
  return (bottom - top + 1) * (right - left + 1) > MOST_CELLS ? null : { top, left, bottom, right };
}

function readFormulas(sheet: string, area: Area): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

function withHidden(values: Grid, formulas: readonly (readonly unknown[])[], { top, left, right }: Area): Grid {
  const height = Math.max(values.length, top + formulas.length);
  return Array.from({ length: height }, (_, row): readonly Value[] => {
    const cells = values[row] ?? [];
    const texts = formulas[row - top];
    if (!texts) return cells;
    return Array.from({ length: Math.max(cells.length, right + 1) }, (_unused, column) => {
      const value = cells[column] ?? null;
      return isBlank(value) && isFormula(texts[column - left]) ? "" : value;
    });
  });
}

function isFormula(text: unknown): boolean {
  return typeof text === "string" && text.startsWith("=");
}
