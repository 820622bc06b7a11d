import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

describe("KPI_ROLLUP", () => {
  it.each([
    ["weighted", 0.7],
    ["Weighted Mean", 0.7],
    ["mean", 0.6],
    ["worst of", 0.4],
    ["best", 0.8],
  ])("by %s of 0.8 (weight 3) and 0.4 (weight 1) is %p", (method, score) => {
    expect(answer("KPI_ROLLUP", [0.8, 0.4], [3, 1], method)).toEqual([[expect.closeTo(score, 12), 1]]);
  });

  it("is sum over sum for amounts and their targets", () => {
    expect(answer("KPI_ROLLUP", [90, 40], [100, 100], "ratio")).toEqual([[0.65, 1]]);
    expect(sentence("KPI_ROLLUP", [90, 40], [100, -100], "ratio")).toMatch(/^#DIV\/0!/);
  });

  it("weighs all alike where no weights are given", () => {
    expect(answer("KPI_ROLLUP", [0.2, 0.4, null])).toEqual([[expect.closeTo(0.3, 12), expect.closeTo(2 / 3, 12)]]);
  });

  it("lets a KPI without answer leave with its weight, or counts it as zero", () => {
    expect(answer("KPI_ROLLUP", [0.8, null], [3, 1])).toEqual([[expect.closeTo(0.8, 12), 0.75]]);
    expect(answer("KPI_ROLLUP", [0.8, null], [3, 1], null, "zero")).toEqual([[expect.closeTo(0.6, 12), 1]]);
  });

  it("does not exist where nothing answers, nor with negative weights", () => {
    expect(sentence("KPI_ROLLUP", [null, null], [1, 1])).toMatch(/^#N\/A/);
    expect(sentence("KPI_ROLLUP", [0.5, 0.6], [0, 0])).toMatch(/^#N\/A/);
    expect(sentence("KPI_ROLLUP", [0.5, 0.6], [2, -1])).toMatch(/^#NUM! weights/);
    expect(sentence("KPI_ROLLUP", [0.5, 0.6], [2])).toMatch(/^#VALUE! weights must have as many cells as scores/);
  });
});
