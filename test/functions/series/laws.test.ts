/** Laws of the statistical functions, and the edges of series: whatever stands in the cells, an answer is finite or says why there is none. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normalNoise } from "../../oracles/statistics/normal-noise";
import { answer, type Plain } from "../plain";

const SEED = { seed: 20250103 };
/** Eighths, so that shifting and scaling by powers of two is exact. */
const level = fc.integer({ min: 800, max: 2400 }).map((value) => value / 8);
const series = fc.array(fc.oneof({ weight: 9, arbitrary: level }, { weight: 1, arbitrary: fc.constant(null) }), {
  minLength: 8,
  maxLength: 40,
});
const complete = fc.array(level, { minLength: 6, maxLength: 40 });

const numbers = (name: string, ...args: readonly unknown[]): number[] => (answer(name, ...args) as number[][]).flat();
const near = (expected: readonly number[], size: number): unknown[] =>
  expected.map((value) => expect.closeTo(value, 7 - Math.ceil(Math.log10(size))));
const moved = (values: readonly (number | null)[], by: number): (number | null)[] =>
  values.map((value) => (value === null ? null : value + by));
const scaled = (values: readonly (number | null)[], by: number): (number | null)[] =>
  values.map((value) => (value === null ? null : value * by));
const hasAnswer = (found: Plain | Plain[][]): boolean => Array.isArray(found);

describe("reversing a series", () => {
  it("negates slope, score, z and tau, and turns the trend round", () => {
    const turned: Readonly<Record<string, string>> = { improving: "worsening", worsening: "improving" };
    fc.assert(
      fc.property(complete, (values) => {
        const backwards = [...values].reverse();
        const [row, back] = [numbers("KPI_TREND_TEST", values, null, "none"), numbers("KPI_TREND_TEST", backwards, null, "none")];
        [0, 1, 3, 4].forEach((at) => expect(back[at]! + row[at]!).toBeCloseTo(0, 10));
        expect(back[2]).toBeCloseTo(row[2]!, 10);
        for (const method of ["theil-sen", "ols"]) {
          expect(
            (answer("KPI_SLOPE", backwards, null, method) as number) + (answer("KPI_SLOPE", values, null, method) as number),
          ).toBeCloseTo(0, 9);
        }
      }),
      SEED,
    );
    const rising = [1, 2, 3, 5, 4, 6, 7, 9];
    const word = answer("KPI_TREND", rising) as string;
    expect(answer("KPI_TREND", [...rising].reverse())).toBe(turned[word]);
  });
});

describe("adding a constant", () => {
  it("moves limits and forecasts by it, and no word", () => {
    fc.assert(
      fc.property(series, (values) => {
        const higher = moved(values, 1024);
        expect(answer("KPI_SIGNALS", higher)).toEqual(answer("KPI_SIGNALS", values));
        expect(answer("KPI_TREND", higher)).toBe(answer("KPI_TREND", values));
        const limits = answer("KPI_LIMITS", values);
        if (hasAnswer(limits)) {
          const [center, lower, upper, range] = numbers("KPI_LIMITS", values);
          expect(numbers("KPI_LIMITS", higher)).toEqual(near([center! + 1024, lower! + 1024, upper! + 1024, range!], 1000));
        }
        const bounds = [-1e9, 1e9];
        const forecast = answer("KPI_FORECAST", values, 3, 1, 0.9, ...bounds);
        if (!hasAnswer(forecast)) return;
        const points = numbers("KPI_FORECAST", values, 3, 1, 0.9, ...bounds);
        expect(numbers("KPI_FORECAST", higher, 3, 1, 0.9, ...bounds)).toEqual(points.map((point) => expect.closeTo(point + 1024, 2)));
      }),
      SEED,
    );
  });
});

describe("scaling", () => {
  it("scales limits, slopes and forecasts, and changes no word and no chance", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.5, 4, 1024), (values, by) => {
        const larger = scaled(values, by);
        expect(answer("KPI_SIGNALS", larger)).toEqual(answer("KPI_SIGNALS", values));
        expect(answer("KPI_TREND", larger)).toBe(answer("KPI_TREND", values));
        if (hasAnswer(answer("KPI_LIMITS", values)))
          expect(numbers("KPI_LIMITS", larger)).toEqual(
            near(
              numbers("KPI_LIMITS", values).map((value) => value * by),
              1000 * by,
            ),
          );
        const bounds = [-1e9, 1e9];
        if (!hasAnswer(answer("KPI_FORECAST", values))) return;
        expect(numbers("KPI_FORECAST", larger, 3, 4, 0.9, ...bounds)).toEqual(
          near(
            numbers("KPI_FORECAST", values, 3, 4, 0.9, ...bounds).map((value) => value * by),
            1e4 * by,
          ),
        );
        expect(answer("KPI_PROBABILITY", larger, 200 * by, 2)).toBeCloseTo(answer("KPI_PROBABILITY", values, 200, 2) as number, 5);
      }),
      SEED,
    );
  });
});

