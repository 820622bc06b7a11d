/** Defines a name for a range, or points the one that exists there: formulas that use it follow. */
import { absoluteAddress, quoteSheet, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { onFailure } from "../writing/take-back";
import { rangeOf, type Target } from "../writing/target";

export function queueName(target: Target, change: Change & { kind: "name" }): void {
  const { names } = target.context.workbook;
  const key = change.name.toLowerCase();
  const existing = target.state.names.find((name) => name.toLowerCase() === key);
  const formula = `=${quoteSheet(change.sheet)}!${absoluteAddress(toArea(change.range))}`;
  if (target.addedNames.has(key)) {
    names.getItem(change.name).formula = formula;
    return;
  }
  if (existing === undefined) {
    target.addedNames.add(key);
    const added = names.add(change.name, rangeOf(target, change)).load("name");
    onFailure(
      target,
      () => added.name,
      (workbook, name) => workbook.names.getItemOrNullObject(name).delete(),
    );
    return;
  }
  const item = names.getItem(existing);
  // Another proxy: this one would answer with what it was set to.
  const before = names.getItem(existing).load("formula");
  item.formula = formula;
  onFailure(
    target,
    () => before.formula as string,
    (workbook, earlier) => {
      workbook.names.getItem(existing).formula = earlier;
    },
  );
}
