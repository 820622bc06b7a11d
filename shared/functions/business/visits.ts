/** KPI_ACTIVE and KPI_COHORT: active users and cohorts from a list of who was seen when. */
import type { Day } from "../../cell/serial-day";
import { activeUsers, cohorts, type Visit } from "../../kpi/business/visits";
import { defineFunction } from "../define-function";
import { DAY, DAYS } from "../kinds/days";
import { wholeNumber } from "../kinds/numbers";
import { FREQUENCY } from "../kinds/options";
import { KEYS } from "../kinds/words";
import { optional, required } from "../parameter";
import { cell, rows } from "../result";

const USERS = required(KEYS, "Id of the user in each event; numbers and text are both fine.");
const DATES = required(DAYS, "Date of each event, in any order.");

export const KPI_ACTIVE = defineFunction({
  name: "KPI_ACTIVE",
  category: "Business metrics",
  summary: "Number of different users seen in the days up to a day.",
  details: "The days end with the as-of day and include it: 1 is that day alone, 30 the last thirty.",
  parameters: {
    user_ids: USERS,
    dates: DATES,
    as_of: required(DAY, "Last day that counts."),
    days: optional(wholeNumber({ min: 1, max: 100_000 }), "How many days count.", 1),
  },
  aligned: ["user_ids", "dates"],
  result: cell("Whole number."),
  examples: [
    { args: [["ann", "bob", "ann"], ["2025-01-30", "2025-01-31", "2025-01-31"], "2025-01-31"], result: 2 },
    { args: [["ann", "bob", "ann"], ["2025-01-30", "2025-01-31", "2025-02-15"], "2025-02-28", 28], result: 1, note: "1 to 28 February" },
  ],
  evaluate: ({ user_ids, dates, as_of, days }) => activeUsers(toVisits(user_ids, dates), as_of, days),
});

export const KPI_COHORT = defineFunction({
  name: "KPI_COHORT",
  category: "Business metrics",
  summary: "Cohorts: users by the period of their first event, and the share of them seen in each period since.",
  details: "Empty beyond the last period of the data, which is not known yet and not zero.",
  parameters: {
    user_ids: USERS,
    dates: DATES,
    frequency: optional(FREQUENCY, "day, week, month, quarter, half or year.", "month"),
  },
  aligned: ["user_ids", "dates"],
  result: rows(
    (width) => ["period", "size", ...Array.from({ length: Math.max(0, width - 2) }, (_, i) => String(i))],
    "A row a cohort: first day of its period, number of users, share seen in period 0, 1, 2 and so on.",
  ),
  examples: [
    {
      args: [
        ["ann", "bob", "ann", "cid"],
        ["2025-01-05", "2025-01-20", "2025-02-10", "2025-02-11"],
      ],
      result: [
        [45658, 2, 1, 0.5],
        [45689, 1, 1, ""],
      ],
      note: "half of the January cohort came back in February",
    },
    {
      args: [["ann", "bob", "ann"], ["2025-01-06", "2025-01-07", "2025-01-20"], "week", true],
      result: [
        ["period", "size", "0", "1", "2"],
        [45663, 2, 1, 0, 0.5],
      ],
      note: "by week, with a header",
    },
  ],
  evaluate: ({ user_ids, dates, frequency }) =>
    cohorts(toVisits(user_ids, dates), frequency).map(({ period, size, active }) => [period.start, size, ...active]),
});

function toVisits(users: readonly (string | null)[], dates: readonly (Day | null)[]): Visit[] {
  return users.flatMap((user, i) => {
    const day = dates[i] ?? null;
    return user === null || day === null ? [] : [{ user, day }];
  });
}
