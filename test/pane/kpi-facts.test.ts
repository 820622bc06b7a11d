/** What a card says: numbers in the KPI's unit, with a sign where they are differences, and nothing where there is nothing. */
import { describe, expect, it } from "@jest/globals";
import { distanceText, factsOf, lastTargetText, shareOf } from "../../shared/pane/kpi-facts";
import { actualText, percentText, targetText } from "../../shared/pane/value-texts";
import { readView, statusCounts } from "../../shared/pane/read-view";
import { byUrgency } from "../../shared/scorecard/urgency";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { exampleSnapshot, snapshotOf, TODAY } from "../browser/example-snapshot";

const view = readView(exampleSnapshot());
const results = view.kind === "scorecard" ? view.scorecard.results : [];
const resultOf = (name: string): KpiResult => results.find(({ kpi }) => kpi.name === name)!;
const fact = (name: string, word: string): string | undefined => factsOf(resultOf(name)).find((each) => each.word === word)?.text;

describe("a card", () => {
  it("says actual and target in the KPI's unit", () => {
    expect([actualText(resultOf("Revenue per user")), targetText(resultOf("Revenue per user"))]).toEqual(["€13.10", "€15.00"]);
    expect([actualText(resultOf("Customer retention")), targetText(resultOf("Customer retention"))]).toEqual(["89.4 %", "90.0 %"]);
    expect(targetText(resultOf("Stock cover"))).toBe("25 days to 40 days");
    expect(targetText(resultOf("Website visits"))).toBe("");
  });

  it("names the last of several targets where it names them all, and the one in force where it names one", () => {
    const retention = resultOf("Customer retention");
    const interim = [{ day: TODAY + 30, value: 0.88 }];
    const several = { ...retention, target: 0.88, kpi: { ...retention.kpi, interim } };
    expect([targetText(several), lastTargetText(several)]).toEqual(["88.0 %", "90.0 %"]);
    expect(lastTargetText(resultOf("Stock cover"))).toBe("25 days to 40 days");
  });

  it("shows progress of a KPI on its way, with where it should be, and attainment of one that holds", () => {
    expect(shareOf(resultOf("Customer satisfaction"))).toMatchObject({
      word: "Progress",
      share: expect.closeTo(0.7, 6),
      expected: expect.any(Number),
    });
    expect(shareOf(resultOf("Customer retention"))).toMatchObject({ word: "Attainment", expected: null });
    expect(shareOf(resultOf("Website visits"))).toBeNull();
    expect(percentText(1.256)).toBe("126 %");
  });

  it("signs differences by their direction, not by whether they are good", () => {
    expect(fact("Time to first reply", "Since the period before")).toBe("−0.30 hours");
    expect(fact("Revenue per user", "Since the period before")).toBe("+€0.20");
    expect(fact("Customer retention", "Against target")).toBe("−0.60 points");
  });

  it("says how far the next class is, and nothing where no level can change the status", () => {
    expect(distanceText(resultOf("Stock cover"))).toBe("6.25 days from At risk");
    expect(distanceText(resultOf("Website visits"))).toBe("");
    expect(distanceText({ ...resultOf("Stock cover"), next: { status: "At risk", at: 47, distance: 0 } })).toBe(
      "exactly on the border to At risk",
    );
  });

  it("leaves out what the register does not say", () => {
    const words = factsOf(resultOf("Website visits")).map(({ word }) => word);
    expect(words).not.toContain("Objective");
    expect(words).not.toContain("Against target");
  });
});

describe("what there is to show", () => {
  it("counts each status and puts the most urgent first", () => {
    expect(statusCounts(results).map(({ status, count }) => [status, count])).toEqual([
      ["Off track", 2],
      ["At risk", 3],
      ["On track", 3],
      [null, 1],
    ]);
    expect(byUrgency(results)).toHaveLength(results.length);
  });

  it("is a start where there is no register, and an empty register where there are no rows", () => {
    expect(readView(snapshotOf([]))).toEqual({ kind: "no register" });
    const header = { name: "Register", tables: [], values: [["Name", "Objective", "Target"]] };
    expect(readView(snapshotOf([header])).kind).toBe("empty register");
  });

  it("is seen as of today where no day is named", () => {
    expect(view).toMatchObject({ asOf: TODAY });
  });
});
