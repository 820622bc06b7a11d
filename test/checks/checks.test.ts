/** Every check: a register that it finds something in, and one that comes near and is sound. */
import { describe, expect, it } from "@jest/globals";
import { serialOf } from "../../shared/cell/serial-day";
import { AREAS } from "../../shared/checks/check";
import { CHECKS } from "../../shared/checks/checks";
import { check, found, type Book, type Row } from "./check-fixture";

interface Case {
  readonly id: string;
  readonly hits: Book;
  /** Cell of the first finding. */
  readonly at: string;
  readonly says: RegExp;
  readonly nearMiss: Book;
  /** Where the history is longer than the fixture's day. */
  readonly asOf?: number;
}

const named = (names: readonly string[], rest: Row = {}): Row[] => names.map((Name) => ({ Name, ...rest }));
const NAMES = ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel"];
const OBJECTIVES = [
  ["Objective", "State"],
  ["Serve well", "active"],
];
/** On its way from 10 to 20 in 2025. */
const REACH: Row = { Unit: "#", Direction: "increase", Baseline: 10, Target: 20, Start: serialOf(2025, 1, 1), Due: serialOf(2025, 12, 31) };
const RISING = { "Answer quality": [10, 12, 13, 15, 16, 17] };
/** Four years of months without any pattern. */
const noise = (seed: number): number[] => Array.from({ length: 48 }, (_, i) => ((((i + 1) * 7919 * seed) % 104_729) % 101) / 10);
const WAVES = noise(31);
const CHANGES = [
  ["When", "KPI", "Field", "Old", "New", "Who", "Reason"],
  [serialOf(2025, 6, 20), "Answer quality", "Target", 0.95, 0.9, "Head of Service", "too hard"],
];

const CASES: readonly Case[] = [
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
    says: /target changed from 0.95 to 0.9 on 2025-06-20, after the result/,
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

describe("checks", () => {
  it.each(CASES.map((each) => [each.id, each] as const))(
    "%s is found at its cell, and not where it only seems to be",
    (id, { hits, at, says, nearMiss, asOf }) => {
      const [first] = found(id, hits, asOf);
      expect(first).toMatchObject({ message: expect.stringMatching(says), where: { cell: at } });
      expect(found(id, nearMiss, asOf).map(({ message }) => message)).toEqual([]);
    },
  );

  it("have each a case here, an id of its own, a reason, something to do, and an area of the health", () => {
    const ids = CHECKS.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect(CASES.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id, title, why, fix, area } of CHECKS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect([title, why, fix].every((text) => text.length > 3 && /^[A-Z]/.test(text))).toBe(true);
      expect([why, fix].every((text) => text.endsWith("."))).toBe(true);
      expect(AREAS).toContain(area);
    }
  });

  it("find nothing in a sound register", () => {
    expect(check({ kpis: [{}, { Name: "Other", Owner: "Head of Sales" }] }).open).toEqual([]);
  });

  it("leave out what is retired", () => {
    expect(
      check({ kpis: [{}, { Name: "Old", State: "retired", Target: null, Owner: null, Direction: "sideways", Source: null }] }).open,
    ).toEqual([]);
  });

  it("say once of a register what it has no column for, as a note", () => {
    const { open } = check({ kpis: [{ Source: null, "Last reviewed": null }].map((row) => ({ ...row })) });
    expect(open.map(({ check: id, severity, where }) => [id, severity, where.cell])).toContainEqual(["no-source", "warning", "G2"]);
  });

  it("sort by severity", () => {
    const order = ["error", "warning", "info"];
    const severities = check({
      kpis: [{ Direction: "sideways" }, { Name: "Other", Owner: null }, { Name: "Third", Objective: null, Target: null }],
    }).open.map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities).size).toBe(3);
  });
});
