/** What is told of KPI_CHECK: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";
import { CHECKS } from "../../checks/checks";

export const CHECK_TEXTS = {
  KPI_CHECK: {
    summary: "What is missing in a register, could not be used, or works against itself: a row a finding.",
    details:
      "The most severe first. The first column names the KPI, the objective or the owner, and is blank for the register as a whole. " +
      "The pane and the command line also look at the sheets Objectives, Reviews, Change log and Acknowledged, and know the cell, the reason and what to do. " +
      `Checks: ${CHECKS.map(({ id }) => id).join(", ")}.`,
    parameters: {
      register: "The register with its header row, such as KPIs[#All] or Register!A1:Z200.",
      measurements: "The measurements with their header row.",
      as_of: "Day of the answer; where it is left out, the last day that was measured, reviewed or refreshed.",
      settings: "The settings with their header row, Setting and Value.",
      events: "The events with their header row, for KPIs whose Formula is a rule over them.",
    },
    result: "A table with its header row.",
    examples: [
      {
        args: [
          [
            ["Name", "Objective", "Direction", "Target", "Owner", "Source", "Last reviewed"],
            ["Uptime", "Reliable service", "at least", 0.999, "Head of Operations", "Monitoring", "2025-01-10"],
            ["Answer quality", "Reliable service", "at least", 0.9, null, "Survey", "2025-01-10"],
          ],
          [
            ["KPI", "Period", "Actual"],
            ["Uptime", "2025-02", 0.9995],
            ["Answer quality", "2025-02", 0.93],
          ],
          "2025-03-10",
        ],
        result: [
          ["KPI", "Check", "Severity", "Message"],
          ["Answer quality", "no-owner", "warning", "Answer quality must have an owner"],
        ],
      },
      { args: [[["Colour"], ["blue"]]], result: { error: "#VALUE!" }, note: "a register needs a column Name" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
