/** KPI_LIMITS, KPI_SIGNAL and KPI_SIGNALS: what a process ordinarily does, and where it does something else. */
import { CellError } from "../../cell/cell-error";
import { signalOf } from "../../kpi/signal";
import { xmrChart } from "../../statistics/xmr-chart";
import { FEWEST_FOR_LIMITS } from "../../statistics/xmr-limits";
import { defineFunction } from "../define-function";
import { NUMBERS, wholeNumber } from "../kinds/numbers";
import { BETTER, CENTER, RULES } from "../kinds/statistics";
import { FLAG } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell, row, rows } from "../result";

const VALUES = required(NUMBERS);
const RULE_SET = optional(RULES, "nhs");
const BASELINE_POINTS = optional(wholeNumber({ min: FEWEST_FOR_LIMITS, max: 100_000 }));

export const KPI_LIMITS = defineFunction({
  name: "KPI_LIMITS",
  category: "Series",
  parameters: {
    values: VALUES,
    baseline_points: BASELINE_POINTS,
    center: optional(CENTER, "mean"),
    screen: optional(FLAG, false),
  },
  result: row(["center", "lower", "upper", "range limit"]),
  evaluate: ({ values, baseline_points, center, screen }) => {
    const [segment] = xmrChart(values, { baselinePoints: baseline_points, center, screen }).segments;
    const limits = segment?.limits;
    if (!limits) throw new CellError("#N/A", `limits require at least ${FEWEST_FOR_LIMITS} values, two of them without a gap between`);
    return [[limits.center, limits.lower, limits.upper, limits.rangeLimit]];
  },
});

export const KPI_SIGNAL = defineFunction({
  name: "KPI_SIGNAL",
  category: "Series",
  parameters: { values: VALUES, direction: BETTER, rules: RULE_SET },
  result: cell(),
  evaluate: ({ values, direction, rules }) => signalOf(values, { direction, rules }).word,
});

export const KPI_SIGNALS = defineFunction({
  name: "KPI_SIGNALS",
  category: "Series",
  parameters: { values: VALUES, direction: BETTER, rules: RULE_SET, baseline_points: BASELINE_POINTS },
  result: rows(["signal"]),
  evaluate: ({ values, direction, rules, baseline_points }) =>
    signalOf(values, { direction, rules, baselinePoints: baseline_points }).words.map((word) => [word]),
});
