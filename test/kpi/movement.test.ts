import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { explainMovement } from "../../shared/kpi/explain-movement";
import type { Kpi } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { movementOf, type Movement } from "../../shared/kpi/movement";
import { toSeries } from "../../shared/kpi/series";
import { consecutive, day, kpiOf, measured } from "./kpi-fixture";

interface Told {
  readonly movement: Movement;
  readonly text: string;
}

function told(said: Partial<Kpi>, asOf: string, measurements: readonly Measurement[]): Told {
  const kpi = kpiOf(said);
  const series = toSeries(measurements, { frequency: kpi.frequency, aggregation: kpi.aggregation, fiscalStart: 1 });
  const movement = movementOf(kpi, series, day(asOf));
  return { movement, text: explainMovement(kpi, series, movement) };
}

const zigzag = (length: number, height = 10): number[] => Array.from({ length }, (_, i) => height + [0.5, -0.4, 0.3, -0.5, 0.1][i % 5]!);

describe("the movement of a KPI", () => {
  it("of the four-hour standard in England is told as people there would", () => {
    const csv = readFileSync(join(__dirname, "../../examples/data/nhs-ae-england.csv"), "utf8").trim().split("\n").slice(1);
    const months = csv
      .map((line) => line.split(","))
      .map(([month = "", attendances, breaches]) => measured(month, 1 - Number(breaches) / Number(attendances)));
    const { movement, text } = told({ unit: "%", target: 0.95 }, "2019-04-10", months);
    expect(movement).toMatchObject({ isAdjusted: true, assurance: "consistently missed", outlook: { chance: 0.02 } });
    expect(text).toBe(
      "The latest value, its season taken out, lies within ordinary variation. No clear trend. As it runs, it misses at least 95 % consistently. " +
        "Expected 86.2 to 90.7 % in 2019-04; at least 95 % is unlikely (2 %). " +
        "Neighbouring months resemble each other (autocorrelation 0.5), which sets off signals. " +
        "It may have stepped from 89.0 % to 87.8 % with 2017-12: did anything change? 2018-03 stands out: please check.",
    );
  });

  it("names a run by its length, with what to expect of the target", () => {
    const values = [...zigzag(20), 9.2, 9.4, 9.3, 9.5, 9.2, 9.4, 9.3];
    const { movement, text } = told({ target: 10 }, "2025-04-05", consecutive("2023-01-15", values));
    expect(movement.signal).toMatchObject({ word: "concern", rule: "run", side: -1 });
    expect(text).toMatch(/^Seven months in a row below the average: concern\./);
    expect(text).toMatch(/Expected 8\.\d+ to \d+\.\d+ in 2025-04; at least 10 is (open|unlikely) \(\d+ %\)\./);
  });

  it("does not take a month that is not over for a bad one", () => {
    const days = Array.from({ length: 425 }, (_, i) =>
      measured("2024-01-01", 10, {
        frequency: "day",
        period: { start: day("2024-01-01") + i, end: day("2024-01-01") + i, frequency: "day" },
      }),
    );
    const { movement } = told({ frequency: "month", aggregation: "sum" }, "2025-02-28", days);
    expect(movement.points).toHaveLength(14);
    const early = told({ frequency: "month", aggregation: "sum" }, "2025-02-27", days);
    expect(early.movement.points).toHaveLength(13);
  });

  it("of a total that is to be reached by a date expects the total", () => {
    const said = {
      direction: "increase",
      aggregation: "sum",
      baseline: 0,
      target: 120,
      start: day("2025-01-01"),
      due: day("2025-12-31"),
    } as const;
    const { movement, text } = told(said, "2025-08-31", consecutive("2025-01-15", zigzag(8)));
    expect(movement.outlook).toMatchObject({ isTotal: true, periods: 4 });
    expect(movement.outlook!.point).toBeGreaterThan(115);
    expect(movement.outlook!.point).toBeLessThan(125);
    expect(text).toMatch(
      /Expected 1\d\d\.\d to 1\d\d\.\d in total by the end of 2025-12; reaching 120 is (open|likely|unlikely) \(\d+ %\)\./,
    );
  });

  it("counts a month towards the due date if its middle does not lie behind it", () => {
    const outlookTo = (due: string): number =>
      told({ target: 10, due: day(due) }, "2025-01-31", consecutive("2024-01-15", zigzag(12))).movement.outlook!.periods;
    expect([outlookTo("2025-03-31"), outlookTo("2025-03-20"), outlookTo("2025-03-10")]).toEqual([3, 3, 2]);
  });

  it("says nothing of a target whose date has passed or is not set", () => {
    const history = consecutive("2024-01-15", zigzag(12));
    expect(told({ direction: "increase", target: 11 }, "2025-01-31", history).movement.outlook!.chance).toBeNull();
    expect(told({ target: 10, due: day("2024-06-30") }, "2025-01-31", history).movement.outlook).toMatchObject({
      periods: 1,
      chance: null,
    });
    expect(told({ target: 10 }, "2025-01-31", history).movement.outlook!.chance).not.toBeNull();
    expect(told({ direction: "none" }, "2025-01-31", history).text).toMatch(/Expected [\d.]+ to [\d.]+ in 2025-01\./);
  });

  it("keeps shares within 0 and 1 and counts above zero", () => {
    const shares = [0.99, 1, 0.98, 1, 0.99, 1, 1, 0.99, 1, 1];
    expect(told({ unit: "%", target: 0.95 }, "2025-01-31", consecutive("2024-01-15", shares)).movement.outlook!.high).toBeLessThanOrEqual(
      1,
    );
    const counts = [9, 8, 6, 5, 3, 2, 1, 0];
    expect(told({ direction: "at most", target: 3 }, "2025-01-31", consecutive("2024-01-15", counts)).movement.outlook!.low).toBe(0);
  });

  it("suggests a step and takes it when it is confirmed", () => {
    const values = [...zigzag(18), ...zigzag(18, 16)];
    const months = consecutive("2022-01-15", values);
    const { movement, text } = told({ target: 9 }, "2024-12-31", months);
    expect(movement.step).toMatchObject({ period: { start: day("2023-07-01") } });
    expect(text).toContain("It may have stepped from 10.0");
    const rebased = told({ target: 9, rebaseOn: [day("2023-07-01")] }, "2024-12-31", months);
    expect(rebased.movement.step).toBeNull();
    expect(rebased.text).toContain("Judged by the level since 2023-07.");
    expect(rebased.movement).toMatchObject({ assurance: "consistently met", signal: { word: "none" } });
    expect(told({ target: 9, rebaseOn: [day("2022-01-01")] }, "2024-12-31", months).movement).toEqual(movement);
  });

  it("soon after a confirmed step says that the new level is young", () => {
    const young = (months: number): string => {
      const values = [...zigzag(18), ...zigzag(months, 16)];
      return told({ target: 9, rebaseOn: [day("2023-07-01")] }, "2024-12-31", consecutive("2022-01-15", values)).text;
    };
    expect(young(4)).toContain("Too few months to tell a signal from ordinary variation: four since the new level began.");
    expect(young(8)).toContain("The process limits rest on eight months only and may still move.");
    expect(young(12)).not.toContain("may still move");
  });

  it("keeps limits that were fixed by the first values, whatever comes later", () => {
    const values = [...zigzag(12), ...zigzag(12, 12)];
    const { movement } = told({ limitPoints: 12 }, "2023-12-31", consecutive("2022-01-15", values));
    expect(movement.signal).toMatchObject({ word: "improvement", rule: "outside", limits: { count: 12 } });
    expect(movement.signal.limits!.center).toBeCloseTo(10, 1);
    expect(told({}, "2023-12-31", consecutive("2022-01-15", values)).movement.signal.limits!.count).toBe(24);
  });

  it("with few values says what it cannot say", () => {
    const { movement, text } = told({ target: 9 }, "2025-01-31", consecutive("2024-10-15", [1, 2, 3]));
    expect(movement).toMatchObject({ assurance: null, trend: { word: "too few points" }, step: null, outliers: [] });
    expect(text).toMatch(/^Too few months to tell a signal from ordinary variation: three so far\. Expected /);
    expect(told({ target: 9 }, "2025-01-31", []).text).toBe("Too few months to tell a signal from ordinary variation: none so far.");
  });
});
