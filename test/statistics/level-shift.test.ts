import { describe, expect, it } from "@jest/globals";
import { levelShift } from "../../shared/statistics/level-shift";
import r from "../oracles/statistics/level-shift.json";

describe("a step to a new level", () => {
  it.each(r.cases.filter(({ break_after }) => break_after !== null))(
    "is suggested where R's strucchange puts it: $name",
    ({ values, break_after, f }) => {
      const shift = levelShift(values)!;
      expect(shift.position).toBe(break_after);
      // Autocorrelation about the two levels makes the suggestion more careful than the plain F.
      expect(shift.f).toBeLessThanOrEqual(f * (1 + 1e-9));
      const mean = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0) / part.length;
      expect(shift.before).toBeCloseTo(mean(values.slice(0, break_after!)), 9);
      expect(shift.after).toBeCloseTo(mean(values.slice(break_after!)), 9);
    },
  );

  it("is not suggested in noise, in a straight rise, in equal values or for few values", () => {
    expect(levelShift(r.cases.find(({ name }) => name === "noise")!.values)).toBeNull();
    expect(levelShift(Array.from({ length: 36 }, (_, i) => i + ((i * 7) % 5)))).toBeNull();
    expect(levelShift(Array<number>(36).fill(3))).toBeNull();
    expect(levelShift([1, 1, 1, 1, 1, 9, 9, 9, 9, 9])).toBeNull();
    expect(levelShift([])).toBeNull();
  });

  it("is seen where nothing else varies, and told by its position in the series with its gaps", () => {
    const values = [...Array<number>(8).fill(1e12), null, null, ...Array<number>(8).fill(1e12 + 1)];
    expect(levelShift(values)).toMatchObject({ position: 10, before: 1e12, after: 1e12 + 1 });
  });

  it("is not a single spike", () => {
    const values: number[] = Array.from({ length: 30 }, (_, i) => 10 + ((i * 7) % 5));
    values[20] = 80;
    expect(levelShift(values)).toBeNull();
  });
});
