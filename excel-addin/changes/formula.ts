/** Writes one formula in Excel's own English, whatever language the user's Excel speaks; an array spills by itself. */
import type { Change } from "../../shared/workbook/change";
import { keepContents } from "../writing/keep-contents";
import { rangeOf, type Target } from "../writing/target";

export function queueFormula(target: Target, { sheet, at, formula }: Change & { kind: "formula" }): void {
  const place = { sheet, range: at };
  keepContents(target, place);
  rangeOf(target, place).formulas = [[formula]];
}
