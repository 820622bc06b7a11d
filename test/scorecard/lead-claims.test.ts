/** Claims that one KPI leads another, tested on histories that are made to lead, to move together, and to have nothing in common. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { byEarlyWarning, indicatorBalance } from "../../shared/scorecard/early-warnings";
import { leadClaims, type LeadClaim } from "../../shared/scorecard/lead-claims";
import { normalNoise } from "../oracles/statistics/normal-noise";
import { inputOf, LONG, scorecardOf, type Rows } from "./read-scorecard-fixture";

const HEADER: readonly Cell[] = ["Name", "Objective", "Direction", "Target", "Indicator", "Leads to", "Lag"];
const MONTHS = 60;

/** Months from January 2020 on. */
function history(kpi: string, values: readonly number[]): Cell[][] {
  return values.map((value, i) => [kpi, `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, value, ""]);
}

function series(seed: number, length = MONTHS): number[] {
  const noise = normalNoise(seed);
  return Array.from({ length }, () => 100 + 10 * noise());
}

/** The other series a number of months later, with a little noise of its own. */
function later(leading: readonly number[], months: number, sign = 1): number[] {
  const noise = normalNoise(99);
  return leading.map((_, i) => 50 + sign * (leading[i - months] ?? 100) * 0.5 + noise());
}

function claim(
  lead: readonly number[],
  lag: readonly number[],
  said: { lag?: number | null; directions?: readonly [string, string] } = {},
): LeadClaim {
  const [first, second] = said.directions ?? ["at least", "at least"];
  const register: Rows = [
    HEADER,
    ["Trials", "Grow", first, 1, "leading", "revenue", said.lag ?? null],
    ["Revenue", "Grow", second, 1, "lagging", "", null],
  ];
  const measurements: Rows = [LONG, ...history("Trials", lead), ...history("Revenue", lag)];
  return leadClaims(scorecardOf({ register, measurements, asOf: "2024-12-31" }).results)[0]!;
}

describe("a claim that a KPI leads another", () => {
  const trials = series(7);

  it("is confirmed at its lag, with the numbers that it rests on", () => {
    const { verdict, found, text } = claim(trials, later(trials, 2), { lag: 2 });
    expect([verdict, found?.lag]).toEqual(["confirmed", 2]);
    expect(found!.correlation).toBeGreaterThan(0.9);
    expect(text).toMatch(/^Trials leads Revenue by 2 months: correlation 0\.9\d over 5\d months\.$/);
  });

  it("is confirmed at any lag where none is claimed", () => {
    expect(claim(trials, later(trials, 3)).found?.lag).toBe(3);
    expect(claim(trials, later(trials, 3)).verdict).toBe("confirmed");
  });

  it("of another lag is told which", () => {
    const { verdict, text } = claim(trials, later(trials, 3), { lag: 1 });
    expect(verdict).toBe("at another lag");
    expect(text).toMatch(/^Trials leads Revenue by 3 months, not by 1 month: /);
  });

  it("of two that move in the same month is no lead", () => {
    expect(claim(trials, later(trials, 0), { lag: 2 })).toMatchObject({
      verdict: "moves together",
      text: expect.stringMatching(/in the same month, not by 2 months/),
    });
  });

  it("of two that have nothing in common is not confirmed", () => {
    expect(claim(trials, series(8), { lag: 2 })).toMatchObject({
      verdict: "not confirmed",
      text: expect.stringMatching(/does not confirm .* by 2 months: .* no more than chance would do\.$/),
    });
  });

  it("that makes the other worse is opposite, whichever way is better for each", () => {
    expect(claim(trials, later(trials, 2, -1), { lag: 2 }).verdict).toBe("opposite");
    expect(claim(trials, later(trials, 2, -1), { lag: 2, directions: ["at least", "at most"] }).verdict).toBe("confirmed");
    expect(claim(trials, later(trials, 2), { lag: 2, directions: ["at most", "at least"] }).verdict).toBe("opposite");
  });

  it("on few months is not enough data, never a verdict", () => {
    expect(claim(series(7, 10), later(series(7, 10), 2), { lag: 2 })).toMatchObject({ verdict: "not enough data", found: null });
    expect(claim([], [], { lag: 2 }).verdict).toBe("not enough data");
    expect(
      claim(
        Array.from({ length: 40 }, () => 5),
        Array.from({ length: 40 }, (_, i) => i),
        { lag: 1 },
      ).verdict,
    ).toBe("not enough data");
  });

  it("about a KPI that is not there, or about itself, is said", () => {
    const register: Rows = [HEADER, ["A", "Grow", "at least", 1, "", "Nothing", 1], ["B", "Grow", "at least", 1, "", "b", 1]];
    const claims = leadClaims(scorecardOf({ register, asOf: "2024-12-31" }).results);
    expect(claims.map(({ verdict }) => verdict)).toEqual(["unknown KPI", "unknown KPI"]);
  });

  it("is tested in the longer of two frequencies", () => {
    const register: Rows = [
      HEADER,
      ["Trials", "Grow", "at least", 1, "leading", "Revenue", 1],
      ["Revenue", "Grow", "at least", 1, "lagging", "", null],
    ];
    const long = series(11, 120);
    const quarters = Array.from({ length: 40 }, (_, q) => [
      "Revenue",
      `${2015 + Math.floor(q / 4)}-Q${(q % 4) + 1}`,
      q === 0 ? 50 : long[q * 3 - 1]!,
      "",
    ]);
    const months = long.map((value, i) => ["Trials", `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, value, ""]);
    const [only] = leadClaims(scorecardOf({ register, measurements: [LONG, ...months, ...quarters], asOf: "2024-12-31" }).results);
    expect(only).toMatchObject({ verdict: "confirmed", text: expect.stringMatching(/by 1 quarter: correlation 1.00 over 3\d quarters/) });
  });

  it("does not crash on values beyond all measure", () => {
    expect(
      claim(
        trials.map(() => 1e200),
        trials,
        { lag: 1 },
      ).verdict,
    ).toBe("not enough data");
  });
});

