/** Cases for the checks of numbers and reviews. */
import { serialOf } from "../../shared/cell/serial-day";
import { CHANGES, type Case } from "./check-case";

export const DATA_CASES: readonly Case[] = [
  {
    id: "focus-mismatch",
    hits: { kpis: [{ Name: "Feature adoption" }], settings: { Focus: "new feature, profitability" } },
    at: "A1",
    says: /focus (?:new feature|profitability) requires a KPI of/,
    nearMiss: { kpis: [{ Name: "Feature adoption" }, { Name: "Weekly use of the feature" }], settings: { Focus: "new feature" } },
  },
  {
    id: "no-source",
    hits: { kpis: [{ Source: null }, { Name: "Other" }] },
    at: "G2",
    says: /must say where its numbers come from/,
    nearMiss: { kpis: [{ Source: null, "Source type": "CRM" }, { Name: "Other" }] },
  },
  {
    id: "stale",
    hits: { kpis: [{}], values: { "Answer quality": [0.92, 0.93, 0.95] } },
    at: "A2",
    says: /must have a recent value/,
    nearMiss: { kpis: [{ State: "paused" }], values: { "Answer quality": [0.92, 0.93, 0.95] } },
  },
  {
    id: "no-data",
    hits: { kpis: [{}, { Name: "Other" }], values: { Other: [0.9] } },
    at: "A2",
    says: /must have been measured/,
    nearMiss: { kpis: [{ State: "draft" }], values: { Other: [1] } },
  },
  {
    id: "review-overdue",
    hits: { kpis: [{ "Last reviewed": serialOf(2024, 12, 31) }] },
    at: "H2",
    says: /must have been reviewed by 2025-06-30: the last review was on 2024-12-31/,
    nearMiss: { kpis: [{ "Last reviewed": serialOf(2025, 1, 2) }] },
  },
  {
    id: "target-changed-after",
    hits: { kpis: [{}], sheets: { "Change log": CHANGES } },
    at: "B2",
    says: /target changed from 95 % to 90 % on 2025-06-20, after the result/,
    nearMiss: { kpis: [{}], sheets: { "Change log": [CHANGES[0]!, [serialOf(2024, 12, 20), ...CHANGES[1]!.slice(1)]] } },
  },
  {
    id: "change-not-logged",
    hits: { kpis: [{ Target: 0.85 }], sheets: { "Change log": CHANGES } },
    at: "A2",
    says: /target must be logged when it changes/,
    nearMiss: { kpis: [{}], sheets: { "Change log": CHANGES } },
  },
  { id: "reading", hits: { kpis: [{ Target: "abc" }] }, at: "E2", says: /target/, nearMiss: { kpis: [{ Target: "≥ 90 %" }] } },
];
