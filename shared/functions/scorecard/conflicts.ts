/** KPI_CONFLICTS: pairs of KPIs at cross-purposes, by how they are built and by how they moved, as a list in cells. */
import type { Cell } from "../../cell/cell";
import { conflictsIn } from "../../checks/conflicts/conflicts-in";
import { displayName } from "../../kpi/display-name";
import { evaluateTables } from "../../scorecard/read-tables";
import { defineFunction } from "../define-function";
import { MEASUREMENTS, REGISTER } from "../kinds/table";
import { blankable, required } from "../parameter";
import { table } from "../result";
import { lastDayOf } from "./check";
import { EVENTS_PARAMETER, SETTINGS_PARAMETER, settingsOfTable, tablesOf } from "./tables-of";

const HEADER: readonly Cell[] = ["KPI", "Other KPI", "Kind", "Reason", "n", "Strength"];

export const KPI_CONFLICTS = defineFunction({
  name: "KPI_CONFLICTS",
  category: "Scorecard and register",
  parameters: {
    register: required(REGISTER),
    measurements: blankable(MEASUREMENTS),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table(),
  evaluate: ({ register, measurements, settings, events }) => {
    const tables = tablesOf({ register, measurements, events }, settingsOfTable(settings));
    const { conflicts, note } = conflictsIn(tables, evaluateTables(tables, tables.settings.asOf ?? lastDayOf(tables)));
    const rows = conflicts.map(({ a, b, kind, reason, isGuarded, count, strength }): Cell[] => [
      displayName(a),
      displayName(b),
      kind,
      isGuarded ? `${reason} (guarded)` : reason,
      count ?? "",
      strength ?? "",
    ]);
    return [HEADER, ...rows, ...(note === "" ? [] : [["", "", "note", note, "", ""]])];
  },
});
