/** What is told of KPI_LEAD: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const LEAD_TEXTS = {
  KPI_LEAD: {
    summary: "Whether one series moves some periods before another, and by how many.",
    details:
      "Both lose their season, and what each does out of habit (prewhitening, Box and Jenkins 1970), since two trends alone are no proof. " +
      "The best lag is the one least likely by chance; the verdict is at 5 %, for all lags tried together (Bonferroni). At least 12 pairs: else not enough data.",
    parameters: {
      leading: "The series said to come first, a value a period.",
      lagging: "The series said to follow, in the same periods.",
      max_lag: "Longest lag that is tried, in periods.",
      season: "Periods of a seasonal cycle: 12 for months, 4 for quarters, 7 for days of a week; 1 is no season.",
    },
    result: "Best lag, its correlation, the pairs it rests on, and leads, moves together, no lead found or not enough data.",
    examples: [
      {
        args: [[3, 8, 5, 1, 9, 4, 7, 2, 6, 9, 1, 5, 8, 3, 7, 4], [50, 40, 30, 80, 50, 10, 90, 40, 70, 20, 60, 90, 10, 50, 80, 30], 2],
        result: [[2, 1, 13, "leads"]],
        note: "ten times the value of two periods ago",
      },
      {
        args: [[3, 8, 5, 1, 9, 4, 7, 2, 6, 9, 1, 5, 8, 3], [5, 4, 5, 6, 4, 5, 6, 5, 4, 6, 5, 4, 4, 6], 0],
        result: [[0, -0.325035104301, 13, "no lead found"]],
      },
    ],
  },
} satisfies Record<string, FunctionTexts>;
