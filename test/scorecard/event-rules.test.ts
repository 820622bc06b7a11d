/** Rules over events in the Formula column, on a sheet Events: windows, conditions, rates, and what cannot be counted. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../shared/cell/cell";
import { day } from "../kpi/kpi-fixture";
import { LONG, monthly, resultOf, scorecardOf, told, type Rows, type Sheets } from "./read-scorecard-fixture";

const HEADER: readonly Cell[] = ["Name", "Objective", "Target", "Formula", "Frequency", "Aggregation", "Segment"];
const at = (date: string, hour = 0): number => day(date) + hour / 24;

const EVENTS: Rows = [
  ["Order date", "Amount", "Cost", "Status", "Customer", "Market", "Paid on"],
  [at("2025-01-01", 9), 10, 5, "done", "a", "Spain", at("2025-02-01")],
  [at("2025-01-01", 9.5), 20, 5, "done", "b", "Italy", at("2025-01-03")],
  [at("2025-01-01", 11), 30, 5, "open", "a", "Spain", null],
  [at("2025-01-03", 23.99), 40, 5, "Done", "a", "Spain", at("2025-02-02")],
  [at("2025-02-01", 0), 60, 5, "done", "c", "Italy", at("2025-02-03")],
  [at("2025-02-28", 12), 80, 20, "open", "c", "Italy", null],
];

function values(
  formula: string,
  said: { frequency?: string; aggregation?: string; segment?: string } = {},
  sheets: Partial<Sheets> = {},
): readonly (number | null)[] {
  const { frequency = "", aggregation = "", segment = "" } = said;
  const scorecard = scorecardOf({
    register: [HEADER, ["X", "Grow", 1, formula, frequency, aggregation, segment]],
    events: EVENTS,
    asOf: "2025-02-28",
    ...sheets,
  });
  return resultOf(scorecard, "X").series.points.map(({ value }) => value);
}

const findings = (formula: string, events: Rows | null = EVENTS): readonly string[] =>
  told(scorecardOf({ register: [HEADER, ["X", "Grow", 1, formula, "", "", ""]], ...(events ? { events } : {}), asOf: "2025-02-28" }));

describe("a rule over events", () => {
  it.each<[string, readonly (number | null)[]]>([
    ["sum(Amount) per month", [100, 140]],
    ["count per month", [4, 2]],
    ['sum(Amount) where Status = "done" per month', [70, 60]],
    ["sum(Amount) where Status <> done and Amount >= 50 per month", [0, 80]],
    ["mean(Amount) per month", [25, 70]],
    ["max(Amount) per month", [40, 80]],
    ["last(Amount) per month", [40, 80]],
    ["median(Amount) per month", [25, 70]],
    ["p100(Amount) per month", [40, 80]],
    ["distinct(Customer) per month", [2, 1]],
    ["rate(Cost / Amount) per month", [0.2, 25 / 140]],
    ['rate(Status = "done") per month', [0.75, 0.5]],
    ["sum(Amount) by [Paid on] per month", [20, 110]],
    ["count([Paid on]) per month", [3, 1]],
    ["sum(Amount) per quarter", []],
    ["count per year", []],
  ])("%s", (formula, expected) => {
    expect(values(formula)).toEqual(expected);
  });

  it("counts nothing where events go on without it, and leaves days without any event open", () => {
    expect(values('sum(Amount) where Status = "open" per day', {}, { asOf: "2025-01-05" })).toEqual([30, null, 0]);
    expect(values('count where Status = "open" per day', {}, { asOf: "2025-01-05" })).toEqual([1, 0, 0]);
  });

  it("leaves out a sum whose window is not over, and what comes after the day", () => {
    expect(values("sum(Amount) per month", {}, { asOf: "2025-02-27" })).toEqual([100]);
    expect(values("mean(Amount) per month", {}, { asOf: "2025-02-27" })).toEqual([25, 60]);
    expect(values("sum(Amount) per day", {}, { asOf: "2025-01-01" })).toEqual([60]);
  });

  it("takes the KPI's frequency for its window where that is longer: a month's median is that of its events", () => {
    expect(values("median(Amount) per day", { frequency: "month" })).toEqual([25, 70]);
    expect(values("sum(Amount) per day", { frequency: "month" })).toEqual([100, 140]);
  });

  it("makes one value of a month from its days where the register says how", () => {
    expect(values("sum(Amount) per day", { frequency: "month", aggregation: "max" })).toEqual([60, 80]);
  });

  it("of windows within a day is their mean, or what the register says", () => {
    expect(values("sum(Amount) per hour", {}, { asOf: "2025-01-02" })).toEqual([30]);
    expect(values("sum(Amount) per hour", { aggregation: "max" }, { asOf: "2025-01-02" })).toEqual([30]);
    expect(values("count per 30 minutes", { aggregation: "sum" }, { asOf: "2025-01-02" })).toEqual([3]);
  });

  it("speaks of the KPI's segment", () => {
    expect(values("sum(Amount) per month", { segment: "spain" })).toEqual([80, 0]);
  });

  it("follows the fiscal year", () => {
    expect(values("sum(Amount) per quarter", {}, { fiscalStart: 3 })).toEqual([240]);
    expect(values("sum(Amount) per year", {}, { fiscalStart: 3, asOf: "2025-03-01" })).toEqual([240]);
  });

  it("is a part of formulas, added up by what it is", () => {
    const register: Rows = [
      HEADER,
      ["Sales", "Grow", 1, "sum(Amount) per day", "", "", ""],
      ["Orders", "Grow", 1, "count per day", "", "", ""],
      ["Order value", "Grow", 1, "[Sales] / [Orders]", "month", "", ""],
    ];
    const scorecard = scorecardOf({ register, events: EVENTS, asOf: "2025-02-28" });
    const { series, statusExplanation } = resultOf(scorecard, "Order value");
    expect(series.points.map(({ value }) => value)).toEqual([25, 70]);
    expect(statusExplanation).toContain("Worked out: 70 = 140 / 2 in 2025-02.");
  });

  it("gives way to measured values", () => {
    const scorecard = scorecardOf({
      register: [HEADER, ["X", "Grow", 1, "count per month", "", "", ""]],
      events: EVENTS,
      measurements: [LONG, ...monthly("X", [7])],
      asOf: "2025-02-28",
    });
    expect(resultOf(scorecard, "X").actual).toBe(7);
    expect(told(scorecard)).toEqual(["info Register!D2: X is measured: its rule over events is not used"]);
  });

  it("finds its table below a title, and its times by a header that says so", () => {
    const titled: Rows = [["Export of March"], [], ...EVENTS];
    expect(values("sum(Amount) per month", {}, { events: titled })).toEqual([100, 140]);
  });
});

describe("the column of times", () => {
  it.each<[readonly string[], readonly number[]]>([
    [
      ["Region", "Duration", "Handling time", "Created at"],
      [1, 2, 3, 45_660],
    ],
    [
      ["Lead time (days)", "Invoice date"],
      [4, 45_660],
    ],
    [
      ["Cost", "updatedAt"],
      [4, 45_660],
    ],
  ])("of %p is the last one", (headers, cells) => {
    expect(values("count per month", {}, { events: [headers, cells] })).toEqual([1]);
  });
});

describe("a rule that cannot be applied", () => {
  it.each<[string, RegExp]>([
    ["sum(Amnt) per month", /^error Register!D2: rule must name columns of the events: "Amnt" is none; "Amount" is near$/],
    ["sum(Amount) where State = 1 per month", /"State" is none; "Status" is near/],
    ["sum(Amount) by Sent per month", /"Sent" is none/],
    ["sum(Amount) per 2 days", /rule must be per minutes, hours, a day/],
    ["sum(Amount) per moon", /rule must end with per and a window/],
  ])("%s is an error at its cell", (formula, message) => {
    expect(findings(formula)).toEqual([expect.stringMatching(message)]);
  });

  it("says that the workbook has no events", () => {
    expect(findings("sum(Amount) per month", null)).toEqual([
      "error Register!D2: rule over events requires a sheet named Events, with a row for each event below its headers",
    ]);
  });

  it("says which column of times it misses", () => {
    const timeless: Rows = [["Amount"], [1]];
    expect(findings("sum(Amount) per month", timeless)).toEqual([
      "error Register!D2: rule requires a column of times: name it with by, such as by Updated per day",
    ]);
  });

  it("says once which events it could not count", () => {
    const odd: Rows = [
      ...EVENTS,
      ["n/a", 1, 1, "done", "z", "", null],
      [at("2025-02-02"), "many", 1, "done", "z", "", null],
      ["2025-02-03 10:00", 5, 1, "done", "z", "", null],
    ];
    const register: Rows = [
      HEADER,
      ["X", "Grow", 1, "sum(Amount) per month", "", "", ""],
      ["Y", "Grow", 1, "mean(Amount) per month", "", "", ""],
    ];
    const scorecard = scorecardOf({ register, events: odd, asOf: "2025-02-28" });
    expect(resultOf(scorecard, "X").actual).toBe(145);
    expect(told(scorecard)).toEqual([
      "warning Events!A8: 2 events are left out of X and 1 more: a rule requires a time and a number, the first without is here",
    ]);
  });

  it("has windows without number", () => {
    expect(findings("max(Amount) per second")).toEqual([
      expect.stringMatching(/^error Register!D2: rule could not be applied: windows must not be more than/),
    ]);
  });

  it("has no value without any event", () => {
    expect(values("sum(Amount) per month", {}, { events: [EVENTS[0]!] })).toEqual([]);
    expect(values('mean(Amount) where Status = "lost" per month')).toEqual([]);
  });
});
