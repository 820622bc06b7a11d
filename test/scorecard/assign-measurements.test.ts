/** Which measurement goes to which KPI, and what is said of one that goes to none or stands in another's place. */
import { describe, expect, it } from "@jest/globals";
import type { Kpi } from "../../shared/kpi/kpi";
import type { Measurement } from "../../shared/kpi/measurement";
import { assignMeasurements } from "../../shared/scorecard/assign-measurements";
import { day, kpiOf, measured } from "../kpi/kpi-fixture";

/** The actuals that each KPI gets, and what is said. */
function assign(kpis: readonly Kpi[], measurements: readonly Measurement[]): { actuals: (number | null)[][]; said: string[] } {
  const { byKpi, findings } = assignMeasurements(kpis, measurements);
  return {
    actuals: kpis.map((kpi) => (byKpi.get(kpi) ?? []).map((m) => m.actual)),
    said: findings.map(({ where, message }) => `${where.sheet}!${where.cell} ${message}`),
  };
}

const of = (kpi: string, actual: number, said: Partial<Measurement> = {}): Measurement => measured("2025-01-01", actual, { kpi, ...said });

describe("a measurement", () => {
  const revenue = kpiOf({ id: "R1", name: "Revenue" });
  const churn = kpiOf({ id: "Churn rate", name: "Churn rate" });

  it("goes to the KPI with its id or its name, whatever case and spacing", () => {
    expect(
      assign([revenue, churn], [of("r1", 1), of(" REVENUE ", 2, { period: measured("2025-02-01", 0).period }), of("churn   Rate", 3)]),
    ).toEqual({
      actuals: [[1, 2], [3]],
      said: [],
    });
  });

  it("goes to an id before another KPI's name", () => {
    const named = kpiOf({ id: "X", name: "R1" });
    expect(assign([named, revenue], [of("R1", 1)]).actuals).toEqual([[], [1]]);
  });

  it("that names no KPI is left out and said so once, with the place of the first", () => {
    const stray = (cell: string): Measurement => of("Revenu", 1, { where: { sheet: "Data", cell } });
    expect(assign([revenue], [stray("C7"), stray("C8"), stray("C9"), of("Other", 1)])).toEqual({
      actuals: [[]],
      said: [
        'Data!C7 measurements must name a KPI of the register: "Revenu"; 3 measurements are left out',
        'Data!2025-01-01 measurements must name a KPI of the register: "Other"; one measurement is left out',
      ],
    });
  });

  it("goes to all KPIs that share its name", () => {
    const twin = kpiOf({ id: "R2", name: "Revenue" });
    expect(assign([revenue, twin], [of("Revenue", 1), of("R2", 2, { period: measured("2025-02-01", 0).period })]).actuals).toEqual([
      [1],
      [1, 2],
    ]);
  });
});

describe("a measurement of a segment", () => {
  const all = kpiOf({ id: "Waiting", name: "Waiting" });
  const london = kpiOf({ id: "Waiting (London)", name: "Waiting", segment: "London" });
  const leeds = kpiOf({ id: "W3", name: "Waiting", segment: "Leeds" });

  it("goes to the KPI of that segment, and to one that speaks of all", () => {
    const rows = [of("Waiting", 1, { segment: "london " }), of("Waiting", 2, { segment: "LEEDS" })];
    expect(assign([{ ...all, aggregation: "mean" }, london, leeds], rows)).toEqual({ actuals: [[1, 2], [1], [2]], said: [] });
  });

  it("reaches each of several KPIs of one name, of which one has the name for its id", () => {
    const first = kpiOf({ id: "Waiting", name: "Waiting", segment: "London" });
    expect(assign([first, leeds], [of("Waiting", 1, { segment: "London" }), of("Waiting", 2, { segment: "Leeds" })]).actuals).toEqual([
      [1],
      [2],
    ]);
  });

  it("that no KPI speaks of is left out and said so, and so is one that names none", () => {
    expect(assign([london, leeds], [of("Waiting", 1, { segment: "York" }), of("Waiting", 2)]).said).toEqual([
      'Data!2025-01-01 no KPI Waiting speaks of segment "York"; one measurement is left out',
      "Data!2025-01-01 measurements of Waiting must name a segment, as its rows in the register do; one measurement is left out",
    ]);
  });

  it("beside others in a KPI of all segments needs an aggregation: the last of them means nothing", () => {
    const rows = [of("Waiting", 1, { segment: "London" }), of("Waiting", 2, { segment: "Leeds" })];
    expect(assign([all], rows).said).toEqual([
      "Register!A2 Waiting requires an aggregation or a segment: its measurements come in several segments, and only the last of a period is used",
    ]);
    for (const aggregation of ["sum", "mean", "rate"] as const) expect(assign([{ ...all, aggregation }], rows).said).toEqual([]);
  });

  it("beside others adds up where it has numerator and denominator", () => {
    const rows = [
      of("Waiting", 0.9, { segment: "London", numerator: 9, denominator: 10 }),
      of("Waiting", 0.5, { segment: "Leeds", numerator: 1, denominator: 2 }),
    ];
    expect(assign([all], rows).said).toEqual([]);
  });
});

describe("a second value for one period", () => {
  const revenue = kpiOf({ id: "Revenue", name: "Revenue" });
  const twice = [of("Revenue", 1, { where: { sheet: "Data", cell: "C2" } }), of("Revenue", 2, { where: { sheet: "Data", cell: "C9" } })];

  it("is used and said, with its place", () => {
    expect(assign([revenue], twice).said).toEqual([
      "Data!C9 Revenue must have one value a period: 1 more, the first in 2025-01; the last one counts",
    ]);
  });

  it("that was reported later is a correction, not a slip", () => {
    expect(assign([revenue], [twice[0]!, { ...twice[1]!, reportedOn: day("2025-03-01") }]).said).toEqual([]);
  });

  it("is as good as any where values are added", () => {
    expect(assign([{ ...revenue, aggregation: "sum" }], twice).said).toEqual([]);
  });

  it("is none where it is an explicit gap", () => {
    expect(assign([revenue], [twice[0]!, { ...twice[1]!, actual: null }]).said).toEqual([]);
  });
});
