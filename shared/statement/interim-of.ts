/** The targets of a sentence before its last one: where they lead to is the KPI's target. */
import type { Knot } from "../kpi/polyline";
import type { StatementParts } from "./statement";

/** None where one of them waits for a baseline. */
export function interimOf({ phases }: Pick<StatementParts, "phases">): readonly Knot[] {
  const targets = phases.slice(0, -1).flatMap(({ target, due }) => (target === null ? [] : [{ day: due, value: target }]));
  return targets.length === phases.length - 1 ? targets : [];
}
