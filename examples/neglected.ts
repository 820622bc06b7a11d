/** A register that was let go, made up: every check finds something in it, and a note in each row says what. */
import type { Cell } from "../shared/cell/cell";
import { serialOf } from "../shared/cell/serial-day";
import type { Example, ExampleRow } from "./example";
import { neglectedMeasurements } from "./neglected-measurements";

const AS_OF = serialOf(2025, 12, 31);
const REVIEWED = serialOf(2025, 10, 1);
const SELL = "Sell more";
const SERVE = "Serve well";
const SAVE = "Spend less";

export function neglectedExample(): Example {
  return {
    title: "A register that was let go",
    about: [
      "A made-up company at the end of 2025. Each row of the register does something wrong that registers in the field do, and its column Notes says what; kpi check finds all of it, and more than once where one slip leads to another.",
      "Beside it stand an objective that nothing measures, a target that was lowered after the result was known, a change that nobody logged, and a setting that nobody knows.",
      "Owners are roles. All of this workbook is free to copy (CC0).",
    ],
    asOf: AS_OF,
    register: ROWS.map(([Name, own, Notes]) => ({ ...USUAL, Name, ...own, Notes })),
    measurements: neglectedMeasurements(),
    sheets: {
      Settings: [
        { Setting: "KPIs a scorecard", Value: 20, Meaning: "More KPIs are reported" },
        { Setting: "Stage", Value: "maturity", Meaning: "Asks for retention and profitability" },
        { Setting: "Focus", Value: "profitability", Meaning: "Asks for revenue per user and lifetime value" },
        { Setting: "House colour", Value: "blue", Meaning: "No setting of ours" },
      ],
      Objectives: [
        { Objective: SELL, Owner: "Managing director", State: "active" },
        { Objective: SERVE, Owner: "Managing director", State: "active" },
        { Objective: SAVE, Owner: "Managing director", State: "active" },
        { Objective: "Become known abroad", Owner: "Managing director", State: "active" },
      ],
      "Change log": [
        {
          When: serialOf(2025, 12, 15),
          KPI: "Answer rate",
          Field: "Target",
          Old: 0.95,
          New: 0.8,
          Who: "Head of Service",
          Reason: "It was too hard",
        },
        {
          When: serialOf(2025, 3, 1),
          KPI: "Deliveries on time",
          Field: "Target",
          Old: 0.9,
          New: 0.92,
          Who: "Head of Operations",
          Reason: "New carrier",
        },
      ],
    },
  };
}

const REACH: ExampleRow = {
  Unit: "#",
  Direction: "increase",
  Baseline: 100,
  Target: 160,
  Start: serialOf(2025, 1, 1),
  Due: serialOf(2026, 12, 31),
};

/** In this order of columns. */
const USUAL: ExampleRow = {
  Name: null,
  Objective: SERVE,
  Parent: null,
  "North star": "no",
  Kind: null,
  Unit: "%",
  Direction: "at least",
  Baseline: null,
  Target: 0.5,
  Start: null,
  Due: null,
  Owner: "Head of Service",
  Team: null,
  Frequency: "month",
  Aggregation: null,
  Weight: 1,
  Indicator: null,
  "Leads to": null,
  Lag: null,
  Guard: null,
  Formula: null,
  Definition: null,
  Stage: null,
  Source: "Data warehouse",
  "Last reviewed": REVIEWED,
  Statement: null,
  Notes: null,
};

