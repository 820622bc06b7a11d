/** Formulas over metrics of the register: worked out per period, gaps kept, rates by their parts, mistakes said at their cell. */
import { describe, expect, it } from "@jest/globals";
import { ARPU, HEADER, MEASURED, row, scorecard, values } from "./formula-fixture";
import { LONG, monthly, resultOf, scorecardOf, told, type Rows } from "./read-scorecard-fixture";

describe("a formula", () => {
  it("is worked out in every period, with a gap where a part is missing", () => {
    expect(values([ARPU], "ARPU")).toEqual([4, 4.2, null, 4.5]);
  });

  it("is judged like any measured KPI, and shows its parts", () => {
    const result = resultOf(scorecard([ARPU]), "ARPU");
    expect(result.status).toBe("On track");
    expect(result.statusExplanation).toMatch(/Worked out: £4\.50 = £9,900 \/ 2,200 in 2025-04\.$/);
  });

  it("names its parts by ID or name, whatever the case", () => {
    expect(values([row("X", "REV / [active  USERS]")], "X")).toEqual([4, 4.2, null, 4.5]);
    expect(values([row("X", "rev / au")], "X")).toEqual([4, 4.2, null, 4.5]);
  });

  it("of a longer period takes each part of that period by its own aggregation, not a mean of the months", () => {
    const quarter = resultOf(
      scorecard([row("Q", "[Revenue] / [Active users]", { frequency: "quarter" })], {
        measurements: [LONG, ...monthly("Revenue", [8000, 8400, 9000]), ...monthly("Active users", [2000, 2000, 2500])],
      }),
      "Q",
    );
    expect(quarter.series.points.map(({ value }) => value)).toEqual([25_400 / 2500]);
  });

  it("of parts of different frequency speaks of the longer one", () => {
    const measurements: Rows = [
      LONG,
      ...monthly("Revenue", [1, 2, 3, 4, 5, 6]),
      ["Active users", "2025-Q1", 2],
      ["Active users", "2025-Q2", 3],
    ];
    const result = resultOf(scorecard([ARPU], { measurements, asOf: "2025-07-10" }), "ARPU");
    expect(result.series.frequency).toBe("quarter");
    expect(result.series.points.map(({ value }) => value)).toEqual([3, 5]);
  });

  it("keeps numerator and denominator where it is a quotient, so that a year is sum over sum", () => {
    const measurements: Rows = [LONG, ...monthly("Revenue", [10, 90]), ...monthly("Active users", [10, 30])];
    const { series } = resultOf(scorecard([ARPU], { measurements }), "ARPU");
    expect(series.aggregation).toBe("rate");
    expect(series.points.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [10, 10],
      [90, 30],
    ]);
  });

  it("over other formulas is worked out after them, in whatever order they stand", () => {
    expect(values([row("YEAR", "[ARPU] * 12"), ARPU], "YEAR")).toEqual([48, 50.400000000000006, null, 54]);
  });

  it("is a gap in a period in which a sum of days is not over", () => {
    const daily: Rows = [
      LONG,
      ...Array.from({ length: 41 }, (_, i) => ["Revenue", 45_748 + i, 1]),
      ["Active users", "2025-04", 10],
      ["Active users", "2025-05", 10],
    ];
    expect(values([row("X", "[Revenue] / [Active users]", { frequency: "month" })], "X", { measurements: daily })).toEqual([3, null]);
  });

  it("uses nothing that was measured after the day", () => {
    expect(values([ARPU], "ARPU", { asOf: "2025-02-20" })).toEqual([4, 4.2]);
  });

  it("divides by zero into a gap, and says where", () => {
    const measurements: Rows = [LONG, ...monthly("Revenue", [1, 2, 3]), ...monthly("Active users", [0, 1, 0])];
    const done = scorecard([ARPU], { measurements });
    expect(resultOf(done, "ARPU").series.points.map(({ value }) => value)).toEqual([null, 2, null]);
    expect(told(done)).toContain("warning Register!E4: formula must not divide by zero: Revenue per user is a gap in 2025-01 and 1 more");
  });

  it("over the register's own actuals gives one, as old as the oldest of them", () => {
    const register: Rows = [
      [...HEADER, "Actual as of"],
      [...row("REV", "", { actual: 900 }), "2025-04-30"],
      [...row("AU", "", { actual: 200 }), "2025-05-02"],
      [...row("ARPU", "REV / AU"), null],
    ];
    const result = resultOf(scorecardOf({ register, asOf: "2025-05-10" }), "ARPU");
    expect([result.actual, result.basis, result.kpi.actualAsOf]).toEqual([4.5, "register", 45_777]);
    expect(result.statusExplanation).toContain("Worked out: 4.50 = 900 / 200.");
  });
});

