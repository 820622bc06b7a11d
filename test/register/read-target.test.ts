import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import { readTarget } from "../../shared/register/read-target";

describe("target texts", () => {
  it.each([
    ["≤3%", 0.03, "at most"],
    ["at or above 84%", 0.84, "at least"],
    ["<.58", 0.58, "at most"],
    ["Greater than 6 per month", 6, "at least"],
    ["no more than 5", 5, "at most"],
    ["not exceeding 4 hours", 4, "at most"],
    ["within 24 hours", 24, "at most"],
    ["min. 5", 5, "at least"],
    ["95% or more", 0.95, "at least"],
    ["5+", 5, "at least"],
    ["5 or fewer", 5, "at most"],
    ["Maintain ≥95%", 0.95, "at least"],
    ["more than 100 new users", 100, "at least"],
    ["reduce to 3 days", 3, "decrease"],
    ["Increase to 80%", 0.8, "increase"],
  ])("says %s is %d, %s", (text, value, direction) => {
    expect(readTarget(text)).toMatchObject({ value, direction, low: null, high: null, problem: "" });
  });

  it.each([
    ["$15,200,000", 15200000],
    ["25.43 (Q13-Q16)", 25.43],
    ["1.2m", 1200000],
    ["15k", 15000],
    ["95 %", 0.95],
    ["95%*", 0.95],
    ["95% by Dec 2025", 0.95],
    ["6/month", 6],
    ["95% uptime", 0.95],
    ["zero", 0],
    ["=95%", 0.95],
    ["-5%", -0.05],
  ])("reads %s as a plain number", (text, value) => {
    expect(readTarget(text)).toMatchObject({ value, direction: null, problem: "" });
  });

  it.each([
    ["80-90%", 0.8, 0.9],
    ["between 80 and 90", 80, 90],
    ["from 5 to 10", 5, 10],
    ["10–15 days", 10, 15],
    ["10-12k", 10000, 12000],
    ["$10m - $12m", 10e6, 12e6],
    ["± 4.5%", -0.045, 0.045],
    ["100 ± 5", 95, 105],
    ["100 ± 5%", 95, 105],
    ["-5 to 5", -5, 5],
    ["Maintain 80-90%", 0.8, 0.9],
    ["25 to 40", 25, 40],
  ])("reads %s as a range", (text, low, high) => {
    expect(readTarget(text)).toMatchObject({ value: null, low, high, direction: "range", problem: "" });
  });

  it.each(["No target", "n/a", "-", "–", "none", "", "  "])('has no target in "%s" and says nothing', (text) => {
    expect(readTarget(text)).toEqual({ value: null, low: null, high: null, direction: null, note: "", problem: "" });
  });

  it.each(["Pending", "TBD", "to be confirmed"])("has no target yet in %s and says so", (text) => {
    expect(readTarget(text)).toMatchObject({ value: null, note: `target "${text}" read as none yet`, problem: "" });
  });

  it.each([
    ["abc", "or a text such as"],
    ["2/5", "may be a ratio or a date"],
    ["8:13", "may be a ratio or a time"],
    ["11-Jun", "is a date"],
    ["Jun-11", "is a date"],
    ["31/12/2025", "is a date"],
    ["12 of 40", "is a ratio"],
    ["4 out of 5", "is a ratio"],
    ["1 in 10", "is a ratio"],
    ["increase by 5%", "a level, not a change"],
    ["5% increase", "a level, not a change"],
    ["10% above last year", "a level, not a change"],
    ["90-80", "lower end first"],
    ["≥ 95% (Q1), ≥ 97% (Q2)", "or a text such as"],
    ["double", "or a text such as"],
    ["Yes", "or a text such as"],
    ["#REF!", "holds #REF!"],
  ])("refuses %s and says why", (text, reason) => {
    const reading = readTarget(text);
    expect(reading).toMatchObject({ value: null, low: null, high: null, direction: null });
    expect(reading.problem).toMatch(/^target must /);
    expect(reading.problem).toContain(reason);
    expect(reading.problem).toContain(text);
  });

  it("says what it left aside", () => {
    expect(readTarget("25.43 (Q13-Q16)").note).toBe('"(Q13-Q16)" in the target is not used');
    expect(readTarget("<.58").note).toBe('target "<.58" read as at most, which the target itself meets');
    expect(readTarget("≤ 0.58").note).toBe("");
  });

  it("uses the locale for separators", () => {
    expect(readTarget("€ 1.234,56", { locale: "de-DE" }).value).toBe(1234.56);
    expect(readTarget("≥ 1.500", { locale: "de-DE" })).toMatchObject({ value: 1500, direction: "at least" });
    expect(readTarget("≥ 1.500", { locale: "en-GB" })).toMatchObject({ value: 1.5, direction: "at least" });
  });

  it("takes numbers as they are and refuses errors", () => {
    expect(readTarget(0)).toMatchObject({ value: 0, direction: null, problem: "" });
    expect(readTarget(0.95).value).toBe(0.95);
    expect(readTarget(null).value).toBeNull();
    expect(readTarget(new CellError("#REF!", "gone")).problem).toBe("target must be a number: the cell holds #REF!");
    expect(readTarget(true).problem).toBe("target must be a number: TRUE");
  });
});
