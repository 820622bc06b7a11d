/** The health of a KPI system: one number whose every part can be looked up. */
import { describe, expect, it } from "@jest/globals";
import { check, type Book, type Row } from "./check-fixture";

const names = Array.from({ length: 4 }, (_, i) => `KPI ${i}`);
const kpis = (rest: (i: number) => Row): Book => ({
  kpis: names.map((Name, i) => ({ Name, Owner: Name, "North star": i === 0 ? "yes" : "no", ...rest(i) })),
});
const areaOf = (book: Book, area: string) => check(book).health.areas.find((each) => each.area === area)!;

describe("health", () => {
  it("is 100 where nothing is open", () => {
    const { health } = check(kpis(() => ({})));
    expect(health.score).toBe(100);
    expect(health.areas.map(({ area, score }) => [area, score])).toEqual(
      ["definition", "targets", "ownership", "balance", "data", "review"].map((area) => [area, 100]),
    );
  });

  it("loses of an area what each check takes: a warning on all KPIs three fifths, on half of them half of that", () => {
    const none = areaOf(
      kpis(() => ({ Owner: null })),
      "ownership",
    );
    expect(none.score).toBe(40);
    expect(none.checks.find(({ check: id }) => id === "no-owner")).toEqual({
      check: "no-owner",
      title: "No owner",
      lookedAt: 4,
      failed: 4,
      takes: 0.6,
    });
    expect(
      areaOf(
        kpis((i) => ({ Owner: i < 2 ? null : "A" })),
        "ownership",
      ).score,
    ).toBe(70);
  });

  it("is the mean of its areas, and every part adds up", () => {
    const { score, areas } = check(
      kpis((i) => ({ Source: null, ...(i === 1 && { Target: null }), ...(i === 2 && { Direction: "sideways" }) })),
    ).health;
    for (const area of areas) expect(area.score).toBe(Math.round(100 * area.checks.reduce((left, { takes }) => left * (1 - takes), 1)));
    expect(score).toBe(Math.round(areas.reduce((sum, area) => sum + area.score, 0) / areas.length));
    expect(score).toBeLessThan(100);
  });

  it("never falls when something is put right", () => {
    const worse = check(kpis((i) => ({ Owner: i === 0 ? null : "A", Source: null }))).health.score!;
    const better = check(kpis((i) => ({ Owner: i === 0 ? null : "A" }))).health.score!;
    expect(better).toBeGreaterThan(worse);
  });

  it("has no number without a KPI", () => {
    expect(check({ kpis: [{ Name: null }], values: {} }).health).toEqual({ score: null, areas: [] });
  });
});
