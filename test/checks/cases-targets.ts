/** Cases for the checks of goals and owners. */
import { named, NAMES, REACH, RISING, type Case } from "./check-case";

export const TARGETS_CASES: readonly Case[] = [
  {
    id: "no-target",
    hits: { kpis: [{ Target: null }] },
    at: "E2",
    says: /must have a target/,
    nearMiss: { kpis: [{ Target: "80-90%", Direction: "range" }] },
  },
  {
    id: "no-due",
    hits: { kpis: [{ ...REACH, Due: null }], values: RISING },
    at: "A2",
    says: /requires a due date/,
    nearMiss: { kpis: [REACH], values: RISING },
  },
  {
    id: "no-way",
    hits: { kpis: [{ ...REACH, Start: null }], values: RISING },
    at: "A2",
    says: /requires a start/,
    nearMiss: { kpis: [REACH], values: RISING },
  },
  {
    id: "target-equals-baseline",
    hits: { kpis: [{ ...REACH, Baseline: 20 }], values: RISING },
    at: "E2",
    says: /must differ from the baseline: both are 20/,
    nearMiss: { kpis: [{ ...REACH, Baseline: 20, Direction: "at least" }], values: RISING },
  },
  {
    id: "direction-against-numbers",
    hits: { kpis: [{ ...REACH, Baseline: 30 }], values: RISING },
    at: "D2",
    says: /direction increase must agree with the numbers/,
    nearMiss: { kpis: [{ ...REACH, Baseline: 30, Direction: "decrease" }], values: { "Answer quality": [30, 28, 26, 25, 24, 23] } },
  },
  {
    id: "zero-target",
    hits: { kpis: [{ Unit: "#", Direction: "at most", Target: 0 }], values: { "Answer quality": [4, 3, 5, 2, 4] } },
    at: "E2",
    says: /of 5 values the nearest is 2/,
    nearMiss: { kpis: [{ Unit: "#", Direction: "at most", Target: 0 }], values: { "Answer quality": [4, 3, 0, 2, 4] } },
  },
  {
    id: "unrealistic-target",
    hits: { kpis: [{ ...REACH, Target: 60 }], values: RISING },
    at: "E2",
    says: /43 are needed in 6 months, its best in as long was 8.37/,
    nearMiss: { kpis: [REACH], values: RISING },
  },
  {
    id: "no-owner",
    hits: { kpis: [{ Owner: null }, { Name: "Other" }] },
    at: "F2",
    says: /must have an owner/,
    nearMiss: { kpis: [{ Kind: "metric", Owner: null }, { Name: "Other" }] },
  },
  {
    id: "owner-overloaded",
    hits: { kpis: named(NAMES.slice(0, 4)) },
    at: "F5",
    says: /at most 3 KPIs: "Head of Service" has 4/,
    nearMiss: { kpis: named(NAMES.slice(0, 3)) },
  },
  {
    id: "too-many-for-objective",
    hits: { kpis: NAMES.map((Name) => ({ Name, Owner: Name })) },
    at: "B9",
    says: /at most 7 KPIs: "Serve well" has 8/,
    nearMiss: { kpis: NAMES.map((Name, i) => ({ Name, Owner: Name, Kind: i === 0 ? "metric" : "KPI" })) },
  },
  {
    id: "too-many-kpis",
    hits: { kpis: named(NAMES.slice(0, 3)), settings: { "KPIs a scorecard": 2 } },
    at: "A1",
    says: /at most 2 KPIs .*: it has 3/,
    nearMiss: { kpis: named(NAMES.slice(0, 2)), settings: { "KPIs a scorecard": 2 } },
  },
];
