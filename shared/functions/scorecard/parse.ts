/** KPI_PARSE: a KPI's sentence as cells. */
import { CellError } from "../../cell/cell-error";
import type { Cell } from "../../cell/cell";
import { readStatement } from "../../statement/read-statement";
import type { Phase, StatementParts } from "../../statement/statement";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { NUMBER } from "../kinds/numbers";
import { STATEMENT } from "../kinds/statement";
import { optional, required } from "../parameter";
import { table } from "../result";
import { FISCAL_START } from "../time/fiscal-start";

export const HEADER = [
  "Direction",
  "Amount",
  "Kind",
  "Periods",
  "Horizon",
  "Metric",
  "Per",
  "Change",
  "Baseline",
  "Target",
  "Low",
  "High",
  "Start",
  "Due",
  "Unit",
  "Question",
] as const;

export const KPI_PARSE = defineFunction({
  name: "KPI_PARSE",
  category: "Scorecard and register",
  parameters: {
    text: required(STATEMENT),
    as_of: optional(DAY),
    baseline: optional(NUMBER),
    fiscal_start: FISCAL_START,
  },
  result: table(),
  evaluate: ({ text, as_of, baseline, fiscal_start }) => {
    const reading = readStatement(text, { asOf: as_of, baseline, fiscalStart: fiscal_start });
    if (reading.is === "refused") throw new CellError("#VALUE!", reason(reading.reason));
    const question = reading.is === "questions" ? reading.questions.map((each) => each.text).join("; ") : "";
    const { parts } = reading;
    const rows =
      parts.phases.length === 0 ? [rowOf(parts, question)] : parts.phases.map((phase) => rowOf({ ...parts, ...ofPhase(phase) }, question));
    return [HEADER, ...rows];
  },
});

function reason(text: string): string {
  return text.replace(/^statement /, "text ");
}

function ofPhase({ amount, kind, target, due }: Phase): Partial<StatementParts> {
  return { amount, kind, target, due };
}

function rowOf(parts: StatementParts, question: string): readonly Cell[] {
  const { direction, amount, kind, periods, horizon, metric, per, baseline, target, low, high, start, due, unit } = parts;
  const sign = direction === "decrease" ? -1 : 1;
  const change = kind === null || kind === "level" || amount === null ? null : sign * amount;
  return [direction, amount, kind, periods, horizon, metric, per, change, baseline, target, low, high, start, due, unit, question];
}
