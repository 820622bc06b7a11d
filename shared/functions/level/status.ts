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
  actual: blankable(MEASURE),
  target: blankable(TARGET),
  baseline: optional(NUMBER),
  start: optional(DAY),
  due: optional(DAY),
  as_of: optional(DAY),
  direction: optional(DIRECTION),
  amber: optional(NUMBER, DEFAULT_THRESHOLDS.amber),
  red: optional(NUMBER, DEFAULT_THRESHOLDS.red),
};

export const KPI_STATUS = defineFunction({
  name: "KPI_STATUS",
  category: "Level and status",
  parameters,
  result: cell(),
  evaluate: (values) => statusOf(values).status,
});

export const KPI_RAG = defineFunction({
  name: "KPI_RAG",
  category: "Level and status",
  parameters,
  result: cell(),
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
  result: cell(),
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
