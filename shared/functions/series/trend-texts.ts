/** What is told of KPI_SLOPE, KPI_TREND and KPI_TREND_TEST: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const TREND_TEXTS = {
  KPI_SLOPE: {
    summary: "How much a series changes per period, or per day where dates are given.",
    details:
      "theil-sen is the median of the slopes between all pairs of values (Theil 1950, Sen 1968), which up to 29 % of wild values do not move far; " +
      "ols is the straight line of least squares, as SLOPE has it.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      dates: "A date for each value, in any order; a row without value or date is left out.",
      method: "theil-sen or ols.",
    },
    result: "Change per period; per day with dates.",
    examples: [
      { args: [[10, 12, 14, 99, 18]], result: 2, note: "the wild value does not count" },
      { args: [[10, 12, 14, 99, 18], null, "ols"], result: 10.3 },
      {
        args: [
          [10, 24, 38],
          ["2025-01-01", "2025-01-08", "2025-01-15"],
        ],
        result: 2,
        note: "14 a week are 2 a day",
      },
      { args: [[10]], result: { error: "#N/A" } },
    ],
  },
  KPI_TREND: {
    summary: "Whether a series changes lastingly: improving, worsening or no clear change.",
    details:
      "Mann-Kendall test at 5 %, corrected for autocorrelation (Hamed and Rao 1998). With a season, each phase is compared with itself alone, " +
      "from two full cycles on. With direction none, range or milestone the words are rising and falling. Fewer than 6 values are too few points.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      dates: "A date for each value, in any order; a row without value or date is left out.",
      direction: "Which way is better; none for words that do not judge.",
      season: "Periods of a seasonal cycle: 12 for months, 4 for quarters, 7 for days of a week; 1 is no season.",
    },
    result: "improving, worsening, rising, falling, no clear change or too few points.",
    examples: [
      { args: [[10, 12, 11, 14, 15, 17, 18, 21]], result: "improving" },
      { args: [[10, 12, 11, 14, 15, 17, 18, 21], null, "at most"], result: "worsening" },
      { args: [[10, 12, 11, 14, 15, 17, 18, 21], null, "none"], result: "rising" },
      { args: [[10, 12, 11, 9, 10, 12, 9, 11]], result: "no clear change" },
      {
        args: [
          [18, 10, 17, 12, 15, 11, 14],
          ["2025-07-01", "2025-01-01", "2025-06-01", "2025-02-01", "2025-05-01", "2025-03-01", "2025-04-01"],
        ],
        result: "improving",
        note: "rows in any order",
      },
      { args: [[10, 12, 14]], result: "too few points" },
    ],
  },
  KPI_TREND_TEST: {
    summary: "The numbers behind a trend: Mann-Kendall's score and test, Kendall's tau, and the slope with its 95 % interval.",
    details:
      "S is the number of rising pairs less that of falling ones, z its standardised form with continuity correction, p the two-sided probability by chance: " +
      "exact for up to 10 values without ties. hamed-rao widens the variance by the significant autocorrelations of more values. " +
      "With a season the test is the seasonal one (Hirsch, Slack and Smith 1982), which has no such correction. " +
      "low and high bound the slope (Sen 1968) and are #N/A where the values are too few.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      season: "Periods of a seasonal cycle: 12 for months, 4 for quarters, 7 for days of a week; 1 is no season.",
      correction: "hamed-rao for autocorrelation, or none.",
    },
    result: "The numbers beside each other.",
    examples: [
      {
        args: [[1, 2, 3, 4, 5, 6, 7]],
        result: [[21, 3.003757045930553, 0.0003968253968253968, 1, 1, 1, 1]],
        note: "one order of 5,040 rises throughout, one falls",
      },
      { args: [[5, 5, 5, 5, 5, 5]], result: [[0, 0, 1, 0, 0, 0, 0]] },
      { args: [[5, null]], result: { error: "#N/A" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
