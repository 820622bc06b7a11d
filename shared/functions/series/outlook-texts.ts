/** What is told of KPI_SEASON, KPI_FORECAST and KPI_PROBABILITY: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const OUTLOOK_TEXTS = {
  KPI_SEASON: {
    summary: "Seasonal indices: what each phase of a cycle is to a typical one.",
    details:
      "The first index is that of the first value's phase. Ratios about 1 where all values are positive, else differences about 0. " +
      "They are drawn towards 1 (or 0) as far as chance could explain them: values without a season have indices of 1. Needs two full cycles.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      season: "Periods of a cycle: 12 for months, 4 for quarters.",
    },
    result: "A row a phase.",
    examples: [
      { args: [[10, 30, 30, 10, 10, 30, 30, 10], 4], result: [[0.5], [1.5], [1.5], [0.5]] },
      { args: [[-10, 10, -10, 10, 10, -10, 10, -10], 2], result: [[0], [0]], note: "no season, and no ratios to negative values" },
      { args: [[10, 30, 30, 10], 4], result: { error: "#N/A" }, note: "one cycle tells no season" },
    ],
  },
  KPI_FORECAST: {
    summary: "Forecast of the periods to come, each with an interval.",
    details:
      "Theta method: exponential smoothing with half the trend, on values without their season (from two full cycles on). The interval of level 0.9 held about nine times of ten in competitions. " +
      "A forecast of whole numbers from 0 on is cut off at 0, one of fractions between 0 and 1 at both, unless floor and ceiling say otherwise.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      periods: "How many periods are forecast.",
      season: "Periods of a seasonal cycle: 12 for months, 4 for quarters, 7 for days of a week; 1 is no season.",
      level: "What the interval is meant to cover, above 0 and below 1.",
      floor: "No value can be lower; blank: 0 for counts and for fractions, else none.",
      ceiling: "No value can be higher; blank: 1 for fractions, else none.",
    },
    result: "A row a period, the next one first.",
    examples: [
      { args: [[5, 5, 5, 5]], result: [[5, 5, 5]] },
      {
        args: [[100, 300, 300, 100, 100, 300, 300, 100], 2, 4],
        result: [
          [100, 100, 100],
          [300, 300, 300],
        ],
        note: "the season alone",
      },
      { args: [[5, 6]], result: { error: "#N/A" } },
    ],
  },
  KPI_PROBABILITY: {
    summary: "How likely a target is met some periods from now, or by the total up to then.",
    details:
      "From the forecast and its uncertainty (KPI_FORECAST). Never below 0.02 or above 0.98: a series' own past cannot make more certain. " +
      "Show it in steps of ten percent, it is not more exact than that.",
    parameters: {
      values: "Values in the order of time, a position a period; a gap is a blank cell.",
      target: 'Target of the period, or of the total; "80 to 90" is a range.',
      periods: "How many periods from now.",
      direction: "Which way is better; blank: as the target's text says, else at least.",
      season: "Periods of a seasonal cycle: 12 for months, 4 for quarters, 7 for days of a week; 1 is no season.",
      total: "TRUE: the target is for the sum of the periods to come, with what has come in to date.",
      to_date: "What has come in already, for total.",
    },
    result: "Fraction from 0.02 to 0.98.",
    examples: [
      { args: [[5, 5, 5, 5], 5], result: 0.98, note: "a value on the target meets it" },
      { args: [[5, 5, 5, 5], 5.1], result: 0.02 },
      { args: [[5, 5, 5, 5], 5.1, 1, "at most"], result: 0.98 },
      { args: [[5, 5, 5, 5], 60, 8, null, null, true, 20], result: 0.98, note: "20 to date and 8 periods of 5" },
      { args: [[5, 6], 5], result: { error: "#N/A" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
