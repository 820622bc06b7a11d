/** Defines a name for a range, or points the one that exists there: formulas that use it follow. */
import { absoluteAddress, quoteSheet, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { rangeOf, type Target } from "../writing/target";

export function queueName(target: Target, change: Change & { kind: "name" }): void {
  const { names } = target.context.workbook;
  const existing = target.state.names.find((name) => name.toLowerCase() === change.name.toLowerCase());
  if (existing === undefined) names.add(change.name, rangeOf(target, change));
  else names.getItem(existing).formula = `=${quoteSheet(change.sheet)}!${absoluteAddress(toArea(change.range))}`;
}
