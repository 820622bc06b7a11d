/** Define KPI from a sentence and from the library: what they bring, what they ask. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { after, rows, run, workbook } from "./journal-workbook";

const said = (snapshot: Snapshot, input: Parameters<typeof run>[2]): string => run(snapshot, "defineKpi", input).report.message;

function register(snapshot: Snapshot, input: Parameters<typeof run>[2]): Readonly<Record<string, unknown>> {
  const all = rows(after(snapshot, "defineKpi", input), "Register");
  const [headers = []] = all;
  const row = all[all.length - 1] ?? [];
  return Object.fromEntries(headers.flatMap((header, i) => ((row[i] ?? null) === null ? [] : [[String(header), row[i]]])));
}

describe("a KPI from its sentence", () => {
  it("has its parts as cells, counted from today", () => {
    const input = { statement: "Reduce response time from 12 to 4 hours within six months", objective: "Keep" };
    expect(register(workbook(), input)).toMatchObject({
      Name: "Response time",
      Direction: "decrease",
      Unit: "hours",
      Baseline: 12,
      Target: 4,
      Start: serialOf(2025, 4, 10),
      Due: serialOf(2025, 10, 9),
      Statement: "Reduce response time from 12 to 4 hours within six months",
    });
    expect(register(workbook(), { statement: "Keep stock cover between 25 and 40 days", objective: "Keep" })).toMatchObject({
      Direction: "range",
      Target: "25 to 40",
    });
  });

  it("says that the targets on the way stay in it", () => {
    expect(said(workbook(), { statement: "Grow sales from 100 by 10% in 2026, 15% in 2027" })).toMatch(
      /targets on the way, 110 by 2026-12-31, are read from the statement$/,
    );
  });

  it("keeps what was typed", () => {
    expect(
      register(workbook(), { name: "NPS", baseline: 40, statement: "Increase NPS by 25% by the end of 2025", objective: "Keep" }),
    ).toMatchObject({ Name: "NPS", Target: 50 });
  });

  it("is asked back where the sentence is open, and answered by a cell", () => {
    const open = { statement: "Increase satisfaction by 20% by the end of 2025", baseline: "60%", objective: "Keep", unit: "%" };
    expect(said(workbook(), open)).toBe(
      "statement must leave nothing open: 20%: relative or points? From 60 %, 20 % of it makes 72 %, and 20 points make 80 %",
    );
    expect(register(workbook(), { ...open, target: "80%" })).toMatchObject({ Target: 0.8 });
    expect(said(workbook(), { statement: "Delight our customers" })).toMatch(/^statement must say by how much/);
  });
});

describe("a KPI from the library", () => {
  it("asks why", () => {
    expect(said(workbook(), { library: "new-customers", objective: "Grow" })).toBe(
      "Rationale must be given: why New customers, and what will be decided by it?",
    );
    expect(said(workbook(), { library: "nothing like it" })).toMatch(/^library must have the metric/);
    expect(said(workbook(), { library: "new-custmers", rationale: "x" })).toBe(
      'library must have the metric: "new-custmers"; did you mean new-customers?',
    );
  });

  it("brings its definition, and its guard and formula where the register has their parts", () => {
    const taken = register(workbook(), { library: "win-rate", rationale: "where deals are lost", objective: "Grow" });
    expect(taken).toMatchObject({
      Name: "Win rate",
      Unit: "%",
      Direction: "at least",
      Definition: "Opportunities won divided by opportunities closed",
      Rationale: "where deals are lost",
      Aggregation: "rate",
      Frequency: "month",
    });
    expect(taken).not.toHaveProperty("Formula");
    expect(said(workbook(), { library: "win-rate", rationale: "where deals are lost" })).toMatch(
      /its formula \[Opportunities won\] \/ \[Opportunities closed\] needs Opportunities won, Opportunities closed in the register; a guard beside it is advised: Pipeline value$/,
    );
  });
});
