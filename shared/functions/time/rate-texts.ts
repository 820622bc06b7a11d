/** What is told of KPI_RATE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const RATE_TEXTS = {
  KPI_RATE: {
    summary: "Rate over several periods: sum of the numerators divided by sum of the denominators.",
    details:
      "A rate of a year is neither the sum nor the mean of the rates of its months. A row that lacks its numerator or its denominator is left out. " +
      "With dates, those after the as-of day are left out (the latest date where none is given), and earlier ones than the last periods, if that is given.",
    parameters: {
      numerators: "Numerator of each period, such as patients seen in time.",
      denominators: "Denominator of each period, such as all patients.",
      dates: "A date for each period.",
      as_of: "Day of the answer; needs dates.",
      periods: "How many periods up to the as-of day; needs dates.",
      frequency: "What a period is.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12.",
    },
    result: "Fraction.",
    examples: [
      {
        args: [
          [90, 10],
          [100, 50],
        ],
        result: 2 / 3,
        note: "100 of 150, where the mean of the rates would be 0.55",
      },
      { args: [[90, 10, 30], [100, 50, 50], ["2025-01-31", "2025-02-28", "2025-03-31"], "2025-03-31", 2], result: 0.4 },
      { args: [[5], [0]], result: { error: "#DIV/0!" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
