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
  summary: "Pairs of KPIs that pull against each other, with the reason: a row a pair.",
  details:
    "structural: one metric wanted in two directions; a driver that one wants more and the other less of, by Formula, Parent or Leads to; targets that cannot all hold. " +
    "statistical: improvements that move against each other, by Spearman's rank correlation of what each KPI does beyond its season, trend and habits, with n periods and the strength, " +
    "taken to be more than chance after the number of pairs is allowed for (Benjamini and Hochberg 1995). That is a question to ask, not a verdict. " +
    "A pair of which one is named as the other's guard is marked as guarded.",
  parameters: {
    register: required(REGISTER, "The register with its header row, such as KPIs[#All] or Register!A1:Z200."),
    measurements: blankable(MEASUREMENTS, "The measurements with their header row; without them only structure counts."),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table("A table with its header row; n and strength are blank for structural pairs."),
  examples: [
    {
      args: [
        [
          ["Name", "Objective", "Direction", "Target", "Formula"],
          ["Visits", "Grow", "at least", 1000, null],
          ["Orders", "Grow", "at least", 50, null],
          ["Conversion", "Grow", "at least", 0.05, "[Orders] / [Visits]"],
        ],
        null,
      ],
      result: [
        ["KPI", "Other KPI", "Kind", "Reason", "n", "Strength"],
        ["Visits", "Conversion", "structural", "Visits wants more Visits, Conversion wants less of it by its formula", "", ""],
      ],
    },
    {
      args: [
        [
          ["Name", "Objective", "Direction", "Target"],
          ["Uptime", "Serve", "at least", 0.99],
        ],
        null,
      ],
      result: [["KPI", "Other KPI", "Kind", "Reason", "n", "Strength"]],
      note: "nothing against each other: the header alone",
    },
  ],
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
