/** What is told of KPI_CONFLICTS: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

export const CONFLICTS_TEXTS = {
  KPI_CONFLICTS: {
    summary: "Pairs of KPIs that pull against each other, with the reason: a row a pair.",
    details:
      "structural: one metric wanted in two directions; a driver that one wants more and the other less of, by Formula, Parent or Leads to; targets that cannot all hold. " +
      "statistical: improvements that move against each other, by Spearman's rank correlation of what each KPI does beyond its season, trend and habits, with n periods and the strength, " +
      "taken to be more than chance after the number of pairs is allowed for (Benjamini and Hochberg 1995). That is a question to ask, not a verdict. " +
      "A pair of which one is named as the other's guard is marked as guarded.",
    parameters: {
      register: "The register with its header row, such as KPIs[#All] or Register!A1:Z200.",
      measurements: "The measurements with their header row; without them only structure counts.",
      settings: "The settings with their header row, Setting and Value.",
      events: "The events with their header row, for KPIs whose Formula is a rule over them.",
    },
    result: "A table with its header row; n and strength are blank for structural pairs.",
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
  },
} satisfies Record<string, FunctionTexts>;
