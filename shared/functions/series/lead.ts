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
  parameters: {
    leading: required(NUMBERS),
    lagging: required(NUMBERS),
    max_lag: optional(wholeNumber({ min: 0, max: 120 }), 6),
    season: SEASON,
  },
  aligned: ["leading", "lagging"],
  result: row(["lag", "correlation", "n", "verdict"]),
  evaluate: ({ leading, lagging, max_lag, season }) => {
    const { best, verdict } = leadOf(leading, lagging, { maxLag: max_lag, cycle: season });
    if (best) return [[best.lag, best.correlation, best.count, verdict]];
    const none = new CellError("#N/A", "a lag requires at least 12 pairs of values that vary");
    return [[none, none, leading.filter((value, i) => value !== null && (lagging[i] ?? null) !== null).length, verdict]];
  },
});
