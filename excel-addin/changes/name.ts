/** Defines a name for a range, or points the one that exists there: formulas that use it follow. */
import { absoluteAddress, quoteSheet, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { onFailure } from "../writing/take-back";
import { rangeOf, type Target } from "../writing/target";

export function queueName(target: Target, change: Change & { kind: "name" }): void {
  const { names } = target.context.workbook;
  const existing = target.state.names.find((name) => name.toLowerCase() === change.name.toLowerCase());
  if (existing === undefined) {
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
  item.formula = `=${quoteSheet(change.sheet)}!${absoluteAddress(toArea(change.range))}`;
  onFailure(
    target,
    () => before.formula as string,
    (workbook, formula) => {
      workbook.names.getItem(existing).formula = formula;
    },
  );
}
