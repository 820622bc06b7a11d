/** Trees of KPIs: levels, roll-ups with coverage by every method, rates by their parts, and registers that are no tree at all. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../shared/cell/cell";
import { call } from "../../shared/functions/call";
import { isGrid } from "../../shared/cell/cell";
import { flattenTrees, kpiTrees, type TreeNode } from "../../shared/scorecard/kpi-tree";
import { scorecardOf, type Rows } from "./read-scorecard-fixture";

const HEADER: readonly Cell[] = ["ID", "Parent", "Direction", "Target", "Actual", "Weight", "Unit", "Objective", "Name"];

/** An at-least KPI against 100, so that its actual reads as a percentage of its score. */
function row(
  id: string,
  parent: string,
  actual: number | null,
  said: { weight?: number; target?: number | null; direction?: string; unit?: string } = {},
): Cell[] {
  const { weight = 1, target = 100, direction = "at least", unit = "" } = said;
  return [id, parent, direction, target, actual, weight, unit, "Grow", id];
}

function nodes(rows: Rows, method: "weighted" | "mean" | "worst" | "best" | "ratio" = "weighted"): ReadonlyMap<string, TreeNode> {
  const { results } = scorecardOf({ register: [HEADER, ...rows], asOf: "2025-06-30" });
  return new Map(flattenTrees(kpiTrees(results, { method })).map((node) => [node.result.kpi.id, node]));
}

const rollup = (node: TreeNode | undefined): readonly (number | null)[] => [node?.rollup?.score ?? null, node?.rollup?.coverage ?? null];

describe("a tree", () => {
  const rows = [
    row("leaf 1", "branch", 80),
    row("root", "", 90),
    row("branch", "root", null),
    row("leaf 2", "branch", 40, { weight: 3 }),
    row("alone", "", 50),
  ];

  it("has each KPI below its parent, in the register's order", () => {
    expect([...nodes(rows).values()].map(({ result, level }) => `${level} ${result.kpi.id}`)).toEqual([
      "0 root",
      "1 branch",
      "2 leaf 1",
      "2 leaf 2",
      "0 alone",
    ]);
  });

  it("rolls up by weight; a child without a score of its own counts with its own roll-up", () => {
    const tree = nodes(rows);
    expect(rollup(tree.get("branch"))).toEqual([0.5, 1]);
    expect(rollup(tree.get("root"))).toEqual([0.5, 1]);
    expect(tree.get("alone")?.rollup).toBeNull();
    expect(tree.get("root")?.rollup?.kpis).toBe(3);
  });

  it("counts what has no answer in the coverage, however deep it lies", () => {
    const tree = nodes([
      row("root", "", null),
      row("branch", "root", null, { weight: 3 }),
      row("a", "branch", 50),
      row("b", "branch", null),
      row("c", "root", 100),
    ]);
    expect(rollup(tree.get("branch"))).toEqual([0.5, 0.5]);
    expect(rollup(tree.get("root"))).toEqual([(3 * 0.5 + 1) / 4, (3 * 0.5 + 1) / 4]);
  });

  it("says why it has no roll-up", () => {
    const { rollup: none } = nodes([row("root", "", 1), row("a", "root", null)]).get("root")!;
    expect(none).toEqual({ score: null, coverage: 0, kpis: 1, reason: "roll-up requires at least one score" });
  });

  it("leaves out metrics, which nobody judges, and passes through what is below them", () => {
    const metric: Cell[] = ["m", "root", "none", null, 7, 1, "", "", "m"];
    const tree = nodes([row("root", "", 1), metric, row("a", "m", 60)]);
    expect(rollup(tree.get("root"))).toEqual([0.6, 1]);
    expect(tree.get("root")?.rollup?.kpis).toBe(1);
  });

  it("may have no weight at all below", () => {
    expect(nodes([row("root", "", 1), row("a", "root", 60, { weight: 0 })]).get("root")?.rollup).toMatchObject({
      score: null,
      coverage: 0,
    });
  });

  it("keeps a surplus from hiding a shortfall", () => {
    expect(rollup(nodes([row("root", "", 1), row("a", "root", 500), row("b", "root", 0)]).get("root"))).toEqual([0.5, 1]);
  });

  it.each<["mean" | "worst" | "best", number]>([
    ["mean", 0.6],
    ["worst", 0.4],
    ["best", 0.8],
  ])("takes the %s of its children, whatever their weights", (method, expected) => {
    const [score] = rollup(nodes([row("root", "", 1), row("a", "root", 80, { weight: 9 }), row("b", "root", 40)], method).get("root"));
    expect(score).toBeCloseTo(expected, 12);
  });

  it("may be as deep as the register is long", () => {
    const deep = Array.from({ length: 3000 }, (_, i) => row(`K${i}`, i === 0 ? "" : `K${i - 1}`, i === 2999 ? 70 : null));
    expect(rollup(nodes(deep).get("K0"))).toEqual([0.7, 1]);
  });

  it("that the register cut out of a circle begins at its cut", () => {
    expect([...nodes([row("a", "b", 1), row("b", "a", 2)]).values()].map(({ level }) => level)).toEqual([0, 1]);
  });
});

