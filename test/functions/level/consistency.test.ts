import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

describe("KPI_CONSISTENCY", () => {
  it("counts a value on the target as met", () => {
    expect(answer("KPI_CONSISTENCY", [0.95, 0.97, 0.93, 0.96], 0.95)).toBe(0.75);
    expect(answer("KPI_CONSISTENCY", [0.95, 0.97, 0.93, 0.96], [[0.95]])).toBe(0.75);
  });

  it("mirrors with the direction", () => {
    expect(answer("KPI_CONSISTENCY", [3, 4, 5], 4, "at most")).toBeCloseTo(2 / 3, 12);
  });

  it("leaves gaps out, or counts them as missed", () => {
    expect(answer("KPI_CONSISTENCY", [5, null, 5, 3], 4, null, null, true)).toEqual([[2 / 3, 2, 3]]);
    expect(answer("KPI_CONSISTENCY", [5, null, 5, 3], 4, null, "missed", true)).toEqual([[0.5, 2, 4]]);
    expect(sentence("KPI_CONSISTENCY", [5, 6], 4, null, "forget")).toBe('#VALUE! missing must be one of ignore, missed: "forget"');
  });

  it("takes a target each, and ranges", () => {
    expect(answer("KPI_CONSISTENCY", [12, 9, 11], [10, 10, 12])).toBeCloseTo(1 / 3, 12);
    expect(answer("KPI_CONSISTENCY", [12, 9, 11], [10, null, 12])).toBe(0.5);
    expect(answer("KPI_CONSISTENCY", [79, 80, 85, 91], "80 to 90")).toBe(0.5);
    expect(answer("KPI_CONSISTENCY", ["Actual", 12, 9], ["Target", 10, 10])).toBe(0.5);
    expect(answer("KPI_CONSISTENCY", [2, 5], "≤ 3")).toBe(0.5);
  });

  it("puts its header above the counts", () => {
    expect(answer("KPI_CONSISTENCY", [5], 4, null, null, true, true)).toEqual([
      ["share", "met", "periods"],
      [1, 1, 1],
    ]);
  });

  it("does not exist where no period counts", () => {
    expect(sentence("KPI_CONSISTENCY", [5, 6], 4, "none")).toMatch(/^#N\/A/);
  });
});
