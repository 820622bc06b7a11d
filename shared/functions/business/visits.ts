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

const USERS = required(KEYS);
const DATES = required(DAYS);

export const KPI_ACTIVE = defineFunction({
  name: "KPI_ACTIVE",
  category: "Business metrics",
  parameters: {
    user_ids: USERS,
    dates: DATES,
    as_of: required(DAY),
    days: optional(wholeNumber({ min: 1, max: 100_000 }), 1),
  },
  aligned: ["user_ids", "dates"],
  result: cell(),
  evaluate: ({ user_ids, dates, as_of, days }) => activeUsers(toVisits(user_ids, dates), as_of, days),
});

export const KPI_COHORT = defineFunction({
  name: "KPI_COHORT",
  category: "Business metrics",
  parameters: {
    user_ids: USERS,
    dates: DATES,
    frequency: optional(FREQUENCY, "month"),
  },
  aligned: ["user_ids", "dates"],
  result: rows((width) => ["period", "size", ...Array.from({ length: Math.max(0, width - 2) }, (_, i) => String(i))]),
  evaluate: ({ user_ids, dates, frequency }) =>
    cohorts(toVisits(user_ids, dates), frequency).map(({ period, size, active }) => [period.start, size, ...active]),
});

function toVisits(users: readonly (string | null)[], dates: readonly (Day | null)[]): Visit[] {
  return users.flatMap((user, i) => {
    const day = dates[i] ?? null;
    return user === null || day === null ? [] : [{ user, day }];
  });
}
