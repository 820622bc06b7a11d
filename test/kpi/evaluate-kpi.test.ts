/** A KPI on its measurements: which value is judged, against what, and what a register without history gets. */
import { describe, expect, it } from "@jest/globals";
import { isoDate } from "../../shared/cell/serial-day";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { consecutive, day, evaluate, measured } from "./kpi-fixture";

const year = { start: day("2025-01-01"), due: day("2025-12-31") };
const said = ({ status, verdict }: KpiResult): string => `${status ?? "none"} by ${verdict?.rule ?? "none"}`;
const messages = (result: KpiResult): string[] => result.findings.map(({ severity, message }) => `${severity}: ${message}`);

describe("a KPI on its way", () => {
  const signups = { direction: "increase", baseline: 100, target: 200, ...year } as const;
  const halfYear = consecutive("2025-01-01", [108, 116, 124, 132, 140, 149]);

  it("is known by every number", () => {
    const result = evaluate(signups, "2025-07-02", halfYear);
    expect(said(result)).toBe("On track by pace");
    expect(result).toMatchObject({
      actual: 149,
      target: 200,
      progress: 0.49,
      variance: -51,
      favourable: -1,
      change: 9,
      rag: 1,
      basis: "period",
    });
    expect(result.attainment).toBeCloseTo(0.745, 12);
    expect(result.expected).toBeCloseTo(150, 12); // 182 of 364 days
    expect(result.pace).toBeCloseTo(0.98, 12);
    expect(result.projected).toBeCloseTo(198, 12);
    expect(result.requiredRate).toBeCloseTo(51 / (5 + 29 / 31), 12); // months from 2 July to 31 December
    expect(isoDate(result.period?.end ?? 0)).toBe("2025-06-30");
    expect(result.reasons).toEqual({});
    expect(result.findings).toEqual([]);
  });

  it("says how far it is to the next class", () => {
    expect(evaluate(signups, "2025-07-02", halfYear).next).toMatchObject({ status: "At risk", at: 145, distance: 4 });
  });

  it("does not change with the order of the measurements", () => {
    const shuffled = [3, 0, 5, 1, 4, 2].map((i) => halfYear[i]!);
    expect(evaluate(signups, "2025-07-02", shuffled)).toEqual(evaluate(signups, "2025-07-02", halfYear));
  });

  it("does not know what was measured after as of, and says so", () => {
    const result = evaluate(signups, "2025-03-31", halfYear);
    expect(result.actual).toBe(124);
    expect(messages(result)).toEqual(["info: Signups: 3 measurements after 2025-03-31 left out"]);
  });

  it("is judged on the day as a whole: at noon of the due day it is not over", () => {
    const full = consecutive("2025-01-01", [110, 120, 130, 140, 150, 160, 165, 170, 175, 180, 185, 199]);
    expect(said(evaluate(signups, "2025-12-31", full))).toBe("On track by pace");
    const noon = evaluate({ ...signups }, "2025-12-31", full, { asOf: day("2025-12-31") + 0.5 });
    expect(said(noon)).toBe("On track by pace");
    expect(said(evaluate(signups, "2026-01-01", full))).toBe("Missed by due passed");
  });

  it("is not achieved by what came after the due date", () => {
    const late = consecutive("2025-10-01", [180, 185, 190, 210, 230]);
    const result = evaluate(signups, "2026-02-28", late);
    expect(said(result)).toBe("Missed by due passed");
    expect(result.actual).toBe(190);
    expect(messages(result)).toEqual(["info: Signups: 2 periods after the due date 2025-12-31 do not count"]);
    expect(result.series.points).toHaveLength(5);
  });

  it("does not go stale once it is over", () => {
    const full = consecutive("2025-01-01", [110, 120, 130, 140, 150, 160, 165, 170, 175, 180, 190, 200]);
    expect(said(evaluate(signups, "2027-06-30", full))).toBe("Achieved by target reached");
  });

  it("starts from zero where no baseline is given", () => {
    const result = evaluate({ ...signups, baseline: null }, "2025-07-02", halfYear);
    expect(result.expected).toBeCloseTo(100, 12);
    expect(result.progress).toBeCloseTo(0.745, 12);
    expect(result.findings).toEqual([]);
  });

  it("counts a gap neither as zero nor as news", () => {
    const result = evaluate(signups, "2025-07-02", consecutive("2025-01-01", [108, 116, 124, 132, 140, null]));
    expect(result).toMatchObject({ actual: 140, status: "At risk" });
  });
});

describe("a single measurement", () => {
  const signups = { direction: "increase", baseline: 100, target: 200, ...year } as const;

  it("makes a bad verdict too early", () => {
    expect(said(evaluate(signups, "2025-07-02", consecutive("2025-06-01", [101])))).toBe("Too early by single measurement");
    expect(said(evaluate(signups, "2025-07-02", consecutive("2025-05-01", [100, 101])))).toBe("Off track by pace");
    expect(said(evaluate(signups, "2025-07-02", consecutive("2025-05-01", [null, 101])))).toBe("Too early by single measurement");
  });

  it("is not what a register's own Actual is", () => {
    const result = evaluate({ ...signups, actual: 101 }, "2025-07-02");
    expect(said(result)).toBe("Off track by pace");
    expect(result).toMatchObject({ basis: "register", period: null });
  });
});

describe("a register's own Actual", () => {
  const kpi = { target: 95, actual: 96 } as const;

  it("counts where nothing was measured, as of now unless it is dated", () => {
    expect(evaluate(kpi, "2025-07-02")).toMatchObject({ actual: 96, basis: "register", status: "On track" });
    expect(evaluate(kpi, "2025-07-02", [measured("2025-06-01", null)])).toMatchObject({ actual: 96, basis: "register" });
    expect(evaluate(kpi, "2025-07-02", [measured("2025-06-01", 90)])).toMatchObject({ actual: 90, basis: "period" });
  });

  it("grows old where it is dated and the frequency is known", () => {
    const dated = { ...kpi, actualAsOf: day("2025-05-01") };
    expect(said(evaluate(dated, "2025-07-02"))).toBe("On track by latest period");
    expect(said(evaluate({ ...dated, frequency: "month" }, "2025-07-02"))).toBe("Stale by stale");
    expect(said(evaluate({ ...dated, frequency: "quarter" }, "2025-07-02"))).toBe("On track by latest period");
  });

  it("of a later day is not known yet", () => {
    expect(said(evaluate({ ...kpi, actualAsOf: day("2025-07-03") }, "2025-07-02"))).toBe("No data by no data");
  });

  it("has a required rate in the KPI's own frequency", () => {
    const weekly = { direction: "increase", baseline: 0, target: 100, actual: 40, frequency: "week", ...year } as const;
    expect(evaluate(weekly, "2025-12-17").requiredRate).toBe(30);
    expect(evaluate({ ...weekly, frequency: null }, "2025-08-31").requiredRate).toBe(15);
  });
});
