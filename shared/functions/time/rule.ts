/** KPI_RULE: a list of events made into a series. */
import { CellError } from "../../cell/cell-error";
import type { Day } from "../../cell/serial-day";
import { meets, type Criterion } from "../../kpi/criterion";
import { eventRule, type RuleEvent } from "../../kpi/event-rule";
import { defineFunction } from "../define-function";
import { TIMES } from "../kinds/days";
import { RULE_AGGREGATE, WINDOW } from "../kinds/options";
import { CONDITION, EVENT_ENTRIES, KEYS } from "../kinds/words";
import { optional, required } from "../parameter";
import { rows } from "../result";

export const KPI_RULE = defineFunction({
  name: "KPI_RULE",
  category: "Time and events",
  summary: "Events gathered into windows of time, such as the total value of the orders of each hour.",
  details:
    "Windows follow each other without overlap. Those of minutes and hours begin at midnight, weeks on Monday, months, quarters and years by the calendar. " +
    "Windows without events between the first and the last are rows with an empty value (a count of 0) and n 0; with keys only windows and keys that occur are rows. " +
    "rate is the share of TRUE (or 1) among TRUE and FALSE. Moments are taken as they stand in the cells, without time zones: no hour is missing or double in spring and autumn.",
  parameters: {
    times: required(TIMES, "Date and time of each event, in any order."),
    values: required(EVENT_ENTRIES, "Value of each event; text only where it is counted."),
    window: required(WINDOW, "Length of a window: a unit, or a number and a unit, such as 15 minutes, hour, 2 days, week, month."),
    aggregate: optional(
      RULE_AGGREGATE,
      "How the values of a window become one: sum, mean, min, max, last, count, distinct, rate, median, or a percentile such as p90.",
      "sum",
    ),
    keys: optional(KEYS, "A label for each event, such as the shop: a row a window and label."),
    where: optional(
      CONDITION,
      'TRUE for each event that counts, such as Shop="web" for a column; or a condition on the values as text, such as ">=100".',
    ),
  },
  aligned: ["times", "values", "keys", "where"],
  result: rows(
    (width) => (width === 4 ? ["window", "key", "value", "n"] : ["window", "value", "n"]),
    "A row a window: its start, the key if there are keys, the value, the number of events.",
  ),
  examples: [
    {
      args: [["2025-01-31 08:15", "2025-01-31 08:40", "2025-01-31 10:05"], [100, 50, 80], "hour"],
      result: [
        [45688 + 8 / 24, 150, 2],
        [45688 + 9 / 24, "", 0],
        [45688 + 10 / 24, 80, 1],
      ],
      note: "from 8, from 9 (nothing) and from 10 o'clock",
    },
    {
      args: [["2025-01-31 08:15", "2025-01-31 08:40", "2025-02-03"], [100, 50, 80], "day", "max", ["web", "shop", "web"]],
      result: [
        [45688, "web", 100, 1],
        [45688, "shop", 50, 1],
        [45691, "web", 80, 1],
      ],
    },
    { args: [["2025-01-31 08:15", "2025-01-31 08:40"], [100, 50], "day", "count", null, [true, false]], result: [[45688, 1, 1]] },
    { args: [["2025-01-31 08:15", "2025-01-31 08:40"], [100, 50], "day", "count", null, ">=100"], result: [[45688, 1, 1]] },
    {
      args: [["2025-01-31 08:15", "2025-01-31 08:40", "2025-01-31 09:05"], [true, false, true], "day", "rate"],
      result: [[45688, 2 / 3, 3]],
      note: 'the share of TRUE, such as of Status="done" for a column',
    },
    { args: [["2025-01-31"], [100], "fortnight"], result: { error: "#VALUE!" } },
  ],
  evaluate: ({ times, values, window, aggregate, keys, where }) => {
    const series = eventRule(toEvents(times, values, { keys, where }), { window, aggregate, keyed: keys !== null });
    return series.map((row) => (keys === null ? [row.window, row.value, row.n] : [row.window, row.key, row.value, row.n]));
  },
});

/** Events with time and value that the condition lets through; without keys they all have the same. */
function toEvents(
  times: readonly (Day | null)[],
  values: readonly (number | string | null)[],
  more: { keys: readonly (string | null)[] | null; where: readonly boolean[] | Criterion | null },
): RuleEvent[] {
  const events: RuleEvent[] = [];
  const { where } = more;
  if (Array.isArray(where) && where.length !== times.length)
    throw new CellError("#VALUE!", `where must have as many cells as times: ${where.length} and ${times.length}`);
  const isMeant = (value: number | string, i: number): boolean => {
    if (where === null) return true;
    return "comparison" in where ? meets(value, where) : where[i] === true;
  };
  times.forEach((time, i) => {
    const value = values[i] ?? null;
    if (time !== null && value !== null && isMeant(value, i)) events.push({ time, value, key: more.keys?.[i] ?? "" });
  });
  return events;
}
