/** Cases for the checks of what is measured and for which objective. */
import { OBJECTIVES, type Case } from "./check-case";

export const DEFINITION_CASES: readonly Case[] = [
  {
    id: "no-objective",
    hits: { kpis: [{ Objective: null }, { Name: "Other" }] },
    at: "B2",
    says: /no objective is named/,
    nearMiss: { kpis: [{}, { Name: "Other" }] },
  },
  {
    id: "objective-without-kpi",
    hits: { kpis: [{}], sheets: { Objectives: [...OBJECTIVES, ["Grow abroad", "active"]] } },
    at: "A3",
    says: /must have a KPI that measures it: "Grow abroad"/,
    nearMiss: {
      kpis: [{}],
      sheets: {
        Objectives: [
          ["Objective", "State", "Parent"],
          ["Be the best", "active", null],
          ["Serve well", "active", "Be the best"],
          ["Grow abroad", "dropped", null],
        ],
      },
    },
  },
  {
    id: "objective-not-listed",
    hits: { kpis: [{ Objective: "Serve wel" }], sheets: { Objectives: OBJECTIVES } },
    at: "B2",
    says: /must be on the sheet Objectives: "Serve wel"/,
    nearMiss: { kpis: [{ Objective: "SERVE  well" }], sheets: { Objectives: OBJECTIVES } },
  },
  {
    id: "unknown-word",
    hits: { kpis: [{ Direction: "sideways" }] },
    at: "D2",
    says: /direction must be one of .*"sideways"/,
    nearMiss: { kpis: [{ Direction: "Higher is better" }] },
  },
  {
    id: "unknown-reference",
    hits: { kpis: [{ Guard: "Nobody" }] },
    at: "J2",
    says: /guard must be the ID or name of a KPI in the register: "Nobody"/,
    nearMiss: { kpis: [{ Guard: "other" }, { Name: "Other" }] },
  },
  {
    id: "formula",
    hits: { kpis: [{ Formula: "[Orders] / [Nothing]" }, { Name: "Orders" }] },
    at: "J2",
    says: /"Nothing" is none/,
    nearMiss: {
      kpis: [{ Formula: "[Orders] / [Visits]" }, { Name: "Orders" }, { Name: "Visits" }],
      values: { Orders: [45, 45], Visits: [50, 50] },
    },
  },
  {
    id: "statement",
    hits: { kpis: [{ Target: 0.9, Statement: "Keep answer quality at or above 95 %" }] },
    at: "E2",
    says: /target 0.9 must agree with the statement, which says 0.95/,
    nearMiss: { kpis: [{ Target: 0.95, Statement: "Keep answer quality at or above 95 %" }] },
  },
  {
    id: "duplicate-name",
    hits: { kpis: [{ ID: "A" }, { ID: "B" }] },
    at: "A3",
    says: /name must be of one KPI alone/,
    nearMiss: {
      kpis: [
        { ID: "A", Segment: "north" },
        { ID: "B", Segment: "south" },
      ],
    },
  },
  {
    id: "same-metric",
    hits: { kpis: [{ ID: "A" }, { ID: "B", Name: "Answer-quality", Target: 0.95 }] },
    at: "E3",
    says: /must say the same as in .*: target 95 % and 90 %/,
    nearMiss: { kpis: [{ ID: "A" }, { ID: "B", Parent: "A", Target: 0.95 }] },
  },
];
