import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isoDate, serialOf } from "../../../shared/cell/serial-day";
import { answer } from "../plain";

/** A value of every month from January 2024 on, with as many rows a month as it takes, in no order. */
const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: -500, max: 500 })), { maxLength: 30 })
  .map((extra) => [
    ...Array.from({ length: 24 }, (_, i) => [serialOf(2024, i + 1, 15), i * i] as const),
    ...extra.map(([day, value]) => [serialOf(2024, 1, 1 + day), value] as const),
  ]);

const dates = (data: readonly (readonly [number, number])[]): number[] => data.map(([date]) => date);
const values = (data: readonly (readonly [number, number])[]): number[] => data.map(([, value]) => value);
const law = (holds: (data: readonly (readonly [number, number])[]) => void): void =>
  fc.assert(fc.property(rows, holds), { seed: 7, numRuns: 60 });

describe("periods, windows and rules agree", () => {
  it("a month by KPI_RULE is a month by KPI_BUCKET", () => {
    law((data) => {
      for (const unit of ["day", "week", "month", "quarter", "year"]) {
        expect(answer("KPI_RULE", dates(data), values(data), unit)).toEqual(answer("KPI_BUCKET", dates(data), values(data), unit));
      }
    });
  });

  it("twelve rolling months are the sum of the twelve months", () => {
    law((data) => {
      const months = Array.from({ length: 12 }, (_, back) => answer("KPI_PRIOR", dates(data), values(data), "2025-11-30", back) as number);
      expect(answer("KPI_ROLLING", dates(data), values(data), "2025-11-30", 12)).toBe(months.reduce((sum, month) => sum + month, 0));
    });
  });

  it("a year to date on its last day is the year", () => {
    law((data) => {
      const [year] = answer("KPI_BUCKET", dates(data), values(data), "year", "sum", 4) as number[][];
      expect(answer("KPI_TO_DATE", dates(data), values(data), "2024-03-31", "year", "sum", 4)).toBe(year?.[1]);
    });
  });

  it("the order of the rows does not matter", () => {
    law((data) => {
      const turned = [...data].reverse();
      for (const aggregate of ["sum", "min", "max", "count"]) {
        expect(answer("KPI_BUCKET", dates(turned), values(turned), "month", aggregate)).toEqual(
          answer("KPI_BUCKET", dates(data), values(data), "month", aggregate),
        );
      }
    });
  });

  it("a date as text is the date as a number", () => {
    law((data) => {
      expect(answer("KPI_BUCKET", dates(data).map(isoDate), values(data))).toEqual(answer("KPI_BUCKET", dates(data), values(data)));
    });
  });

  it("a rate does not depend on the unit of its parts, and is each rate where they are all equal", () => {
    law((data) => {
      const ones = data.map(() => 4);
      const rate = answer("KPI_RATE", values(data), ones) as number;
      expect(
        answer(
          "KPI_RATE",
          values(data).map((x) => x * 1000),
          ones.map((x) => x * 1000),
        ),
      ).toBeCloseTo(rate, 9);
      expect(
        answer(
          "KPI_RATE",
          ones,
          ones.map((x) => x * 2),
        ),
      ).toBe(0.5);
    });
  });
});