const ROWS: readonly (readonly [name: Cell, own: ExampleRow, note: string])[] = [
  ["Answer rate", { Target: 0.8 }, "its target was lowered in December, when the result of the year was known"],
  [
    "Deliveries on time",
    { Target: 0.85, Owner: "Head of Operations", Team: "Operations" },
    "the change log says 92 %: this change was not logged; its team has no north star",
  ],
  [
    "Sales calls",
    { ...REACH, Objective: SELL, Indicator: "leading", Owner: "Head of Sales" },
    "volume without a guard; only leading KPIs under its objective",
  ],
  [
    "Trials begun",
    { ...REACH, Objective: SELL, Target: 112, Indicator: "leading", "Leads to": "Repair quality", Lag: 1, Owner: "Head of Sales" },
    "said to lead what its numbers do not lead",
  ],
  [
    "Repair speed",
    { Unit: "#", Target: 1, Owner: "Head of Operations", Team: "Operations" },
    "when it gets better, repair quality gets worse",
  ],
  ["Repair quality", { Unit: "#", Target: 1, Owner: "Head of Operations", Team: "Operations" }, "moves against repair speed"],
  [
    "Cost of service",
    { Objective: SAVE, Unit: "EUR", Direction: "at most", Target: 90_000, Indicator: "lagging", Guard: "Calm", Owner: "Head of Finance" },
    "its guard is no KPI; only lagging KPIs under its objective",
  ],
  [
    "Cost of travel",
    {
      Objective: SAVE,
      Unit: "EUR",
      Direction: "at most",
      Target: 100,
      Baseline: 100,
      Indicator: "lagging",
      Owner: "Head of Finance",
      Guard: "Answer rate",
      Stage: "early",
    },
    "nobody has ever spent so little: out of reach; its stage is another than the company's",
  ],
  ["Customer satisfaction", { Target: 0.8, "North star": "yes" }, "one of two north stars"],
  [
    "Customer-satisfaction",
    { Target: 0.9, "North star": "yes", Owner: "Head of Sales", Definition: "Answers 5 of 5" },
    "the same metric with another target, and the other north star",
  ],
  ["Complaint handling", { Direction: "sideways" }, "a direction that nobody knows"],
  [
    "Returns",
    { Unit: "#", Direction: "at most", Target: 0, Owner: "Head of Operations", Team: "Operations" },
    "a target of zero that was never near",
  ],
  [
    "Visitors",
    { Objective: null, Kind: null, Unit: "#", Target: 5000, Owner: "Head of Marketing" },
    "no objective, although it has a target",
  ],
  ["Brand recall", { Objective: "Serve wel", Owner: "Head of Marketing" }, "its objective is misspelt"],
  ["Training days", { Target: null, Owner: null, Unit: "#" }, "no target and no owner"],
  ["Stores opened", { ...REACH, Objective: SELL, Due: null, Indicator: "leading", Owner: "Head of Expansion", Target: 140 }, "no due date"],
  [
    "Stores refitted",
    { ...REACH, Objective: SELL, Start: null, Indicator: "leading", Owner: "Head of Expansion", Target: 140 },
    "no start: nobody can say how far it should be",
  ],
  [
    "Store staff",
    { ...REACH, Objective: SELL, Baseline: 140, Target: 140, Indicator: "leading", Owner: "Head of Expansion" },
    "target equals baseline",
  ],
  [
    "Store rent",
    { ...REACH, Objective: SELL, Direction: "decrease", Indicator: "leading", Owner: "Head of Property" },
    "the direction contradicts the numbers",
  ],
  [
    "Market size",
    { ...REACH, Objective: SELL, Target: 900, Indicator: "leading", Owner: "Head of Property", Source: null },
    "out of reach, and no source",
  ],
  [
    "Survey of partners",
    { Owner: "Head of Partners", Statement: "Keep the survey of partners at or above 60 %" },
    "stale: the last value is of May; its statement says another target",
  ],
  ["Value of partners", { Owner: "Head of Partners", Unit: "EUR", Target: 10 }, "never measured"],
  [
    "Partner index",
    { Owner: "Head of Partners", Unit: "EUR", Target: 10, Formula: "[Value of partners] + [Answer rate]" },
    "adds euros to percentages",
  ],
  [
    "Answer index",
    { Owner: "Head of Quality", Unit: "#", Target: 1, Formula: "[Answer rate] / [Answers asked]" },
    "its formula names a metric that does not exist",
  ],
  ["Team spirit", { Owner: "Head of Quality", Parent: "Team health" }, "its parent is its own child"],
  ["Team health", { Owner: "Head of Quality", Parent: "Team spirit" }, "its parent is its own child"],
  [
    "Shop visits",
    { Owner: "Head of Retail", Unit: "#", Target: 100, Guard: "Answer rate", Parent: "Shop success", Weight: 0.7 },
    "weights of siblings make 1.2; shop conversion wants fewer of them",
  ],
  [
    "Shop orders",
    { Owner: "Head of Retail", Unit: "#", Target: 10, Guard: "Answer rate", Parent: "Shop success", Weight: 0.5 },
    "weights of siblings make 1.2",
  ],
  [
    "Shop success",
    { Owner: "Head of Retail", Target: 0.05, Formula: "[Shop orders] / [Shop visits]" },
    "at cross-purposes with shop visits, which it divides by",
  ],
  ["Answer rate", { Target: 0.7, Owner: "Head of Logistics" }, "a name that stands there already: this row is left out"],
  [
    "Parking",
    { Owner: "Head of Logistics", Unit: "#", "Last reviewed": serialOf(2024, 1, 15), Target: "a lot" },
    "not reviewed for two years, and a target that is no number",
  ],
];
