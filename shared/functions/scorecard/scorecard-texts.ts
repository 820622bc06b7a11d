/** What is told of KPI_SCORECARD: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";
import { DEFAULT_COLUMNS, SCORECARD_COLUMNS } from "../../scorecard/scorecard-columns";

const EXAMPLE_REGISTER = [
  ["Name", "Objective", "Direction", "Target"],
  ["Four-hour standard", "Safe care", "at least", 0.95],
  ["Complaints", "Safe care", "at most", 20],
] as const;

const EXAMPLE_MEASUREMENTS = [
  ["KPI", "Period", "Actual"],
  ["Four-hour standard", "2025-01", 0.96],
  ["Four-hour standard", "2025-02", 0.93],
  ["Complaints", "2025-02", 25],
] as const;

export const SCORECARD_TEXTS = {
  KPI_SCORECARD: {
    summary: "The scorecard of a register as of a day: a row a KPI with value, target, status and why.",
    details:
      "Registers and measurements are read as everywhere else: columns in any order, found by their headers; measurements one a row, or with periods across or down. " +
      "A row that cannot be used is left out; the findings of the task pane, the sidebar and the command line say which and why. " +
      `Columns to choose from: ${SCORECARD_COLUMNS.map(({ header }) => header).join(", ")}. Without a choice: ${DEFAULT_COLUMNS.join(", ")}.`,
    parameters: {
      register: "The register with its header row, such as KPIs[#All] or Register!A1:Z200.",
      measurements: "The measurements with their header row; without them the register's own column Actual counts.",
      as_of: "Day of the answer; later measurements are left out.",
      columns: "Headers of the columns wanted, in their order.",
      fiscal_start: "Month in which the fiscal year begins, 1 to 12; that of the settings, or 1.",
      settings: "The settings with their header row, Setting and Value.",
      events: "The events with their header row, for KPIs whose Formula is a rule over them.",
    },
    result: "A table with its header row.",
    examples: [
      {
        args: [EXAMPLE_REGISTER, EXAMPLE_MEASUREMENTS, "2025-03-10", [["KPI", "Actual", "Target", "Status", "RAG"]]],
        result: [
          ["KPI", "Actual", "Target", "Status", "RAG"],
          ["Four-hour standard", 0.93, 0.95, "At risk", 0],
          ["Complaints", 25, 20, "Off track", -1],
        ],
      },
      {
        args: [EXAMPLE_REGISTER, null, "2025-03-10", [["KPI", "Status"]]],
        result: [
          ["KPI", "Status"],
          ["Four-hour standard", "No data"],
          ["Complaints", "No data"],
        ],
      },
      {
        args: [
          EXAMPLE_REGISTER,
          EXAMPLE_MEASUREMENTS,
          "2025-03-10",
          [["KPI", "Status"]],
          null,
          [
            ["Setting", "Value"],
            ["On track from", 0.99],
            ["At risk from", 0.98],
          ],
        ],
        result: [
          ["KPI", "Status"],
          ["Four-hour standard", "Off track"],
          ["Complaints", "Off track"],
        ],
        note: "thresholds of the settings",
      },
      { args: [[["Colour"], ["blue"]], null, "2025-03-10"], result: { error: "#VALUE!" }, note: "a register needs a column Name" },
    ],
  },
} satisfies Record<string, FunctionTexts>;
