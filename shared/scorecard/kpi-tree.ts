/** KPIs as trees by their parents, each with a roll-up of what stands below it and how much of that had an answer. */
import type { KpiResult } from "../kpi/kpi-result";
import type { RollupMethod } from "../kpi/rollup";
import { rollupOfChildren, type ChildScore } from "./rollup-of-children";

export interface TreeRollup {
  /** 0..1; null where nothing below has an answer, and then `reason` says why. */
  readonly score: number | null;
  /** Share of the weight below that had an answer, 0..1, whatever lies between. */
  readonly coverage: number;
  /** Judged KPIs below, at whatever depth. */
  readonly kpis: number;
  readonly reason: string;
}

export interface TreeNode {
  readonly result: KpiResult;
  /** 0 for a root. */
  readonly level: number;
  /** In the register's order. */
  readonly children: readonly TreeNode[];
  /** Null where no KPI that is judged stands below. */
  readonly rollup: TreeRollup | null;
}

/** The roots in the register's order: KPIs without a parent, or whose parent could not be evaluated. */
export function kpiTrees(results: readonly KpiResult[], options: { readonly method?: RollupMethod } = {}): readonly TreeNode[] {
  const ids = new Set(results.map(({ kpi }) => kpi.id));
  const children = new Map<string, KpiResult[]>();
  const roots: KpiResult[] = [];
  for (const result of results) {
    const { parent } = result.kpi;
    const siblings = parent !== "" && ids.has(parent) ? (children.get(parent) ?? []) : roots;
    if (siblings !== roots && siblings.length === 0) children.set(parent, siblings);
    siblings.push(result);
  }
  // From the root down, level by level, then built from the last to the first: children are there before their parent is.
  const order = roots.map((result) => ({ result, level: 0 }));
  for (let i = 0; i < order.length; i += 1) {
    const { result, level } = order[i]!;
    for (const child of children.get(result.kpi.id) ?? []) order.push({ result: child, level: level + 1 });
  }
  const built = new Map<string, TreeNode>();
  for (const { result, level } of order.reverse()) {
    const below = (children.get(result.kpi.id) ?? []).map(({ kpi }) => built.get(kpi.id)!);
    built.set(result.kpi.id, { result, level, children: below, rollup: rollupOf(below, options.method ?? "weighted") });
  }
  return roots.map(({ kpi }) => built.get(kpi.id)!);
}

/** A tree or several as they are read: each node before its children. */
export function flattenTrees(roots: readonly TreeNode[]): readonly TreeNode[] {
  const flat: TreeNode[] = [];
  const waiting = [...roots].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    flat.push(node);
    for (let i = node.children.length - 1; i >= 0; i -= 1) waiting.push(node.children[i]!);
  }
  return flat;
}

function rollupOf(children: readonly TreeNode[], method: RollupMethod): TreeRollup | null {
  const scored = children.flatMap(({ result, rollup }): ChildScore[] => {
    const isJudged = result.verdict !== null;
    return isJudged || rollup ? [{ result, isJudged, rollup }] : [];
  });
  if (scored.length === 0) return null;
  const kpis = scored.reduce((count, { isJudged, rollup }) => count + (isJudged ? 1 : 0) + (rollup?.kpis ?? 0), 0);
  return { ...rollupOfChildren(scored, method), kpis };
}
