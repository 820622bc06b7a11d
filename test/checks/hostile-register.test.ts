/** Checks of registers that nobody would write: they answer, each finding at a place and in one sentence, whatever stands there. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readArea } from "../../shared/cell/a1";
import { check } from "./check-fixture";

const content = fc.oneof(
  fc.constantFrom(
    null,
    "",
    " ",
    0,
    -1,
    1e300,
    0.5,
    95,
    "=1+1",
    "<script>alert(1)</script>",
    "[Alpha] / [Beta]",
    "Alpha",
    "yes",
    "leading",
    "at most",
    "range",
  ),
  fc.constantFrom(
    "80-90 %",
    "2025-01-31",
    45658,
    true,
    false,
    "#N/A",
    "growth",
    "retired",
    "[Alpha] + 1",
    "Ω".repeat(300),
    "a\nb",
    "__proto__",
    "constructor",
  ),
);
const HEADERS = [
  "Objective",
  "Unit",
  "Direction",
  "Baseline",
  "Target",
  "Start",
  "Due",
  "Owner",
  "Parent",
  "Weight",
  "Guard",
  "Leads to",
  "Lag",
  "Formula",
  "Indicator",
  "North star",
  "State",
  "Last reviewed",
  "Review every",
  "Refreshed",
  "Aggregation",
  "Segment",
  "Stage",
];
const row = fc.record({
  Name: fc.constantFrom("Alpha", "Beta", "Gamma", "__proto__", "Alpha ", "=x"),
  ...Object.fromEntries(HEADERS.map((header) => [header, content])),
});

describe("checks", () => {
  it("answer for any register with findings that have a place, a sentence and a check", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 7 }),
        fc.array(fc.oneof(fc.constant(null), fc.double({ noNaN: true })), { maxLength: 14 }),
        (kpis, list) => {
          const { open, acknowledged, health } = check({ kpis, values: { Alpha: list, Beta: [...list].reverse() } });
          expect(acknowledged).toEqual([]);
          expect(health.score === null || (health.score >= 0 && health.score <= 100)).toBe(true);
          for (const { where, message, reason, fix } of open) {
            expect(where.cell === "" || readArea(where.cell) !== null).toBe(true);
            expect(message).toMatch(/^.{5,}$/u);
            expect(message).not.toMatch(/undefined|\[object|NaN|Infinity/);
            expect([reason.length > 0, fix.length > 0]).toEqual([true, true]);
          }
        },
      ),
      { seed: 11, numRuns: 120 },
    );
  });

  it("answer for a thousand KPIs", () => {
    const names = Array.from({ length: 1000 }, (_, i) => `KPI ${i}`);
    const kpis = names.map((Name, i) => ({
      Name,
      Owner: `Owner ${i % 400}`,
      Objective: `Objective ${i % 200}`,
      Parent: i > 0 ? `KPI ${Math.floor(i / 8)}` : null,
    }));
    const report = check({
      kpis,
      values: Object.fromEntries(names.map((name, i) => [name, Array.from({ length: 30 }, (_, k) => ((i * 31 + k * 17) % 23) / 23)])),
    });
    expect(report.open.length).toBeGreaterThan(0);
  });
});