describe("a mirrored direction", () => {
  it("mirrors improvement and concern, met and missed, likely and unlikely", () => {
    const mirror: Readonly<Record<string, string>> = {
      improvement: "concern",
      concern: "improvement",
      improving: "worsening",
      worsening: "improving",
      "consistently met": "consistently missed",
      "consistently missed": "consistently met",
    };
    const turn = (word: unknown): unknown => mirror[String(word)] ?? word;
    fc.assert(
      fc.property(complete, level, (values, target) => {
        const up = answer("KPI_SIGNALS", values, "at least") as Plain[][];
        expect(answer("KPI_SIGNALS", values, "at most")).toEqual(up.map((row) => row.map(turn)));
        expect(answer("KPI_SIGNAL", values, "at most")).toBe(turn(answer("KPI_SIGNAL", values, "at least")));
        expect(answer("KPI_TREND", values, null, "decrease")).toBe(turn(answer("KPI_TREND", values, null, "increase")));
        expect(answer("KPI_ASSURANCE", values, target, "at most")).toBe(turn(answer("KPI_ASSURANCE", values, target, "at least")));
        const negated = values.map((value) => -value);
        expect(answer("KPI_SIGNALS", negated, "at most")).toEqual(up);
        expect(answer("KPI_ASSURANCE", negated, -target, "at most")).toBe(answer("KPI_ASSURANCE", values, target, "at least"));
      }),
      SEED,
    );
  });
});

describe("permuting rows of date and value", () => {
  it("changes neither slope nor trend", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(level, fc.integer({ min: 45000, max: 46000 }), fc.integer()), { minLength: 6, maxLength: 30 }),
        (rows) => {
          const shuffled = [...rows].sort((a, b) => a[2] - b[2]);
          const args = (each: readonly (readonly [number, number, number])[]): unknown[] => [
            each.map(([value]) => value),
            each.map(([, day]) => day),
          ];
          expect(answer("KPI_SLOPE", ...args(shuffled))).toEqual(answer("KPI_SLOPE", ...args(rows)));
          expect(answer("KPI_TREND", ...args(shuffled))).toEqual(answer("KPI_TREND", ...args(rows)));
        },
      ),
      SEED,
    );
  });
});

const noise = normalNoise(3);
const EDGES: readonly (readonly [string, readonly (number | null)[]])[] = [
  ["no value", [null, null]],
  ["one value", [5]],
  ["two values", [5, 6]],
  ["five values", [5, 6, 5, 7, 6]],
  ["equal values", Array<number>(24).fill(0.1)],
  ["nothing but zeros", Array<number>(24).fill(0)],
  ["gaps at the ends and inside", [null, null, 5, 6, null, 5, 7, null, null, 6, 5, 7, 6, 5, 7, null]],
  ["gaps between all values", Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? i : null))],
  ["a step", Array.from({ length: 24 }, (_, i) => (i < 12 ? 5 : 50))],
  ["a single spike", Array.from({ length: 24 }, (_, i) => (i === 10 ? 1e6 : 5))],
  ["zeros and negatives", [0, -1, 2, 0, -3, 4, 0, -1, 0, 2, -2, 0, 1]],
  ["percentages at 1", [1, 1, 1, 0.99, 1, 1, 1, 1, 1, 1, 1, 1]],
  ["counts", [0, 1, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0]],
  ["600 values", Array.from({ length: 600 }, () => 100 + noise())],
  ["1e12 with differences of a thousandth", Array.from({ length: 24 }, (_, i) => 1e12 + (i % 5) / 1000)],
  ["values near the largest", [1e149, -1e149, 1e149, 3e149, 0, 1e149, 2e149]],
  ["values beyond the largest", [1e300, -1e300, 1e300, 1, 2, 3, 4]],
  ["the smallest values", [5e-324, 0, 1e-310, 0, 5e-324, 1e-300, 0, 1e-310]],
];

const CALLS: readonly (readonly [string, ...unknown[]])[] = [
  ["KPI_SLOPE"],
  ["KPI_SLOPE", null, "ols"],
  ["KPI_TREND"],
  ["KPI_TREND", null, null, 12],
  ["KPI_TREND_TEST"],
  ["KPI_TREND_TEST", 4],
  ["KPI_LIMITS"],
  ["KPI_LIMITS", 6, "median", true],
  ["KPI_SIGNAL"],
  ["KPI_SIGNALS", "none", "wheeler"],
  ["KPI_ASSURANCE", 5],
  ["KPI_SEASON", 4],
  ["KPI_FORECAST", 24, 12],
  ["KPI_PROBABILITY", 5, 12, null, 4],
  ["KPI_PROBABILITY", 50, 12, null, 4, true, 3],
];

describe.each(EDGES)("%s", (_, values) => {
  it.each(CALLS)("have a finite answer or a reason of %s", (name, ...args) => {
    const found = [answer(name, values, ...args)].flat(2);
    const odd = found.filter((cell) => typeof cell === "number" && !Number.isFinite(cell));
    expect(odd).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    for (const cell of found) if (typeof cell === "object" && cell !== null) expect(["#N/A", "#NUM!"]).toContain(cell.error);
  });

  it("lead themselves by nothing that is not finite", () => {
    const found = [answer("KPI_LEAD", values, [...values].reverse())].flat(2);
    expect(found.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
  });
});
