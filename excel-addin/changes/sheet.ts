/** Makes sure that a sheet exists. */
import type { Change } from "../../shared/workbook/change";
import { isMissing, type Target } from "../writing/target";

export function queueSheet(target: Target, { sheet }: Change & { kind: "sheet" }): void {
  if (isMissing(target, sheet)) target.added.set(sheet.toLowerCase(), target.context.workbook.worksheets.add(sheet));
}
