/** The engine's own elementary functions stand in for those of a package in the built script: its statistics must not lose digits by it. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { call } from "../../../shared/functions/call";
import { openSheets, type OpenSheets } from "../../hosts/sheets/open-sheets";
import { digitsOf } from "../../statistics/digits-of";

let sheets: OpenSheets;
beforeAll(() => {
  sheets = openSheets();
});
afterAll(() => sheets.close());

/** Ups and downs around a line, a different one for each seed. */
function seriesOf(seed: number, length: number): number[][] {
  return Array.from({ length }, (_, i) => [100 + 0.3 * seed * i + 7 * Math.sin(seed + i * (1 + seed / 7)) + ((i * 37 * (seed + 1)) % 11)]);
}

describe("the built script", () => {
  it.each([
    ["KPI_TREND_TEST", []],
    ["KPI_FORECAST", [6, 1, 0.9]],
    ["KPI_FORECAST", [3, 12, 0.99]],
  ] as const)("has the digits of the core in %s, %j", (name, options) => {
    for (let seed = 0; seed < 20; seed++) {
      const values = seriesOf(seed, 6 + seed * 3);
      const expected = (call(name, [values, ...options]) as number[][]).flat();
      const actual = (sheets.calculate(name, [values, ...options]) as number[][]).flat();
      expect(actual).toHaveLength(expected.length);
      actual.forEach((number, i) =>
        expect({ seed, i, digits: Math.min(12, digitsOf(number, expected[i]!)) }).toMatchObject({ digits: 12 }),
      );
    }
  });
});
