/** KPI_CHECK: what is missing in a register, could not be used, or works against itself, as a list in cells. */
import type { Cell } from "../../cell/cell";
import { readDay } from "../../cell/read-day";
import type { Day } from "../../cell/serial-day";
import { checkScorecard } from "../../checks/check-scorecard";
import { lastEventDay } from "../../register/event-table";
import { evaluateTables, type TablesReading } from "../../scorecard/read-tables";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { MEASUREMENTS, REGISTER } from "../kinds/table";
import { optional, required } from "../parameter";
import { table } from "../result";
import { EVENTS_PARAMETER, SETTINGS_PARAMETER, settingsOfTable, tablesOf } from "./tables-of";

const HEADER: readonly Cell[] = ["KPI", "Check", "Severity", "Message"];

export const KPI_CHECK = defineFunction({
  name: "KPI_CHECK",
  category: "Scorecard and register",
  parameters: {
    register: required(REGISTER),
    measurements: optional(MEASUREMENTS),
    as_of: optional(DAY),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table(),
  evaluate: ({ register, measurements, as_of, settings, events }) => {
    const tables = tablesOf({ register, measurements, events }, settingsOfTable(settings));
    const scorecard = evaluateTables(tables, as_of ?? tables.settings.asOf ?? lastDayOf(tables));
    const { open } = checkScorecard({ tables, scorecard });
    return [HEADER, ...open.map(({ about, check, severity, message }): Cell[] => [about, check, severity, message])];
  },
});

/** There is no clock in a formula: the last day of which anything is known stands for today; else the first on which anything begins. */
export function lastDayOf({ register, measured, events }: TablesReading): Day {
  const measuredDays = (measured?.measurements ?? []).filter(({ actual }) => actual !== null).map(({ period }) => period.end);
  const noted = register.kpis.flatMap(({ actualAsOf, details }) => [
    actualAsOf,
    ...["Last reviewed", "Refreshed"].map((header) => readDay(details[header] ?? null)),
  ]);
  const known = [...measuredDays, events && lastEventDay(events), ...noted].filter((day): day is number => typeof day === "number");
  const days = known.length > 0 ? known : register.kpis.flatMap(({ start }) => start ?? []);
  return days.reduce((last, day) => Math.max(last, day), 1);
}
