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

const VALUES = required(NUMBERS, "Values in the order of time; a gap is a blank cell.");
const RULE_SET = optional(RULES, "nhs or wheeler.", "nhs");
const BASELINE_POINTS = optional(
  wholeNumber({ min: FEWEST_FOR_LIMITS, max: 100_000 }),
  "Limits from the first so many values alone; blank: from all of them.",
);

/** What the rules are, for whoever reads a word and wonders. */
const RULE_TEXT =
  "nhs (Making Data Count): a value outside the limits; seven in a row rising or falling; two of three near a limit, the third on the same side; seven in a row on one side. " +
  "wheeler: outside; three of four beyond half way to a limit; eight on one side.";

export const KPI_LIMITS = defineFunction({
  name: "KPI_LIMITS",
  category: "Series",
  summary: "Process limits of a series: between which values it moves as long as nothing about it changes.",
  details:
    "XmR chart: mean ± 2.66 times the mean moving range, and 3.268 times that for the moving range itself; with medians 3.145 and 3.865. " +
    "No moving range spans a gap. At least 6 values; up to 11 the limits are provisional.",
  parameters: {
    values: VALUES,
    baseline_points: BASELINE_POINTS,
    center: optional(CENTER, "mean, or median, which a few wild values do not widen.", "mean"),
    screen: optional(FLAG, "TRUE leaves out once the moving ranges of 3.267 times their mean and more.", false),
  },
  result: row(["center", "lower", "upper", "range limit"], "Centre line, both limits, and the limit of the moving range."),
  examples: [
    { args: [[10, 12, 10, 12, 10, 12]], result: [[11, 5.68, 16.32, 6.536]] },
    { args: [[10, 12, 10, 12, 10, 12, 40, 44], 6], result: [[11, 5.68, 16.32, 6.536]], note: "the first six values alone" },
    { args: [[10, 12, 10, 12, 10, 12], null, "median"], result: [[11, 4.71, 17.29, 7.73]] },
    { args: [[10, 12, 10]], result: { error: "#N/A" } },
  ],
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
  summary: "Whether the latest value is a signal: improvement, concern, or none.",
  details: `${RULE_TEXT} With direction none, range or milestone the words are high and low. Fewer than 6 values are too few points.`,
  parameters: { values: VALUES, direction: BETTER, rules: RULE_SET },
  result: cell("improvement, concern, high, low, none or too few points."),
  examples: [
    { args: [[5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 20]], result: "improvement" },
    { args: [[5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 20], "at most"], result: "concern" },
    { args: [[5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 20], "none"], result: "high" },
    { args: [[5, 6, 5, 6, 5, 6, 5, 6, 20, 6, 5, 6]], result: "none", note: "the signal was earlier: see KPI_SIGNALS" },
    { args: [[5, 6, 20]], result: "too few points" },
  ],
  evaluate: ({ values, direction, rules }) => signalOf(values, { direction, rules }).word,
});

export const KPI_SIGNALS = defineFunction({
  name: "KPI_SIGNALS",
  category: "Series",
  summary: "A label a value: improvement, concern or none, for the colours of a process chart.",
  details:
    `${RULE_TEXT} Every value that a rule speaks of is labelled; old labels are many by chance alone, so act on the latest (KPI_SIGNAL). ` +
    "A gap has no label, and a header above the values none either.",
  parameters: { values: VALUES, direction: BETTER, rules: RULE_SET, baseline_points: BASELINE_POINTS },
  result: rows(["signal"], "A row a value: improvement, concern, high, low, none or too few points; empty for a gap."),
  examples: [
    {
      args: [[5, 6, 5, 6, 5, 6, null, 20], "at least", "nhs", 6],
      result: [["none"], ["none"], ["none"], ["none"], ["none"], ["none"], [""], ["improvement"]],
      note: "limits of the first six values; the gap has no label",
    },
    { args: [[5, 6, 20], "at most"], result: [["too few points"], ["too few points"], ["too few points"]] },
  ],
  evaluate: ({ values, direction, rules, baseline_points }) =>
    signalOf(values, { direction, rules, baselinePoints: baseline_points }).words.map((word) => [word]),
});
