/** Keeps the contents of cells that a change is about to overwrite. */
import { isError } from "../../shared/cell/cell";
import { toArea } from "../../shared/cell/a1";
import { supports } from "../features";
import { readCell, toExcelCell, type ExcelCell } from "../cells";
import { onFailure } from "./take-back";
import { isAdded, rangeOf, type Target } from "./target";

/** More than this is not read only in order to be put back. */
const MOST_CELLS = 50_000;

/** To be called before the change is queued. */
export function keepContents(target: Target, place: { readonly sheet: string; readonly range: string }): void {
  if (isAdded(target, place.sheet)) return;
  if (isLarge(place.range)) return void target.notKept.push(`${place.sheet}!${place.range}`);
  const cells = rangeOf(target, place).load(supports("1.12") ? "values,formulas,hasSpill" : "values,formulas");
  onFailure(
    target,
    () => contentsOf(cells),
    ({ worksheets }, contents) => {
      worksheets.getItem(place.sheet).getRange(place.range).formulas = contents;
    },
  );
}

/**
 * Formulas as formulas, constants as what they were: a text that begins with = is still a text. What spills from a formula has no
 * formula of its own and is no constant either: it comes back by itself, if its place is free.
 */
function contentsOf(cells: Excel.Range): ExcelCell[][] {
  const spills = supports("1.12") ? cells.hasSpill !== false : false;
  return (cells.formulas as ExcelCell[][]).map((row, i) =>
    row.map((formula, j) => {
      const raw = (cells.values as unknown[][])[i]?.[j];
      const value = readCell(raw);
      if (formula !== raw) return formula;
      if (spills) return "";
      return isError(value) ? formula : toExcelCell(value);
    }),
  );
}

function isLarge(range: string): boolean {
  const { top, left, bottom, right } = toArea(range);
  return (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
}
