/** Sets a number format, given as Excel's English code. */
import type { Change } from "../../shared/workbook/change";
import { keepNumberFormats } from "../writing/keep-looks";
import { rangeOf, type Target } from "../writing/target";

export function queueNumberFormat(target: Target, change: Change & { kind: "number format" }): void {
  keepNumberFormats(target, change);
  // Excel takes one value for a whole range; its type says otherwise.
  rangeOf(target, change).numberFormat = change.format as unknown as string[][];
}
