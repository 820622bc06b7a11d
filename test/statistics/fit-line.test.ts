import { describe, expect, it } from "@jest/globals";
import { fitLine } from "../../shared/statistics/fit-line";
import { toPoints } from "../../shared/statistics/points";
import nist from "../oracles/statistics/nist.json";
import exact from "../oracles/statistics/summary.json";
import { digitsOf } from "./digits-of";

const FIELDS = ["slope", "intercept", "residualDeviation", "slopeError", "interceptError", "determination"] as const;

describe("the line of least squares", () => {
  it.each([{ name: "Norris, as NIST certifies it", digits: 12, ...nist.norris }, ...exact.lines.map((line) => ({ digits: 11, ...line }))])(
    "has all digits: $name",
    ({ digits, times, values, ...expected }) => {
      const line = fitLine(toPoints(values, times))!;
      for (const field of FIELDS)
        expect({ field, digits: Math.min(digits, digitsOf(line[field]!, expected[field])) }).toEqual({ field, digits });
    },
  );

  it("passes through two points, without saying how sure it is", () => {
    expect(fitLine(toPoints([3, 7], [1, 3]))).toEqual({
      slope: 2,
      intercept: 1,
      residualDeviation: null,
      slopeError: null,
      interceptError: null,
      determination: 1,
    });
  });

  it("is level for equal values", () => {
    expect(fitLine(toPoints([0.1, 0.1, 0.1, 0.1]))).toMatchObject({ slope: 0, intercept: 0.1, residualDeviation: 0, determination: 1 });
  });

  it("does not exist through fewer than two times", () => {
    expect(fitLine(toPoints([]))).toBeNull();
    expect(fitLine(toPoints([5]))).toBeNull();
    expect(fitLine(toPoints([5, 6, 7], [2, 2, 2]))).toBeNull();
  });
});
