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
  parameters: {
    times: required(TIMES),
    values: required(EVENT_ENTRIES),
    window: required(WINDOW),
    aggregate: optional(RULE_AGGREGATE, "sum"),
    keys: optional(KEYS),
    where: optional(CONDITION),
  },
  aligned: ["times", "values", "keys", "where"],
  result: rows((width) => (width === 4 ? ["window", "key", "value", "n"] : ["window", "value", "n"])),
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