describe("a KPI with a formula and values", () => {
  it("is measured by its values; the formula that disagrees is said", () => {
    const done = scorecard([ARPU], { measurements: [...MEASURED, ...monthly("ARPU", [4, 4.2, 4.3, 5])] });
    expect(resultOf(done, "ARPU").actual).toBe(5);
    expect(told(done)).toEqual([
      "warning Register!E4: measured values of Revenue per user must agree with its formula: £5.00 in 2025-04, £4.50 by the formula, in 1 of 3 periods they differ; the measured ones are used",
    ]);
  });

  it("is worked out as of a day before anything was measured", () => {
    const measurements = [...MEASURED, ["ARPU", "2025-04", 7, ""]];
    expect(resultOf(scorecard([ARPU], { measurements, asOf: "2025-02-28" }), "ARPU").actual).toBe(4.2);
    expect(resultOf(scorecard([ARPU], { measurements }), "ARPU").actual).toBe(7);
  });

  it("is silent about differences of rounding", () => {
    expect(told(scorecard([ARPU], { measurements: [...MEASURED, ...monthly("ARPU", [4, 4.2, null, 4.51])] }))).toEqual([]);
  });

  it("takes the formula's value before the register's own actual", () => {
    expect(resultOf(scorecard([row("ARPU", "REV / AU", { actual: 99 })]), "ARPU").actual).toBe(4.5);
  });
});

describe("a formula that cannot be worked out", () => {
  it.each<[string, string]>([
    ["[Revnue] / [Active users]", 'formula must name KPIs or metrics of the register: "Revnue" is none; "Revenue" is near'],
    ["[Zebra] / 2", 'formula must name KPIs or metrics of the register: "Zebra" is none'],
    ["[Revenue] / (2", "formula must not end here: a name, a number or ) is missing, at character 15 of the formula of X"],
    ["[X] + 1", 'formula must not name its own KPI: "X"'],
    ["[X]", 'formula must not name its own KPI: "X"'],
  ])("%s is an error at its cell", (formula, message) => {
    const done = scorecard([row("X", formula)]);
    expect(told(done)).toEqual([`error Register!E4: ${message}`]);
    expect(resultOf(done, "X").status).toBe("No data");
  });

  it("in a circle of three names the circle at each of them, and at what rests on it", () => {
    const done = scorecard([row("A", "[B] + 1"), row("B", "[C] * 2"), row("C", "[A] - 1"), row("D", "[A] / 2"), ARPU]);
    const rule = "formulas must not lead back to the KPI itself: A → B → C → A";
    expect(told(done)).toEqual([
      `error Register!E4: ${rule}`,
      `error Register!E5: ${rule}`,
      `error Register!E6: ${rule}`,
      "error Register!E7: formula requires KPIs whose own formulas lead in no circle: A → B → C → A",
    ]);
    expect(resultOf(done, "ARPU").actual).toBe(4.5);
  });

  it("leads in no circle where one of them is measured", () => {
    const rows = [row("PRICE", "[SALES] / [UNITS]"), row("SALES", "[PRICE] * [UNITS]"), row("UNITS", "")];
    const measurements = [LONG, ...monthly("SALES", [10, 30]), ...monthly("UNITS", [5, 10])];
    expect(values(rows, "PRICE", { measurements })).toEqual([2, 3]);
  });

  it("without a common period says so", () => {
    const measurements = [LONG, ...monthly("Revenue", [1]), ...monthly("Active users", [null, 2])];
    expect(told(scorecard([ARPU], { measurements }))).toEqual([
      "warning Register!E4: formula of Revenue per user requires values of all its parts: they share no period",
    ]);
    expect(told(scorecard([ARPU], { measurements: [LONG, ...monthly("Revenue", [1])] }))).toEqual([
      "warning Register!E4: formula of Revenue per user requires values of all its parts: none of Active users",
    ]);
  });

  it("in words is a description, and said to be one only where the KPI has no values", () => {
    expect(told(scorecard([row("X", "Revenue divided by users", { actual: 4 })]))).toEqual([]);
    expect(told(scorecard([row("X", "Revenue divided by users")]))).toEqual([
      "info Register!E4: formula is read as a description: it is worked out if it names metrics in [brackets]",
    ]);
  });

  it("in words with brackets among them is a description too", () => {
    const words = "Number of complaints [closed] / all complaints of the month [see note]";
    expect(told(scorecard([row("X", words, { actual: 4 })]))).toEqual([]);
    expect(told(scorecard([row("X", words)]))).toEqual([expect.stringMatching(/^info Register!E4: formula is read as a description/)]);
  });

  it("that is a single word is a description, even if a KPI is called so; in brackets it is meant", () => {
    expect(resultOf(scorecard([row("X", "Revenue")]), "X").actual).toBeNull();
    expect(resultOf(scorecard([row("X", "[Revenue]")]), "X").actual).toBe(9900);
  });

  it("may be a chain of a hundred, not of more, and never ends the scorecard", () => {
    const chain = Array.from({ length: 3000 }, (_, i) => row(`K${i}`, i === 0 ? "[Revenue] + 0" : `[K${i - 1}] + 1`));
    const done = scorecard(chain);
    expect(resultOf(done, "K99").actual).toBe(9999);
    expect(resultOf(done, "K100").actual).toBeNull();
    expect(done.findings.filter(({ severity }) => severity === "error")).toHaveLength(2900);
  });

  it("may be a circle of thousands", () => {
    const ring = Array.from({ length: 3000 }, (_, i) => row(`K${i}`, `[K${(i + 1) % 3000}] + 1`));
    expect(told(scorecard(ring))[0]).toMatch(/lead back to the KPI itself: K0 → K1 → K2 → K3 → … → K2998 → K2999 → K0$/);
  });

  it("may overflow", () => {
    const done = scorecard([row("BIG", "[Revenue] ^ 200")]);
    expect(told(done)).toEqual(["warning Register!E4: formula must give a finite number: BIG is a gap in 2025-01 and 3 more"]);
  });
});
