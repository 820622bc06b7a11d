/** KPI_TREE: the KPIs as a tree by their parents, with roll-ups, in one formula. */
import { CellError } from "../../cell/cell-error";
import { nearestWord } from "../../cell/nearest-word";
import { quote } from "../../cell/quote";
import { nameKey } from "../../kpi/name-key";
import { kpisByWord } from "../../scorecard/kpis-by-word";
import { flattenTrees, kpiTrees, type TreeNode } from "../../scorecard/kpi-tree";
import { evaluateTables } from "../../scorecard/read-tables";
import { treeTable } from "../../scorecard/tree-table";
import { defineFunction } from "../define-function";
import { DAY } from "../kinds/days";
import { ROLLUP_METHOD } from "../kinds/options";
import { MEASUREMENTS, REGISTER } from "../kinds/table";
import { TEXT } from "../kinds/words";
import { blankable, optional, required } from "../parameter";
import { table } from "../result";
import { EVENTS_PARAMETER, SETTINGS_PARAMETER, settingsOfTable, tablesOf } from "./tables-of";

const EXAMPLE_REGISTER = [
  ["Name", "Objective", "Parent", "Direction", "Target", "Actual", "Weight"],
  ["Care in time", "Safe care", "", "at least", 0.95, 0.93, 1],
  ["Type 1 departments", "Safe care", "Care in time", "at least", 0.95, 0.76, 3],
  ["Minor injury units", "Safe care", "Care in time", "at least", 0.95, 0.99, 1],
] as const;

const HEADER = ["KPI", "Level", "Actual", "Target", "Progress", "Attainment", "Status", "Roll-up", "Coverage", "Weight"] as const;

export const KPI_TREE = defineFunction({
  name: "KPI_TREE",
  category: "Scorecard and register",
  summary: "The KPIs as a tree by their parents, each with a roll-up of what stands below it.",
  details:
    "Names are indented by level. The roll-up is one score of the KPIs below, each within 0 and 1: progress where a target is to be reached, attainment where it is " +
    "to be held. A KPI without an answer leaves with its weight, and the coverage is the share of the weight that is there; a child without a score of its own counts with its own roll-up. " +
    "worst is the lowest score, ratio sum of actuals / sum of targets for children of one unit: rates by numerators and denominators.",
  parameters: {
    register: required(REGISTER, "The register with its header row; column Parent names the KPI above."),
    measurements: blankable(MEASUREMENTS, "The measurements with their header row; without them the register's own column Actual counts."),
    as_of: required(DAY, "Day of the answer; later measurements are left out."),
    root: optional(TEXT, "ID or name of the KPI to begin with; all trees without it.", ""),
    method: optional(ROLLUP_METHOD, "weighted, mean, worst, best or ratio.", "weighted"),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table("A table with its header row."),
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
  evaluate: ({ register, measurements, as_of, root, method, settings, events }) => {
    const { results } = evaluateTables(tablesOf({ register, measurements, events }, settingsOfTable(settings)), as_of);
    const trees = kpiTrees(results, { method });
    return treeTable(root === "" ? trees : [nodeOf(root, trees)]);
  },
});

/** By ID or name; of several KPIs of one name the one that speaks of all segments. */
function nodeOf(root: string, trees: readonly TreeNode[]): TreeNode {
  const nodes = flattenTrees(trees);
  const byWord = kpisByWord(nodes.map(({ result }) => result.kpi));
  const found = byWord.get(nameKey(root)) ?? [];
  const kpi = found.length > 1 ? found.find(({ segment }) => segment === "") : found[0];
  const node = nodes.find(({ result }) => result.kpi === kpi);
  if (node) return node;
  if (found.length > 1) throw new CellError("#N/A", `root must be one KPI, by its ID: ${quote(root)} is ${found.length}`);
  const near = nearestWord(nameKey(root), [...byWord.keys()]);
  const meant = near === null ? "" : `; ${quote(byWord.get(near)?.[0]?.name ?? near)} is near`;
  throw new CellError("#N/A", `root must be the ID or name of a KPI in the register: ${quote(root)}${meant}`);
}
