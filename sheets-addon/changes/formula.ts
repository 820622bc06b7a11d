/** Writes one formula; an array spills by itself, into cells that must be empty. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyFormula(target: Target, change: Change & { kind: "formula" }): void {
  rangeOf(target, { sheet: change.sheet, range: change.at }).setFormula(change.formula);
}