describe("a sum of actuals over a sum of targets", () => {
  const sum = (rows: Rows) => nodes([row("root", "", 1), ...rows], "ratio").get("root")?.rollup;

  it("counts amounts of one unit by their size", () => {
    expect(sum([row("a", "root", 50, { target: 100 }), row("b", "root", 900, { target: 1000 })])).toMatchObject({
      score: 950 / 1100,
      coverage: 1,
    });
  });

  it("mirrors where less is better", () => {
    expect(sum([row("a", "root", 110, { direction: "at most" }), row("b", "root", 100, { direction: "at most" })])).toMatchObject({
      score: 0.95,
    });
  });

  it("leaves a child without an actual out with its target", () => {
    expect(sum([row("a", "root", 50), row("b", "root", null, { target: 300 })])).toMatchObject({ score: 0.5, coverage: 0.25 });
  });

  it.each<[string, Rows, RegExp]>([
    ["units", [row("a", "root", 1, { unit: "GBP" }), row("b", "root", 1, { unit: "days" })], /one unit/],
    ["directions", [row("a", "root", 1), row("b", "root", 1, { direction: "at most" })], /more, or less, is better/],
    ["percentages without their parts", [row("a", "root", 0.5, { unit: "%", target: 0.6 })], /numerators and denominators/],
  ])("adds up no different %s", (_, rows, reason) => {
    expect(sum(rows)).toMatchObject({ score: null, coverage: 0, reason: expect.stringMatching(reason) });
  });

  it("takes rates by numerator and denominator", () => {
    const register: Rows = [
      ["Name", "Objective", "Parent", "Target", "Unit"],
      ["All", "Care", "", 0.95, "%"],
      ["Big", "Care", "All", 0.95, "%"],
      ["Small", "Care", "All", 0.95, "%"],
    ];
    const measurements: Rows = [
      ["KPI", "Period", "Numerator", "Denominator"],
      ["Big", "2025-01", 760, 1000],
      ["Small", "2025-01", 99, 100],
    ];
    const { results } = scorecardOf({ register, measurements, asOf: "2025-02-10" });
    const [root] = kpiTrees(results, { method: "ratio" });
    expect(root?.rollup?.score).toBeCloseTo(859 / 1100 / 0.95, 12);
  });
});

describe("a roll-up, whatever the tree", () => {
  const anyTree = fc.array(
    fc.record({
      parent: fc.integer({ min: -1, max: 12 }),
      actual: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
      weight: fc.integer({ min: 0, max: 5 }),
    }),
    { minLength: 2, maxLength: 13 },
  );
  const register = (tree: readonly { parent: number; actual: number | null; weight: number }[]): Cell[][] =>
    tree.map(({ parent, actual, weight }, i) => row(`K${i}`, parent >= 0 && parent < i ? `K${parent}` : "", actual, { weight }));

  it("lies between the worst and the best, with a coverage between 0 and 1", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const [weighted, worst, best] = (["weighted", "worst", "best"] as const).map((method) => nodes(register(tree), method));
        for (const [id, { rollup: own }] of weighted!) {
          if (!own || own.score === null) continue;
          expect(own.coverage).toBeGreaterThan(0);
          expect(own.coverage).toBeLessThanOrEqual(1 + 1e-12);
          const isFlat = weighted!.get(id)!.children.every(({ children }) => children.length === 0);
          if (!isFlat) continue; // deeper down the worst of the worst is no child's score
          expect(own.score).toBeGreaterThanOrEqual(worst!.get(id)!.rollup!.score! - 1e-12);
          expect(own.score).toBeLessThanOrEqual(best!.get(id)!.rollup!.score! + 1e-12);
        }
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it("does not change with the order of the rows", () => {
    const shuffled = anyTree.chain((tree) => {
      const rows = register(tree);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [one, other] = [nodes(rows), nodes(others)];
        for (const [id, { rollup: own, level }] of one) {
          const again = other.get(id)!;
          expect(again.level).toBe(level);
          expect(again.rollup?.kpis).toBe(own?.kpis);
          expect(Math.abs((again.rollup?.score ?? -1) - (own?.score ?? -1))).toBeLessThan(1e-12);
        }
      }),
      { seed: 22, numRuns: 200 },
    );
  });
});

describe("KPI_TREE", () => {
  const register = [HEADER, row("root", "", 90), row("branch", "root", null), row("leaf", "branch", 80)];
  const table = (...args: readonly unknown[]): unknown => call("KPI_TREE", [register, null, "2025-06-30", ...args]);

  it("begins at a KPI by ID or name, which is then level 0", () => {
    const grid = table("Branch") as readonly (readonly Cell[])[];
    expect(isGrid(grid) && grid.slice(1).map(([name, level]) => [name, level])).toEqual([
      ["branch", 0],
      ["    leaf", 1],
    ]);
  });

  it("names the KPI that was probably meant", () => {
    expect(table("leav")).toMatchObject({
      code: "#N/A",
      message: 'root must be the ID or name of a KPI in the register: "leav"; "leaf" is near',
    });
  });

  it("knows the same methods as KPI_ROLLUP", () => {
    const grid = table(null, "worst") as readonly (readonly Cell[])[];
    expect(grid[1]?.[7]).toBe(0.8);
    expect(table(null, "median")).toMatchObject({ code: "#VALUE!" });
  });
});
