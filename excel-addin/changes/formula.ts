/** Writes one formula in Excel's own English, whatever language the user's Excel speaks; an array spills by itself. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function queueFormula(target: Target, { sheet, at, formula }: Change & { kind: "formula" }): void {
  rangeOf(target, { sheet, range: at }).formulas = [[formula]];
}
