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

const HEADER = [
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

/** What an example with these columns shows; blank for the rest. */
function example(row: Partial<Record<(typeof HEADER)[number], Cell>>): readonly (readonly Cell[])[] {
  return [HEADER, HEADER.map((header) => row[header] ?? "")];
}

export const KPI_PARSE = defineFunction({
  name: "KPI_PARSE",
  category: "Scorecard and register",
  summary: "What a KPI's sentence says: direction, amount, kind, periods, horizon, metric and what follows from them.",
  details:
    "Kind is percent (relative, as a fraction), points (percentage points), absolute (in the KPI's unit) or level (the value itself). " +
    "Periods says how often the change happens: 1 where it is meant over the whole time. Change is the amount with its sign, so that " +
    "KPI_TARGET(Baseline, Change, Kind, Periods) is the target. Start and Due are days; format them as dates. Targets on the way make a row each. " +
    "What the sentence leaves open stays blank, and Question asks for it. A sentence that states no KPI is #VALUE!, with the reason.",
  parameters: {
    text: required(STATEMENT, "The sentence, such as: grow sales by 5 % per quarter for a year."),
    as_of: optional(DAY, 'Day from which "within six months" and "by March" count; without it they have no dates.'),
    baseline: optional(NUMBER, "Value at the start, where the sentence does not say it."),
    fiscal_start: FISCAL_START,
  },
  result: table("A header row, and a row below it; a row a target where the sentence has several."),
  examples: [
    {
      args: ["Grow sales by 5% per quarter for a year", null, 100],
      result: example({
        Direction: "increase",
        Amount: 0.05,
        Kind: "percent",
        Periods: 4,
        Horizon: "a year",
        Metric: "sales",
        Per: "quarter",
        Change: 0.05,
        Target: 121.550625,
      }),
    },
    {
      args: ["Reduce churn from 5% to 3% by 2026-12-31"],
      result: example({
        Direction: "decrease",
        Amount: 0.03,
        Kind: "level",
        Horizon: "2026-12-31",
        Metric: "churn",
        Baseline: 0.05,
        Target: 0.03,
        Due: 46387,
        Unit: "%",
      }),
    },
    {
      args: ["Increase satisfaction by 20%", null, 0.6],
      result: example({
        Direction: "increase",
        Metric: "satisfaction",
        Question: "20%: relative or points? From 60 %, 20 % of it makes 72 %, and 20 points make 80 %",
      }),
      note: "two readings, so it is asked",
    },
    { args: ["Improve customer satisfaction"], result: { error: "#VALUE!" }, note: "no amount" },
  ],
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
