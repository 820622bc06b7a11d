/** Keeps the contents of cells that a change is about to overwrite. */
import { isError } from "../../shared/cell/cell";
import { supports } from "../features";
import { readCell, toExcelCell, type ExcelCell } from "../cells";
import { hasRoom } from "./keep-room";
import { onFailure } from "./take-back";
import { isAdded, rangeOf, type Target } from "./target";

/** To be called before the change is queued. */
export function keepContents(target: Target, place: { readonly sheet: string; readonly range: string }): void {
  if (isAdded(target, place.sheet) || !hasRoom(target, place)) return;
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
