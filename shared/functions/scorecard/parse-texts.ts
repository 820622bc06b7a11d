/** What is told of KPI_PARSE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";
import type { Cell } from "../../cell/cell";
import { HEADER } from "./parse";

/** What an example with these columns shows; blank for the rest. */
function example(row: Partial<Record<(typeof HEADER)[number], Cell>>): readonly (readonly Cell[])[] {
  return [HEADER, HEADER.map((header) => row[header] ?? "")];
}

export const PARSE_TEXTS = {
  KPI_PARSE: {
    summary: "What a KPI's sentence says: direction, amount, kind, periods, horizon, metric and what follows from them.",
    details:
      "Kind is percent (relative, as a fraction), points (percentage points), absolute (in the KPI's unit) or level (the value itself). " +
      "Periods says how often the change happens: 1 where it is meant over the whole time. Change is the amount with its sign, so that " +
      "KPI_TARGET(Baseline, Change, Kind, Periods) is the target. Start and Due are days; format them as dates. Targets on the way make a row each. " +
      "What the sentence leaves open stays blank, and Question asks for it. A sentence that states no KPI is #VALUE!, with the reason.",
    parameters: {
      text: "The sentence, such as: grow sales by 5 % per quarter for a year.",
      as_of: 'Day from which "within six months" and "by March" count; without it they have no dates.',
      baseline: "Value at the start, where the sentence does not say it.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
    },
    result: "A header row, and a row below it; a row a target where the sentence has several.",
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
  },
} satisfies Record<string, FunctionTexts>;
