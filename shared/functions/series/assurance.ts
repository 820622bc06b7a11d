/** KPI_ASSURANCE: can the process, as it runs, hold its target? */
import { CellError } from "../../cell/cell-error";
import { assuranceOf, type AssuranceTargets } from "../../kpi/assurance";
import type { Direction } from "../../kpi/direction";
import { agreedDirection, type StatedTarget } from "../../kpi/evaluate-numbers";
import { xmrChart } from "../../statistics/xmr-chart";
import { FEWEST_FOR_LIMITS } from "../../statistics/xmr-limits";
import { defineFunction } from "../define-function";
import { NUMBERS } from "../kinds/numbers";
import { DIRECTION } from "../kinds/options";
import { TARGETS } from "../kinds/target";
import { optional, required } from "../parameter";
import { cell } from "../result";

export const KPI_ASSURANCE = defineFunction({
  name: "KPI_ASSURANCE",
  category: "Series",
  parameters: {
    values: required(NUMBERS),
    targets: required(TARGETS),
    direction: optional(DIRECTION),
  },
  aligned: ["values", "targets"],
  result: cell(),
  evaluate: ({ values, targets, direction }) => {
    const stated = oneDirection(targets, direction);
    const chart = xmrChart(values);
    if (!chart.segments[0]?.limits) {
      throw new CellError("#N/A", `assurance requires at least ${FEWEST_FOR_LIMITS} values, two of them without a gap between`);
    }
    const assurance = assuranceOf(chart, toTargets(targets, values.length), stated);
    if (assurance === null) throw new CellError("#N/A", `assurance requires a direction in which a target is held: ${stated}`);
    return assurance;
  },
});

function oneDirection(targets: readonly (StatedTarget | null)[], given: Direction | null): Direction {
  const directions = new Set(targets.flatMap((target) => (target ? [agreedDirection(given, target) ?? "at least"] : [])));
  if (directions.size > 1) throw new CellError("#VALUE!", `targets must agree on a direction: ${[...directions].join(" and ")}`);
  return [...directions][0] ?? given ?? "at least";
}

function toTargets(targets: readonly (StatedTarget | null)[], length: number): AssuranceTargets {
  const each = targets.length === 1 ? Array.from({ length }, () => targets[0] ?? null) : targets;
  const isRange = each.some((target) => target?.direction === "range");
  return isRange
    ? { targets: each.map((target) => target?.low ?? null), upper: each.map((target) => target?.high ?? null) }
    : { targets: each.map((target) => target?.value ?? null) };
}
