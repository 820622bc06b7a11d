/** Writes one formula; an array spills by itself. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyFormula(target: Target, { sheet, at, formula }: Change & { kind: "formula" }): void {
  rangeOf(target, { sheet, range: at }).setFormula(formula);
}
