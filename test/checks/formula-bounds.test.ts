/** Bounds of a formula from the bounds of its parts: no value inside of these may ever lie outside of those. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { intervalOf, type Interval } from "../../shared/checks/conflicts/interval";
import type { Formula } from "../../shared/formula/formula";
import { workOut } from "../../shared/formula/work-out";

const NAMES = ["a", "b", "c"] as const;

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.record({ is: fc.constant("name" as const), name: fc.constantFrom(...NAMES), at: fc.constant(0) }),
    fc.record({ is: fc.constant("number" as const), value: fc.integer({ min: 0, max: 9 }) }),
    fc.record({ is: fc.constantFrom("negative" as const, "percent" as const), of: tie("formula") }),
    fc.record({
      is: fc.constant("operation" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const, "^" as const),
      left: tie("formula"),
      right: tie("formula"),
    }),
    fc.record({
      is: fc.constant("call" as const),
      function: fc.constantFrom("sum" as const, "mean" as const, "min" as const, "max" as const, "abs" as const, "round" as const),
      args: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const bounds = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }));

describe("the bounds of a formula", () => {
  it("hold every value that its parts can give", () => {
    fc.assert(
      fc.property(formula, fc.tuple(bounds, bounds, bounds), (tree, parts) => {
        const between = new Map(NAMES.map((name, i): [string, Interval] => [name, [parts[i]![0], parts[i]![0] + parts[i]![1]]]));
        const values = new Map(NAMES.map((name, i) => [name as string, parts[i]![0] + parts[i]![1] * parts[i]![2]]));
        const value = workOut(tree, ({ name }) => values.get(name) ?? null);
        const [low, high] = intervalOf(tree, (name) => between.get(name)!);
        expect([Number.isNaN(low), Number.isNaN(high)]).toEqual([false, false]);
        if (typeof value !== "number") return;
        const slack = 1e-9 * Math.max(1, Math.abs(value));
        expect(low - slack <= value && value <= high + slack).toBe(true);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  it.each([
    [{ is: "operation", operator: "/", left: name("a"), right: name("b") }, [0.1, 0.5]],
    [{ is: "operation", operator: "-", left: name("a"), right: name("b") }, [-90, -30]],
    [{ is: "call", function: "sum", args: [name("a"), name("b")] }, [70, 130]],
    [{ is: "call", function: "mean", args: [name("a"), name("b")] }, [35, 65]],
  ] as const)("are %p", (tree, expected) => {
    const [low, high] = intervalOf(tree, (part) => (part === "a" ? [10, 30] : [60, 100]));
    expect(low).toBeCloseTo(expected[0], 12);
    expect(high).toBeCloseTo(expected[1], 12);
  });
});

function name(of: string): Formula {
  return { is: "name", name: of, at: 0 };
}
