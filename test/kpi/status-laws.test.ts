/** Laws of every status: polarity, units, monotony, and borders that are where the verdict says. Seeded. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Direction } from "../../shared/kpi/direction";
import { DEFAULT_THRESHOLDS } from "../../shared/kpi/kpi";
import { statusOf } from "../../shared/kpi/status";
import { STATUSES, type Status, type StatusFacts } from "../../shared/kpi/verdict";
import { factsOf } from "./kpi-fixture";

const SEED = { seed: 95, numRuns: 2000 };

/** Values with few digits, so that they often lie exactly on a border. */
const level = fc.integer({ min: -60, max: 60 }).map((n) => n / 4);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 5 });
const thresholds = fc.constantFrom(DEFAULT_THRESHOLDS, { amber: 1, red: 0.5 }, { amber: 0.95, red: 0.95 }, { amber: 0.8, red: 0.5 });

/** Facts of a KPI that is judged by its pace or its level, its expected value where a phasing would put it. */
const judged: fc.Arbitrary<StatusFacts> = fc
  .record({
    direction: fc.constantFrom<Direction>("increase", "decrease", "at least", "at most", "range"),
    actual: level,
    target: level,
    baseline: level,
    share: fc.constantFrom(-0.5, 0, 0.2, 0.5, 1),
    width: fc.integer({ min: 0, max: 20 }),
    asOf: fc.constantFrom(1000, 1020, 1050, 1100, 1101),
    dated: fc.boolean(),
    measured: fc.constantFrom(null, 1, 9),
    tolerance: maybe(fc.integer({ min: 0, max: 10 })),
    thresholds,
  })
  .map(({ share, width, dated, ...f }) => {
    const isReach = f.direction === "increase" || f.direction === "decrease";
    const target = f.direction === "range" ? null : isReach ? ahead(f.direction, f.baseline, f.target) : f.target;
    return factsOf({
      ...f,
      target,
      low: f.direction === "range" ? f.target : null,
      high: f.direction === "range" ? f.target + width : null,
      start: dated ? 1000 : null,
      due: dated ? 1100 : null,
      expected: dated && isReach && target !== null ? f.baseline + share * (target - f.baseline) : null,
    });
  });

/** The target on the side of the baseline that the direction says. */
function ahead(direction: Direction, baseline: number, target: number): number {
  const way = Math.abs(target - baseline) + 0.25;
  return direction === "increase" ? baseline + way : baseline - way;
}

function statusWord(facts: StatusFacts): Status | null {
  return statusOf(facts)?.status ?? null;
}

const scaled = (value: number | null, k: number): number | null => (value === null ? null : value * k);

/** The same KPI in another unit; with k = -1 and the directions swapped, the same KPI told the other way round. */
function inUnit(facts: StatusFacts, k: number): StatusFacts {
  const mirrored: Readonly<Partial<Record<Direction, Direction>>> = {
    increase: "decrease",
    decrease: "increase",
    "at least": "at most",
    "at most": "at least",
  };
  return {
    ...facts,
    direction: k < 0 ? (mirrored[facts.direction] ?? facts.direction) : facts.direction,
    actual: scaled(facts.actual, k),
    target: scaled(facts.target, k),
    baseline: scaled(facts.baseline, k),
    expected: scaled(facts.expected, k),
    low: scaled(k < 0 ? facts.high : facts.low, k),
    high: scaled(k < 0 ? facts.low : facts.high, k),
    tolerance: scaled(facts.tolerance, Math.abs(k)),
  };
}

describe("the status of any KPI", () => {
  it("is the same when the KPI is told the other way round", () => {
    fc.assert(
      fc.property(judged, (facts) => {
        expect(statusWord(inUnit(facts, -1))).toBe(statusWord(facts));
      }),
      SEED,
    );
  });

  it("is the same in any unit: pounds or pence, days or hours", () => {
    fc.assert(
      fc.property(judged, fc.constantFrom(100, 0.01, 24, 1 / 24, 1e-6, 1e9, Math.PI), (facts, k) => {
        expect(statusWord(inUnit(facts, k))).toBe(statusWord(facts));
      }),
      SEED,
    );
  });

  it("is never worse for a better actual", () => {
    const order: readonly (Status | null)[] = ["Missed", "Off track", "Too early", "At risk", "On track", "Achieved"];
    fc.assert(
      fc.property(judged, level, (facts, other) => {
        fc.pre(facts.direction !== "range" && facts.actual !== null);
        const isLower = facts.direction === "decrease" || facts.direction === "at most";
        const better = isLower ? Math.min(other, facts.actual ?? 0) : Math.max(other, facts.actual ?? 0);
        expect(order.indexOf(statusWord({ ...facts, actual: better }))).toBeGreaterThanOrEqual(order.indexOf(statusWord(facts)));
      }),
      SEED,
    );
  });

  it("is never worse for an actual further inside a range", () => {
    const order: readonly (Status | null)[] = ["Missed", "Off track", "At risk", "On track", "Achieved"];
    fc.assert(
      fc.property(judged, fc.integer({ min: 0, max: 100 }), (facts, percent) => {
        fc.pre(facts.direction === "range" && facts.actual !== null);
        const middle = ((facts.low ?? 0) + (facts.high ?? 0)) / 2;
        const nearer = (facts.actual ?? 0) + ((middle - (facts.actual ?? 0)) * percent) / 100;
        expect(order.indexOf(statusWord({ ...facts, actual: nearer }))).toBeGreaterThanOrEqual(order.indexOf(statusWord(facts)));
      }),
      SEED,
    );
  });

  it("changes at the border that its verdict names, to the status that it names", () => {
    fc.assert(
      fc.property(judged, (facts) => {
        const verdict = statusOf(facts);
        if (verdict?.better) expect(statusWord({ ...facts, actual: verdict.better.at })).toBe(verdict.better.status);
        if (verdict?.worse) expect(statusWord({ ...facts, actual: verdict.worse.at })).toBe(verdict.status);
      }),
      SEED,
    );
  });

  it("is reached by somebody, each word of it", () => {
    const met = new Set<Status | null>();
    const undecided = { actual: null, age: 2 } as const;
    fc.assert(
      fc.property(judged, (facts) => {
        for (const each of [facts, { ...facts, age: 2 }, { ...facts, ...undecided }, { ...facts, asOf: 999 }, { ...facts, target: null }]) {
          met.add(statusWord(each));
        }
      }),
      SEED,
    );
    expect([...STATUSES].filter((status) => !met.has(status))).toEqual([]);
  });
});