describe("early warnings", () => {
  const calm = (level: number): number[] => Array.from({ length: 24 }, (_, i) => level + (i % 3) - 1);
  const fallen = (level: number): number[] => [...calm(level).slice(1), level - 60];
  const register: Rows = [
    HEADER,
    ["Calm", "Grow", "at least", 90, "", "", null],
    ["Late and low", "Grow", "at least", 500, "lagging", "", null],
    ["Fallen", "Grow", "at least", 10, "lagging", "", null],
    ["Early and low", "Grow", "at least", 500, "leading", "", null],
    ["Early and fallen", "Grow", "at least", 10, "", "Calm", 1],
  ];
  const measurements: Rows = [
    LONG,
    ...history("Calm", calm(100)),
    ...history("Late and low", calm(100)),
    ...history("Fallen", fallen(100)),
    ...history("Early and low", calm(100)),
    ...history("Early and fallen", fallen(100)),
  ];

  it("put concerns of leading KPIs first, then other concerns, then what is behind", () => {
    const { results } = scorecardOf({ register, measurements, asOf: "2021-12-31" });
    expect(byEarlyWarning(results).map(({ kpi }) => kpi.name)).toEqual([
      "Early and fallen",
      "Fallen",
      "Early and low",
      "Late and low",
      "Calm",
    ]);
  });

  it("tell for each objective which kinds it has", () => {
    const { kpis } = inputOf({
      register: [...register, ["Costs", "save", "at most", 1, "lagging", "", null], ["Hours", "Save", "at most", 1, "lagging", "", null]],
      asOf: "2021-12-31",
    });
    expect(
      indicatorBalance(kpis).map(({ objective, leading, lagging, unsaid }) => [objective, leading.length, lagging.length, unsaid.length]),
    ).toEqual([
      ["Grow", 2, 2, 1],
      ["save", 0, 2, 0],
    ]);
  });
});
