/** The axis of charts: round numbers that hold every value. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { niceTicks } from "../../shared/pane/nice-ticks";

describe("the ticks of an axis", () => {
  it("are round", () => {
    expect(niceTicks(0, 100, 5)).toEqual([0, 50, 100]);
    expect(niceTicks(0.82, 0.97, 4)).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
    expect(niceTicks(-3, 7, 4)).toEqual([-5, 0, 5, 10]);
    expect(niceTicks(1_234_000, 1_890_000, 4)).toEqual([1_000_000, 1_500_000, 2_000_000]);
  });

  it("make room around a value that never changes", () => {
    expect(niceTicks(5, 5, 4)).toEqual([4, 6]);
    expect(niceTicks(0, 0, 4)).toEqual([0, 0.5]);
  });

  it("enclose every value, ascend, and are few", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const law = fc.property(number, number, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const ticks = niceTicks(min, max, 4);
      const slack = (ticks[1]! - ticks[0]!) * 1e-9; // no one sees a billionth of a step
      expect(ticks[0]).toBeLessThanOrEqual(min + slack);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(max - slack);
      expect(ticks.length).toBeLessThanOrEqual(8);
      ticks.slice(1).forEach((tick, index) => expect(tick).toBeGreaterThan(ticks[index]!));
    });
    fc.assert(law, { seed: 7, numRuns: 500 });
  });
});
