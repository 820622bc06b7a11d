/** Checks of the goal: what is to be reached, from where, by when, and whether it can be. */
import { displayName } from "../kpi/display-name";
import { holds, orientation } from "../kpi/direction";
import { realismOf } from "../kpi/realism";
import type { Check, Found } from "./check";
import { told } from "./from-findings";
import type { Subject } from "./subject";

export const TARGET_CHECKS: readonly Check[] = [
  {
    id: "no-target",
    title: "No target",
    area: "targets",
    severity: "warning",
    looksAt: "kpis",
    why: "Without a target every value is as good as any other, and a review has nothing to decide.",
    fix: "Set a target, or a range; where there is none yet, watch it as a metric until there is.",
    find: ({ judged, about }) =>
      judged
        .filter(
          ({ kpi }) => !["none", "milestone"].includes(kpi.direction) && kpi.target === null && (kpi.low === null || kpi.high === null),
        )
        .map(({ kpi }) => about(kpi, "target", `${displayName(kpi)} must have a target`)),
  },
  {
    id: "no-due",
    title: "No due date",
    area: "targets",
    severity: "warning",
    looksAt: "kpis",
    why: "A target to be reached some day can never be missed.",
    fix: "Set the day by which it is to be reached, or make it a target to be held: at least, at most.",
    find: told("no-due"),
  },
  {
    id: "no-way",
    title: "No way to the target",
    area: "targets",
    severity: "warning",
    looksAt: "kpis",
    why: "Without the value and the day from which it began nobody can say how far it should be by now.",
    fix: "Fill in Start and Baseline.",
    find: told("no-way"),
  },
  {
    id: "target-equals-baseline",
    title: "Target equals baseline",
    area: "targets",
    severity: "warning",
    looksAt: "kpis",
    why: "A target that was met on the first day asks nothing of anybody.",
    fix: "Set another target, or say that the level is to be held: at least, at most.",
    find: ({ judged, about }) =>
      judged
        .filter(
          ({ kpi }) => orientation(kpi.direction) !== 0 && !holds(kpi.direction) && kpi.target !== null && kpi.target === kpi.baseline,
        )
        .map(({ kpi }) => about(kpi, "target", `target must differ from the baseline: both are ${kpi.target}`)),
  },
  {
    id: "direction-against-numbers",
    title: "Direction against the numbers",
    area: "targets",
    severity: "error",
    looksAt: "kpis",
    why: "If the word says up and the numbers say down one of them is a slip, and every verdict would rest on a guess.",
    fix: "Correct the direction, the baseline or the target.",
    find: told("direction-against-numbers"),
  },
  {
    id: "zero-target",
    title: "Target of zero",
    area: "targets",
    severity: "warning",
    looksAt: "kpis",
    why: "Nothing is so many percent of zero: until it happens to be reached, nearer and farther look the same.",
    fix: "Set the next step as target, or hold the KPI at most at a small number; keep zero as the aim in the objective.",
    find: zeroTargets,
  },
  {
    id: "unrealistic-target",
    title: "Target out of reach",
    area: "targets",
    severity: "warning",
    looksAt: "kpis",
    why: "A target that nothing in the past makes likely is given up in silence, or reached by bending the numbers.",
    fix: "Write down under Assumptions what will be different, or set a target nearer to what the process can do.",
    find: outOfReach,
  },
];

/** A zero that was ever measured can be measured again; on the way from a baseline it is at least known how far it is. */
function zeroTargets({ judged, about }: Subject): readonly Found[] {
  return judged.flatMap(({ kpi, target, series, actual }): Found[] => {
    if (target !== 0 || kpi.direction === "milestone" || kpi.direction === "none") return [];
    const values = series.points.flatMap(({ value }) => value ?? []);
    const history = values.length > 0 ? values : actual === null ? [] : [actual];
    if (history.length === 0 || history.includes(0)) return [];
    const least = history.reduce((nearest, value) => (Math.abs(value) < Math.abs(nearest) ? value : nearest));
    const shown = Number(least.toPrecision(6));
    const near = history.length === 1 ? `the only value is ${shown}` : `of ${history.length} values the nearest is ${shown}`;
    const found = about(kpi, "target", `target of zero must have been near once: ${near}`);
    return [holds(kpi.direction) || kpi.baseline === null ? found : { ...found, severity: "info" }];
  });
}

/** What the register says that will be different is what history cannot know. */
function outOfReach({ judged, asOf, about }: Subject): readonly Found[] {
  return judged.flatMap((result): Found[] => {
    const { kpi } = result;
    if (result.status === "Achieved" || result.status === "Missed") return [];
    const { verdict, reason } = realismOf(result, asOf);
    if (verdict !== "out of reach") return [];
    const isExplained = (kpi.details["Assumptions"] ?? "") !== "";
    const found = about(kpi, "target", `target of ${displayName(kpi)} must be within reach: ${reason}`);
    return [isExplained ? { ...found, severity: "info" } : found];
  });
}
