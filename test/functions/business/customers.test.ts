import { describe, expect, it } from "@jest/globals";
import { answer, sentence } from "../plain";

describe("a plain ratio", () => {
  it.each([
    ["KPI_CONVERSION", [30, 1200], 0.025],
    ["KPI_CONVERSION", [30, 20], 1.5],
    ["KPI_CHURN", [15, 500], 0.03],
    ["KPI_RETENTION", [200, 210, 40], 0.85],
    ["KPI_ARPU", [12000, 400], 30],
    ["KPI_ARPU", [-50, 10], -5],
    ["KPI_CAC", [9000, 60], 150],
    ["KPI_STICKINESS", [2000, 10000], 0.2],
    ["KPI_ADOPTION", [350, 1400], 0.25],
    ["KPI_ATTENDANCE", [171, 180], 0.95],
    ["KPI_PRODUCTIVITY", [480, 40], 12],
    ["KPI_NRR", [100000, 15000, 3000, 7000], 1.05],
    ["KPI_GRR", [100000, 3000, 7000], 0.9],
    ["KPI_MARGIN", [200, 150], 0.25],
    ["KPI_MARGIN", [100, 120], -0.2],
    ["KPI_ROI", [1500, 1000], 0.5],
    ["KPI_ROI", [0, 1000], -1],
    ["KPI_PAYBACK", [150, 30, 0.5], 10],
  ])("%s of %p is %p", (name, args, expected) => {
    expect(answer(name, ...args)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["KPI_CONVERSION", [30, 0], "visitors must not be zero"],
    ["KPI_CHURN", [0, 0], "start must not be zero"],
    ["KPI_RETENTION", [0, 0, 0], "start must not be zero"],
    ["KPI_ARPU", [1, 0], "users must not be zero"],
    ["KPI_CAC", [1, 0], "new_customers must not be zero"],
    ["KPI_STICKINESS", [0, 0], "mau must not be zero"],
    ["KPI_ADOPTION", [1, 0], "active must not be zero"],
    ["KPI_ATTENDANCE", [1, 0], "due must not be zero"],
    ["KPI_PRODUCTIVITY", [1, 0], "input must not be zero"],
    ["KPI_NRR", [0, 1, 1, 1], "start must not be zero"],
    ["KPI_GRR", [0, 1, 1], "start must not be zero"],
    ["KPI_MARGIN", [0, 1], "revenue must not be zero"],
    ["KPI_ROI", [1, 0], "cost must not be zero"],
    ["KPI_PAYBACK", [1, 0], "arpu times margin must not be zero"],
  ])("%s of %p has nothing to divide by", (name, args, message) => {
    expect(sentence(name, ...args)).toBe(`#DIV/0! ${message}`);
  });

  it.each([
    ["KPI_CONVERSION", [30, -5], "visitors"],
    ["KPI_CHURN", [-1, 5], "lost"],
    ["KPI_RETENTION", [200, 210, -40], "new"],
    ["KPI_ARPU", [1, -5], "users"],
    ["KPI_CAC", [-1, 5], "spend"],
    ["KPI_STICKINESS", [-1, 5], "dau"],
    ["KPI_ADOPTION", [-1, 5], "users"],
    ["KPI_ATTENDANCE", [-1, 5], "present"],
    ["KPI_PRODUCTIVITY", [1, -5], "input"],
    ["KPI_NRR", [100, 5, -3, 7], "contraction"],
    ["KPI_GRR", [100, 5, -3], "churn"],
    ["KPI_MARGIN", [-1, 5], "revenue"],
    ["KPI_ROI", [1, -5], "cost"],
    ["KPI_PAYBACK", [-1, 5], "cac"],
  ])("%s of %p counts from zero up", (name, args, subject) => {
    expect(sentence(name, ...args)).toMatch(new RegExp(`^#NUM! ${subject} must not be negative: -`));
  });

  it("KPI_RETENTION cannot have more new customers than customers", () => {
    expect(sentence("KPI_RETENTION", 200, 30, 40)).toBe("#NUM! new must not exceed end: 40 of 30");
  });
});

describe("KPI_LTV", () => {
  it("is revenue times margin over churn", () => {
    expect(answer("KPI_LTV", 30, 0.05)).toBe(600);
    expect(answer("KPI_LTV", 30, 0.05, 0.6)).toBeCloseTo(360, 10);
    expect(answer("KPI_LTV", 30, 1)).toBe(30);
  });

  it("is unbounded without churn, and takes fractions", () => {
    expect(sentence("KPI_LTV", 30, 0)).toMatch(/^#N\/A .*unbounded/);
    expect(sentence("KPI_LTV", 30, 5)).toBe("#NUM! churn must be a fraction from 0 to 1: 5");
    expect(sentence("KPI_LTV", 30, -0.1)).toMatch(/^#NUM! churn/);
    expect(sentence("KPI_LTV", 30, 0.05, 60)).toBe("#NUM! margin must be a fraction of at most 1: 60");
  });
});

describe("KPI_PAYBACK", () => {
  it("never comes where each period loses money", () => {
    expect(sentence("KPI_PAYBACK", 150, 30, -0.1)).toMatch(/^#N\/A payback requires/);
    expect(sentence("KPI_PAYBACK", 150, 30, 60)).toMatch(/^#NUM! margin/);
  });
});
