/** Defines a name for a range, or points the one that exists there: formulas that use it follow. */
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function applyName(target: Target, change: Change & { kind: "name" }): void {
  target.spreadsheet.setNamedRange(change.name, rangeOf(target, change));
}
