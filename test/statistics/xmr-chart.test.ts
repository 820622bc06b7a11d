import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { targetPosition } from "../../shared/statistics/target-position";
import { xmrChart, type XmrOptions } from "../../shared/statistics/xmr-chart";
import { xmrLimits } from "../../shared/statistics/xmr-limits";
import windows from "../oracles/statistics/xmr.json";

/** A limit distance of 2.66: values alternate by one about 10, then follow the ones given; only these are to be marked. */
const calm = [9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5];
/** Limits of the calm part alone: centre 10, reach 2.66, near line at 11.773… (nhs) or 11.33 (wheeler). */
const FIXED: XmrOptions = { baselinePoints: calm.length };

function marksAfterCalm(values: readonly (number | null)[], options: XmrOptions = {}): readonly number[] {
  return Array.from(xmrChart([...calm, ...values], { ...FIXED, ...options }).marks).slice(calm.length);
}

describe("an XmR chart", () => {
  it.each(windows.cases.map((chart, number) => ({ number, ...chart })))(
    "agrees with a count of every window by hand: case $number",
    ({ values, options, segments, marks }) => {
      const chart = xmrChart(values, options as XmrOptions);
      expect(Array.from(chart.marks)).toEqual(marks);
      chart.segments.forEach(({ limits }, i) => {
        const expected = segments[i]!;
        expect(limits === null).toBe(expected === null);
        if (!limits || !expected) return;
        for (const field of ["center", "lower", "upper", "rangeLimit", "typicalRange"] as const)
          expect(limits[field]).toBeCloseTo(expected[field], 10);
      });
    },
  );

  it("has the limits of the four-hour standard in England, 2016 to 2019", () => {
    const csv = readFileSync(join(__dirname, "../../examples/data/nhs-ae-england.csv"), "utf8").trim().split("\n").slice(1);
    const rates = csv.map((line) => line.split(",").map(Number)).map(([, attendances = NaN, breaches = NaN]) => 1 - breaches / attendances);
    const limits = xmrLimits(rates)!;
    expect(limits.center).toBeCloseTo(0.884706, 6);
    expect(limits.typicalRange).toBeCloseTo(0.010808, 6);
    expect(limits.lower).toBeCloseTo(0.855956, 6);
    expect(limits.upper).toBeCloseTo(0.913455, 6);
    expect(targetPosition(limits, [0.95])).toBe(1);
  });
});

describe("the limits", () => {
  it("need six values, are provisional up to eleven, and need two neighbours", () => {
    expect(xmrLimits([1, 2, 3, 4, 5])).toBeNull();
    expect(xmrLimits([1, 2, 3, 4, 5, 6])).toMatchObject({ count: 6, areProvisional: true, center: 3.5, typicalRange: 1 });
    expect(xmrLimits(calm)).toMatchObject({ count: 12, areProvisional: false, upper: 12.66, lower: 7.34 });
    expect(xmrLimits([1, null, 2, null, 3, null, 4, null, 5, null, 6])).toBeNull();
    expect(xmrLimits([])).toBeNull();
  });

  it("meet in the value of a process that never moves", () => {
    expect(xmrLimits(Array<number>(20).fill(0.1))).toMatchObject({ center: 0.1, lower: 0.1, upper: 0.1, rangeLimit: 0 });
    expect(xmrLimits(Array<number>(20).fill(0.1), { screen: true, center: "median" })).toMatchObject({
      center: 0.1,
      lower: 0.1,
      upper: 0.1,
    });
  });

  it("leave out a range that spans a gap", () => {
    expect(xmrLimits([1, 2, 1, null, 100, 101, 100, 101])!.typicalRange).toBe(1);
  });

  it("are screened once of ranges of 3.267 means and more", () => {
    const values = [1, 2, 1, 2, 1, 2, 30, 29, 30, 29, 30, 29];
    expect(xmrLimits(values)!.typicalRange).toBeCloseTo((10 + 28) / 11, 12);
    expect(xmrLimits(values, { screen: true })!.typicalRange).toBe(1);
  });

  it("keep their digits at 1e12 with differences of a thousandth", () => {
    const limits = xmrLimits(Array.from({ length: 36 }, (_, i) => 1e12 + (i % 2) / 1024))!;
    expect(limits.center).toBe(1e12 + 0.5 / 1024);
    expect(limits.typicalRange).toBe(1 / 1024);
  });
});

