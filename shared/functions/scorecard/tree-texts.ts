/** What is told of KPI_TREE: a summary, what is behind it, and examples that a test runs. */
import type { FunctionTexts } from "../function-texts";

const EXAMPLE_REGISTER = [
  ["Name", "Objective", "Parent", "Direction", "Target", "Actual", "Weight"],
  ["Care in time", "Safe care", "", "at least", 0.95, 0.93, 1],
  ["Type 1 departments", "Safe care", "Care in time", "at least", 0.95, 0.76, 3],
  ["Minor injury units", "Safe care", "Care in time", "at least", 0.95, 0.99, 1],
] as const;

const HEADER = ["KPI", "Level", "Actual", "Target", "Progress", "Attainment", "Status", "Roll-up", "Coverage", "Weight"] as const;

export const TREE_TEXTS = {
  KPI_TREE: {
    summary: "The KPIs as a tree by their parents, each with a roll-up of what stands below it.",
    details:
      "Names are indented by level. The roll-up is one score of the KPIs below, each within 0 and 1: progress where a target is to be reached, attainment where it is " +
      "to be held. A KPI without an answer leaves with its weight, and the coverage is the share of the weight that is there; a child without a score of its own counts with its own roll-up. " +
      "worst is the lowest score, ratio sum of actuals / sum of targets for children of one unit: rates by numerators and denominators.",
    parameters: {
      register: "The register with its header row; column Parent names the KPI above.",
      measurements: "The measurements with their header row; without them the register's own column Actual counts.",
      as_of: "Day of the answer; later measurements are left out.",
      root: "ID or name of the KPI to begin with; all trees without it.",
      method: "weighted, mean, worst, best or ratio.",
      settings: "The settings with their header row, Setting and Value.",
      events: "The events with their header row, for KPIs whose Formula is a rule over them.",
    },
    result: "A table with its header row.",
    examples: [
      {
        args: [EXAMPLE_REGISTER, null, "2025-03-10"],
        result: [
          HEADER,
          ["Care in time", 0, 0.93, 0.95, "", 0.93 / 0.95, "At risk", (3 * (0.76 / 0.95) + 1) / 4, 1, 1],
          ["    Type 1 departments", 1, 0.76, 0.95, "", 0.8, "Off track", "", "", 3],
          ["    Minor injury units", 1, 0.99, 0.95, "", 0.99 / 0.95, "On track", "", "", 1],
        ],
        note: "0.85 is the mean of 0.8 and 1 by weight",
      },
      {
        args: [EXAMPLE_REGISTER, null, "2025-03-10", "Minor injury units"],
        result: [HEADER, ["Minor injury units", 0, 0.99, 0.95, "", 0.99 / 0.95, "On track", "", "", 1]],
      },
      { args: [EXAMPLE_REGISTER, null, "2025-03-10", "Waiting time"], result: { error: "#N/A" } },
    ],
  },
} satisfies Record<string, FunctionTexts>;
