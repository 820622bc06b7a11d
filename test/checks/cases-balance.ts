/** Cases for the checks of how KPIs stand to each other. */
import { serialOf } from "../../shared/cell/serial-day";
import { NAMES, noise, WAVES, type Case } from "./check-case";

export const BALANCE_CASES: readonly Case[] = [
  {
    id: "only-lagging",
    hits: { kpis: [{ Indicator: "lagging" }, { Name: "Other", Indicator: "lagging" }] },
    at: "J2",
    says: /must have a leading KPI too: all 2 are lagging/,
    nearMiss: { kpis: [{ Indicator: "lagging" }, { Name: "Other", Indicator: null }] },
  },
  {
    id: "only-leading",
    hits: { kpis: [{ Indicator: "leading" }] },
    at: "J2",
    says: /must have a lagging KPI too: its only one is leading/,
    nearMiss: { kpis: [{ Indicator: "leading" }, { Name: "Other", Indicator: "lagging" }] },
  },
  {
    id: "lead-not-shown",
    asOf: serialOf(2029, 1, 5),
    hits: {
      kpis: [
        { "Leads to": "Other", Lag: 1, Unit: "#", Target: 1 },
        { Name: "Other", Unit: "#", Target: 1 },
      ],
      values: { "Answer quality": WAVES, Other: noise(57) },
    },
    at: "J2",
    says: /does not confirm/,
    nearMiss: {
      kpis: [
        { "Leads to": "Other", Lag: 1, Unit: "#", Target: 1 },
        { Name: "Other", Unit: "#", Target: 1 },
      ],
      values: { "Answer quality": WAVES, Other: [4, ...WAVES.slice(0, -1)] },
    },
  },
  {
    id: "no-guard",
    hits: { kpis: [{ Name: "Sales calls", Unit: "#", Target: 40 }], values: { "Sales calls": [41, 44, 42] } },
    at: "A2",
    says: /must have a guard: it is a KPI of volume/,
    nearMiss: { kpis: [{ Name: "Call satisfaction" }, { Name: "Cost of sales", Direction: "at least" }, { Name: "On-time delivery" }] },
  },
  {
    id: "cross-purposes",
    hits: { kpis: [{ ID: "A" }, { ID: "B", Direction: "at most" }] },
    at: "A2",
    says: /one metric, wanted at least in A2 and at most in A3/,
    nearMiss: {
      kpis: [{ ID: "A" }, { ID: "B", Direction: "increase", Baseline: 0.8, Start: serialOf(2025, 1, 1), Due: serialOf(2025, 12, 31) }],
    },
  },
  {
    id: "moves-against",
    asOf: serialOf(2029, 1, 5),
    hits: {
      kpis: [
        { Unit: "#", Target: 1 },
        { Name: "Other", Unit: "#", Target: 1 },
      ],
      values: { "Answer quality": WAVES, Other: WAVES.map((v, i) => 20 - v + (i % 2) / 4) },
    },
    at: "A2",
    says: /when one got better the other nearly always got worse, in 46 periods: .*\?/,
    nearMiss: {
      kpis: [
        { Unit: "#", Target: 1 },
        { Name: "Other", Unit: "#", Direction: "at most", Target: 20 },
      ],
      values: { "Answer quality": WAVES, Other: WAVES.map((v, i) => 20 - v + (i % 2) / 4) },
    },
  },
  {
    id: "no-north-star",
    hits: { kpis: NAMES.slice(0, 4).map((Name) => ({ Name, Owner: Name, "North star": "no" })) },
    at: "A1",
    says: /none of 4 is a north star/,
    nearMiss: { kpis: NAMES.slice(0, 4).map((Name, i) => ({ Name, Owner: Name, "North star": i === 0 ? "yes" : "no" })) },
  },
  {
    id: "two-north-stars",
    hits: { kpis: [{ "North star": "yes" }, { Name: "Other", "North star": "yes" }] },
    at: "J3",
    says: /must be one: Answer quality and Other both are/,
    nearMiss: {
      kpis: [
        { "North star": "yes", Team: "North" },
        { Name: "Other", "North star": "yes", Team: "South" },
      ],
    },
  },
  {
    id: "tree-cycle",
    hits: { kpis: [{ Parent: "Other" }, { Name: "Other", Parent: "Answer quality" }] },
    at: "J3",
    says: /must not lead back/,
    nearMiss: { kpis: [{ Parent: "Other" }, { Name: "Other" }] },
  },
  {
    id: "sibling-weights",
    hits: { kpis: [{ Name: "Whole" }, { Parent: "Whole", Weight: 0.5 }, { Name: "Other", Parent: "Whole", Weight: 0.4 }] },
    at: "K3",
    says: /weights under Whole must add up to 1: they make 0.9/,
    nearMiss: {
      kpis: [
        { Name: "Whole" },
        { Parent: "Whole", Weight: 0.33 },
        { Name: "Other", Parent: "Whole", Weight: 0.33 },
        { Name: "Third", Parent: "Whole", Weight: 0.34, Owner: "B" },
      ],
    },
  },
  {
    id: "mixed-units",
    hits: { kpis: [{ Name: "Whole", Formula: "[Answer quality] + [Other]" }, {}, { Name: "Other", Unit: "EUR" }] },
    at: "J2",
    says: /must add up what has one unit: % and EUR/,
    nearMiss: {
      kpis: [{ Name: "Whole", Unit: "EUR", Formula: "[Answer quality] * [Other] + [Other]" }, {}, { Name: "Other", Unit: "EUR" }],
    },
  },
  {
    id: "stage-mismatch",
    hits: { kpis: [{}], settings: { Stage: "maturity" } },
    at: "A1",
    says: /stage maturity requires a KPI of retention: none speaks of it/,
    nearMiss: { kpis: [{ Name: "Customer churn", Direction: "at most" }, { Name: "Gross margin" }], settings: { Stage: "maturity" } },
  },
];
