/** What is told of KPI_GROWTH and KPI_CAGR: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const GROWTH_TEXTS = {
  KPI_GROWTH: {
    summary: "Growth of the latest value against an earlier one, as a fraction.",
    details:
      "(latest - earlier) / |earlier|, with earlier the given number of positions before the latest. With months, 12 is growth on the same month last year.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      periods: "How many positions earlier.",
    },
    result: "Fraction: 0.1 is 10 % more.",
    examples: [
      { args: [[100, 120, 150]], result: 0.25 },
      { args: [[100, 120, 150], 2], result: 0.5 },
      { args: [[-100, -50]], result: 0.5, note: "half the loss is an improvement" },
      { args: [[100, null, 150]], result: { error: "#N/A" }, note: "the period before is blank" },
    ],
  },
  KPI_CAGR: {
    summary: "Compound growth rate per period between a first and a last value.",
    details: "(last / first)^(1 / periods) - 1, the same as RRI(periods, first, last).",
    parameters: {
      first: "Value at the beginning.",
      last: "Value at the end.",
      periods: "Number of periods between the two: 3 from 2022 to 2025.",
    },
    result: "Fraction per period.",
    examples: [
      { args: [10000, 11000, 96], result: 0.0009933073762913303, note: "the example of Excel's RRI" },
      { args: [100, 121, 2], result: 0.1 },
      { args: [-50, 100, 3], result: { error: "#NUM!" }, note: "no rate leads across zero" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
