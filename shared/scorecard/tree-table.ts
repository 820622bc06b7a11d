/** Trees as a grid: header first, a row a KPI, names indented by level; blanks are "". */
import type { Cell } from "../cell/cell";
import { displayName } from "../kpi/display-name";
import { formatRange, readUnit } from "../kpi/unit";
import { flattenTrees, type TreeNode } from "./kpi-tree";

const INDENT = "    ";

interface TreeColumn {
  readonly header: string;
  /** What it shows of a KPI and of what stands below it, the KPI `level` steps below the root; null is blank. */
  readonly read: (node: TreeNode, level: number) => Cell;
}

const COLUMNS: readonly TreeColumn[] = [
  { header: "KPI", read: ({ result }, level) => INDENT.repeat(level) + displayName(result.kpi) },
  { header: "Level", read: (_, level) => level },
  { header: "Actual", read: ({ result }) => result.actual },
  { header: "Target", read: targetOf },
  { header: "Progress", read: ({ result }) => result.progress },
  { header: "Attainment", read: ({ result }) => result.attainment },
  { header: "Status", read: ({ result }) => result.status },
  { header: "Roll-up", read: ({ rollup }) => rollup?.score ?? null },
  { header: "Coverage", read: ({ rollup }) => rollup?.coverage ?? null },
  { header: "Weight", read: ({ result }) => result.kpi.weight },
];

/** Of whole trees, or of the part of one from a node down: that node is then level 0. */
export function treeTable(roots: readonly TreeNode[]): Cell[][] {
  const top = roots[0]?.level ?? 0;
  const rows = flattenTrees(roots).map((node) => COLUMNS.map(({ read }) => read(node, node.level - top) ?? ""));
  return [COLUMNS.map(({ header }) => header), ...rows];
}

function targetOf({ result }: TreeNode): Cell {
  const { low, high, unit } = result.kpi;
  return result.target === null && low !== null && high !== null ? formatRange([low, high], readUnit(unit)) : result.target;
}