describe("the NHS rules", () => {
  it("mark a point outside the limits, not one on them", () => {
    expect(marksAfterCalm([12.67])).toEqual([1]);
    expect(marksAfterCalm([12.66])).toEqual([0]);
    expect(marksAfterCalm([7.33])).toEqual([-1]);
  });

  it("mark seven points that rise six times, and none if a tie breaks them", () => {
    const rise = [9.6, 9.7, 9.8, 9.9, 10.1, 10.2, 10.3];
    expect(marksAfterCalm([10.4, ...rise])).toEqual([0, 2, 2, 2, 2, 2, 2, 2]);
    expect(marksAfterCalm([10.4, 9.6, 9.7, 9.8, 9.8, 10.1, 10.2, 10.3])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(marksAfterCalm([9.4, ...rise.slice().reverse()]).slice(1)).toEqual(rise.map(() => -2));
  });

  it("mark the near ones of two of three beyond two thirds, if all three are on one side", () => {
    expect(marksAfterCalm([12, 10.2, 12])).toEqual([3, 0, 3]);
    expect(marksAfterCalm([12, 12, 12])).toEqual([3, 3, 3]);
    expect(marksAfterCalm([12, 9.9, 12])).toEqual([0, 0, 0]);
    // A point outside is no near point: one near one is left.
    expect(marksAfterCalm([12, 10.2, 12.7])).toEqual([0, 0, 1]);
  });

  it("mark seven points on one side, and none if one lies on the mean", () => {
    const above = [10.5, 10.4, 10.6, 10.4, 10.5, 10.3];
    expect(marksAfterCalm(above)).toEqual([4, 4, 4, 4, 4, 4].map(() => 4));
    expect(marksAfterCalm([...above.slice(0, 5), 10, 10.4, 10.5])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("take a point on a mean that binary fractions cannot hold for one on the mean", () => {
    const values = [0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.2, 0.3, 0.25, 0.3, 0.25, 0.3, 0.25, 0.3];
    const { segments, marks } = xmrChart(values, { baselinePoints: 6 });
    expect(segments[0]!.limits!.center).toBeCloseTo(0.2, 15);
    expect(Array.from(marks).slice(6)).toEqual([0, 4, 4, 4, 4, 4, 4, 4]);
  });

  it("look past a gap: points are consecutive if none lies between them", () => {
    expect(marksAfterCalm([9.4, 10.5, 10.4, null, 10.6, 10.4, null, null, 10.5, 10.3, 10.4])).toEqual([0, 4, 4, 0, 4, 4, 0, 0, 4, 4, 4]);
  });

  it("do not look across a rebase", () => {
    const values = [...calm, 10.5, 10.4, 10.6, 10.4, 9.9, 10.1, 9.9, 10.1, 9.9, 10.1];
    const { marks } = xmrChart(values, { rebaseAt: [14] });
    expect(marks.some((mark) => mark !== 0)).toBe(false);
  });
});

describe("Wheeler's rules", () => {
  const rules = { rules: "wheeler" } as const;

  it("mark three of four beyond half the way to the limit, one outside included", () => {
    expect(marksAfterCalm([11.4, 10.1, 11.4, 12.7], rules)).toEqual([2, 0, 2, 1]);
    expect(marksAfterCalm([11.4, 9.9, 11.4, 11.4], rules)).toEqual([2, 0, 2, 2]);
    expect(marksAfterCalm([11.4, 10.1, 9.8, 11.4], rules)).toEqual([0, 0, 0, 0]);
  });

  it("mark eight on one side, not seven", () => {
    const seven = [10.4, 10.3, 10.4, 10.3, 10.4, 10.3, 10.4];
    expect(marksAfterCalm([9.9, ...seven], rules).some((mark) => mark !== 0)).toBe(false);
    expect(marksAfterCalm([9.9, ...seven, 10.3], rules).slice(1)).toEqual(Array<number>(8).fill(3));
  });
});

describe("segments", () => {
  it("are the whole chart without a rebase, or with one at the first point or behind the last", () => {
    const values = [...calm, 14, 15];
    expect(xmrChart(values, { rebaseAt: [0] })).toEqual(xmrChart(values));
    expect(xmrChart(values, { rebaseAt: [14, 99, -3] })).toEqual(xmrChart(values));
  });

  it("shorter than six values have neither limits nor marks", () => {
    const { segments, marks } = xmrChart([...calm, 90, 91, 92], { rebaseAt: [12] });
    expect(segments.map(({ from, to, limits }) => [from, to, limits !== null])).toEqual([
      [0, 12, true],
      [12, 15, false],
    ]);
    expect(Array.from(marks).slice(12)).toEqual([0, 0, 0]);
  });

  it("take their limits from the first values if so many are asked, gaps not counted", () => {
    const values = [null, ...calm, 40, 41];
    expect(xmrChart(values, { baselinePoints: 12 }).segments[0]!.limits).toMatchObject({ center: 10, count: 12 });
    expect(() => xmrChart(values, { baselinePoints: 0 })).toThrow("baseline points must be a whole number from 1: 0");
  });

  it("are none, and one empty one, for no values", () => {
    expect(xmrChart([])).toEqual({ segments: [{ from: 0, to: 0, limits: null }], marks: new Int8Array(0) });
  });
});

describe("a target against the limits", () => {
  const limits = xmrLimits(calm)!;

  it("lies below, between or above; on a limit it is between", () => {
    expect(targetPosition(limits, [7.3])).toBe(-1);
    expect(targetPosition(limits, [limits.lower])).toBe(0);
    expect(targetPosition(limits, [limits.upper])).toBe(0);
    expect(targetPosition(limits, [12.7])).toBe(1);
  });

  it("a period must lie there in every period; periods without one do not count", () => {
    expect(targetPosition(limits, [13, null, 14])).toBe(1);
    expect(targetPosition(limits, [13, 11])).toBe(0);
    expect(targetPosition(limits, [null])).toBeNull();
  });
});
