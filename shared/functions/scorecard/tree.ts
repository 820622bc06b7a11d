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

export const KPI_TREE = defineFunction({
  name: "KPI_TREE",
  category: "Scorecard and register",
  parameters: {
    register: required(REGISTER),
    measurements: blankable(MEASUREMENTS),
    as_of: required(DAY),
    root: optional(TEXT, ""),
    method: optional(ROLLUP_METHOD, "weighted"),
    settings: SETTINGS_PARAMETER,
    events: EVENTS_PARAMETER,
  },
  result: table(),
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
