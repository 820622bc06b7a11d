/** Writes one formula in Excel's own English, whatever language the user's Excel speaks; an array spills by itself. */
import type { Change } from "../../shared/workbook/change";
import { keepContents } from "../writing/keep-contents";
import { isAdded, rangeOf, type Target } from "../writing/target";

export function queueFormula(target: Target, { sheet, at, formula, reach }: Change & { kind: "formula" }): void {
  keepContents(target, { sheet, range: reach ?? at });
  // Values that stand there from a host without functions would stop the array.
  if (reach !== undefined && !isAdded(target, sheet)) rangeOf(target, { sheet, range: reach }).clear("Contents");
  if (!isAdded(target, sheet)) {
    target.formulas.push({ sheet, at, formula, cell: rangeOf(target, { sheet, range: at }).load("numberFormat") });
  }
  rangeOf(target, { sheet, range: at }).formulas = [[formula]];
}
