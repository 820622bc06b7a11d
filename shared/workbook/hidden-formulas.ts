/** Formulas that show nothing, where a command wants to write into empty cells: by their values they look like blanks. */
import { readArea, type Area } from "../cell/a1";
import { isBlank, type Grid, type Value } from "../cell/cell";
import type { Snapshot } from "./snapshot";

const LAST_COLUMN = 16_383;

/** More is not read only to see whether a few cells are free. */
const MOST_CELLS = 200_000;

export interface CellsInQuestion {
  readonly sheet: string;
  readonly area: Area;
}

/** The selected cells and the column behind them, whole rows and columns as far as the sheet's contents reach; null if there are none, or too many. */
export function cellsInQuestion({ selection, sheets }: Snapshot): CellsInQuestion | null {
  const values = sheets.find(({ name }) => name === selection?.sheet)?.values;
  const selected = selection && readArea(selection.range);
  if (!values || !selected) return null;
  const { top, left } = selected;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bottom = Math.max(top, Math.min(selected.bottom, values.length - 1));
  const right = Math.max(left, selected.right === LAST_COLUMN ? Math.min(width, LAST_COLUMN) : selected.right + 1);
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
  return { sheet: selection.sheet, area: { top, left, bottom, right } };
}

/** The snapshot with "" for each of them; `formulas` are the contents of the cells in question, as far as they were read. */
export function tellHiddenFormulas(
  snapshot: Snapshot,
  { sheet, area }: CellsInQuestion,
  formulas: readonly (readonly unknown[])[],
): Snapshot {
  const tell = (values: Grid): Grid => withHidden(values, formulas, area);
  return { ...snapshot, sheets: snapshot.sheets.map((each) => (each.name === sheet ? { ...each, values: tell(each.values) } : each)) };
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
