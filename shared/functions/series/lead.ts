/** KPI_LEAD: does one KPI move some periods before another? */
import { CellError } from "../../cell/cell-error";
import { leadOf } from "../../statistics/lead";
import { defineFunction } from "../define-function";
import { NUMBERS, wholeNumber } from "../kinds/numbers";
import { SEASON } from "../kinds/statistics";
import { optional, required } from "../parameter";
import { row } from "../result";

export const KPI_LEAD = defineFunction({
  name: "KPI_LEAD",
  category: "Series",
  summary: "Whether one series moves some periods before another, and by how many.",
  details:
    "Both lose their season, and what each does out of habit (prewhitening, Box and Jenkins 1970), since two trends alone are no proof. " +
    "The best lag is the one least likely by chance; the verdict is at 5 %, for all lags tried together (Bonferroni). At least 12 pairs: else not enough data.",
  parameters: {
    leading: required(NUMBERS, "The series said to come first, a value a period."),
    lagging: required(NUMBERS, "The series said to follow, in the same periods."),
    max_lag: optional(wholeNumber({ min: 0, max: 120 }), "Longest lag that is tried, in periods.", 6),
    season: SEASON,
  },
  aligned: ["leading", "lagging"],
  result: row(
    ["lag", "correlation", "n", "verdict"],
    "Best lag, its correlation, the pairs it rests on, and leads, moves together, no lead found or not enough data.",
  ),
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
  evaluate: ({ leading, lagging, max_lag, season }) => {
    const { best, verdict } = leadOf(leading, lagging, { maxLag: max_lag, cycle: season });
    if (best) return [[best.lag, best.correlation, best.count, verdict]];
    const none = new CellError("#N/A", "a lag requires at least 12 pairs of values that vary");
    return [[none, none, leading.filter((value, i) => value !== null && (lagging[i] ?? null) !== null).length, verdict]];
  },
});
