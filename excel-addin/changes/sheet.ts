/** Makes sure that a sheet exists. */
import type { Change } from "../../shared/workbook/change";
import { onFailure } from "../writing/take-back";
import { isMissing, type Target } from "../writing/target";

export function queueSheet(target: Target, { sheet }: Change & { kind: "sheet" }): void {
  if (!isMissing(target, sheet)) return;
  const added = target.context.workbook.worksheets.add(sheet).load("id");
  target.added.set(sheet.toLowerCase(), added);
  onFailure(
    target,
    () => added.id,
    ({ worksheets }, id) => worksheets.getItemOrNullObject(id).delete(),
  );
}
