/** KPI_STATUS, KPI_RAG and KPI_EXPLAIN: one verdict as a word, a colour and a sentence. */
import { CellError } from "../../cell/cell-error";
import { evaluateNumbers } from "../../kpi/evaluate-numbers";
import { DEFAULT_THRESHOLDS } from "../../kpi/kpi";
import type { KpiResult } from "../../kpi/kpi-result";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { MEASURE, NUMBER } from "../kinds/numbers";
import { DIRECTION } from "../kinds/options";
import { TARGET } from "../kinds/target";
import { blankable, optional, type Values } from "../parameter";
import { cell } from "../result";

const parameters = {
  actual: blankable(MEASURE, "Value reached; blank is No data. For a milestone TRUE or FALSE, or the share that is done."),
  target: blankable(TARGET, 'Value to reach or to hold, or a range such as "80 to 90"; blank is No target.'),
  baseline: optional(NUMBER, "Value at the start; with it the way from there to the target is judged."),
  start: optional(DAY, "First day of the way."),
  due: optional(DAY, "Day by which the target is to be reached."),
  as_of: optional(DAY, "Day of the answer; needed where start or due is given."),
  direction: optional(
    DIRECTION,
    "increase or decrease (reach the target), at least, at most or range (hold it), milestone, none. Blank: with baseline the way to the target, without at least.",
  ),
  amber: optional(
    NUMBER,
    "On track from this share of the expected pace, or At risk from this share of a target to be held.",
    DEFAULT_THRESHOLDS.amber,
  ),
  red: optional(NUMBER, "At risk from this share of the expected pace, Off track below it.", DEFAULT_THRESHOLDS.red),
};

export const KPI_STATUS = defineFunction({
  name: "KPI_STATUS",
  category: "Level and status",
  parameters,
  result: cell("Achieved, On track, At risk, Off track, Missed, Too early, No data, Not started or No target."),
  evaluate: (values) => statusOf(values).status,
});

export const KPI_RAG = defineFunction({
  name: "KPI_RAG",
  category: "Level and status",
  parameters,
  result: cell("1, 0 or -1, as an icon set takes it."),
  evaluate: (values) => {
    const { status, rag } = statusOf(values);
    if (rag === null) throw new CellError("#N/A", `a colour requires a verdict: status is ${status}`);
    return rag;
  },
});

export const KPI_EXPLAIN = defineFunction({
  name: "KPI_EXPLAIN",
  category: "Level and status",
  parameters,
  result: cell("Text that begins with the status word."),
  evaluate: (values) => resultOf(values).statusExplanation,
});

function resultOf({ as_of, amber, red, ...numbers }: Values<typeof parameters>): KpiResult {
  return evaluateNumbers({ ...numbers, asOf: as_of, thresholds: { amber, red } });
}

function statusOf(values: Values<typeof parameters>): { status: string; rag: KpiResult["rag"] } {
  const { status, rag } = resultOf(values);
  if (status === null) throw new CellError("#N/A", "status requires a direction to judge by: none is watched, never judged");
  return { status, rag };
}
