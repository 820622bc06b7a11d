/** Rules over events as they stand in a Formula cell: what is understood, what is refused by name, and what is no rule at all. */
import { describe, expect, it } from "@jest/globals";
import { readEventRule, type EventRuleText } from "../../shared/formula/read-event-rule";

const rule = (text: string): EventRuleText => {
  const read = readEventRule(text);
  if (read?.is !== "rule") throw new Error(`no rule: ${text}`);
  return read;
};

describe("a rule over events", () => {
  it("has an aggregate, a column, conditions, a column of times and a window", () => {
    expect(rule('sum([Order value]) where Status = "done" and Amount >= 10 by [Updated at] per hour')).toEqual({
      is: "rule",
      aggregate: "sum",
      column: "Order value",
      per: "",
      share: null,
      where: [
        { column: "Status", criterion: { comparison: "=", value: "done" } },
        { column: "Amount", criterion: { comparison: ">=", value: 10 } },
      ],
      by: "Updated at",
      window: { count: 1, unit: "hour" },
    });
  });

  it.each<[string, unknown, string]>([
    ["count per day", "count", ""],
    ["Count() per 15 minutes", "count", ""],
    ["count(*) per week", "count", ""],
    ["=COUNT(Invoice) PER month", "count", "Invoice"],
    ["distinct(Customer) per quarter", "distinct", "Customer"],
    ["average(Minutes) per day", "mean", "Minutes"],
    ["p95(Minutes) per day", { percentile: 0.95 }, "Minutes"],
    ["median(Minutes) per year", { percentile: 0.5 }, "Minutes"],
    ["max(Cost per click) per day", "max", "Cost per click"],
  ])("is read from %s", (text, aggregate, column) => {
    expect(rule(text)).toMatchObject({ aggregate, column });
  });

  it("of a rate has two columns, or the condition whose share is asked for", () => {
    expect(rule("rate(Failed / Total) per day")).toMatchObject({ column: "Failed", per: "Total", share: null });
    expect(rule('rate(Status <> "failed") where Shop = web per week')).toMatchObject({
      share: { column: "Status", criterion: { comparison: "<>", value: "failed" } },
      where: [{ column: "Shop", criterion: { comparison: "=", value: "web" } }],
    });
  });

  it("keeps and, or, by and per where they are quoted", () => {
    expect(rule('count where Team = "Sales and service per region" per day').where).toEqual([
      { column: "Team", criterion: { comparison: "=", value: "Sales and service per region" } },
    ]);
  });

  it.each<[string, RegExp]>([
    ["sum(Amount) per fortnight", /window, such as per hour.*"fortnight"/],
    ["sum(Amount) per hour where Amount > 1", /must end with per/],
    ["sum() per day", /must name the column of its values/],
    ["count where Status per day", /condition must compare a column/],
    ["count where A = 1 or B = 2 per day", /joined by and/],
    ["count per day per week", /once each/],
    ["rate(Failed) per day", /two columns or a condition/],
  ])("%s is refused by name", (text, message) => {
    expect(readEventRule(text)).toMatchObject({ is: "problem", message: expect.stringMatching(message) });
  });

  it.each([
    "[Revenue] / [Active users]",
    "Revenue per user",
    "complaints per 1,000 patients",
    "number of calls per day",
    "total per month",
    "",
    `count ${"x".repeat(2000)} per day`,
  ])("%s is none", (text) => {
    expect(readEventRule(text)).toBeNull();
  });
});
