/** What is told of each column of register and measurements to whoever fills it in; the reference of the sheets is made from it. */
import type { Cell } from "../cell/cell";
import type { MeasurementKey, RegisterKey } from "./columns";

export interface ColumnText {
  /** One sentence for the person who fills it in. */
  readonly help: string;
  readonly example: Cell;
}

export const REGISTER_TEXTS: Readonly<Record<RegisterKey, ColumnText>> = {
  name: { help: "What is measured, in a few words", example: "Monthly active users" },
  objective: {
    help: "The objective that the KPI serves; without one the row is a metric, which is watched and never judged",
    example: "Grow the product's audience",
  },
  unit: { help: "#, %, a currency code, days, score or yes/no; values of % are fractions, 95% or 0.95", example: "#" },
  direction: {
    help: "Which way is better: increase and decrease reach the target by the due date, at least, at most and range hold it in every period",
    example: "increase",
  },
  baseline: { help: "The value at the start", example: 12000 },
  target: {
    help: "The value to reach or to hold: a number, a text such as ≤ 3 % or 80-90 %, or several with their days: 20 % by June 2026; 30 % by December 2026",
    example: 15000,
  },
  start: { help: "First day of the way from baseline to target", example: "2025-01-01" },
  due: { help: "Day by which the target is to be reached, or until which it is to be held", example: "2025-12-31" },
  owner: { help: "The one person who monitors, interprets and communicates it", example: "Head of Product" },
  id: { help: "Short and unique; the name where it is empty", example: "MAU" },
  kind: { help: "A metric is watched, a KPI serves an objective, a milestone is done or not, or done in percent", example: "KPI" },
  parent: { help: "ID or name of the KPI that this one rolls up to", example: "Revenue" },
  low: { help: "Lower end of a range; needs High", example: 20 },
  high: { help: "Upper end of a range; needs Low", example: 30 },
  tolerance: {
    help: "Distance outside a range at which nothing is attained any more, in the unit of the KPI; half the width of the range where empty",
    example: 5,
  },
  amber: { help: "Share of the expected pace, or of the target, from which the KPI is On track: 0.9 where empty", example: 0.9 },
  red: { help: "Share below which the KPI is Off track, lower than Amber: 0.75 where empty", example: 0.75 },
  phasing: { help: "How much is expected along the way from start to due", example: "linear" },
  aggregation: {
    help: "How values of one period become one: sum for a flow, last for a stock, rate for numerators over denominators",
    example: "last",
  },
  frequency: { help: "How often it is measured", example: "month" },
  weight: { help: "Weight in a roll-up, 0 or more: 1 where empty", example: 1 },
  segment: { help: "The part of the measurements that this KPI speaks of; all of them where empty", example: "Europe" },
  actual: { help: "The latest value, where no measurements are kept", example: 13250 },
  actualAsOf: { help: "The day that Actual speaks of", example: "2025-06-30" },
  rebaseOn: {
    help: "Days on which a new level was confirmed to begin, separated by semicolons: process limits are worked out anew from each",
    example: "2025-04-01",
  },
  limitPoints: {
    help: "Process limits from the first so many values of a level alone, 6 or more; from all of them where empty",
    example: 12,
  },
  statement: { help: "The KPI as a sentence", example: "Grow monthly active users from 12,000 to 15,000 by the end of 2025" },
  northStar: { help: "yes for the one KPI above all others", example: "no" },
  definition: { help: "What exactly is counted", example: "Distinct users with at least one session in the month" },
  formula: {
    help: 'Metrics in [brackets] with + - * / ^, worked out per period; or a rule over the sheet Events: sum(Amount) where Status = "done" per day',
    example: "[Revenue] / [Monthly active users]",
  },
  sponsor: { help: "Says what must be achieved", example: "Managing director" },
  analyst: { help: "Measures it", example: "Data team" },
  team: { help: "The team whose KPI it is", example: "Growth" },
  stakeholders: { help: "Those to whom it matters", example: "Sales, Support" },
  agreedBy: { help: "Who agreed to the target", example: "Managing director" },
  category: { help: "Financial, customer, process, sales, marketing or people", example: "customer" },
  pillar: { help: "Awareness, consideration, demand or advocacy", example: "demand" },
  mix: { help: "Product, price, place or promotion", example: "product" },
  level: { help: "Organisation, department, team, person, project or product", example: "product" },
  stage: { help: "Early, growth or maturity", example: "growth" },
  area: { help: "The part of the organisation", example: "Product" },
  indicator: { help: "leading moves first, lagging tells the outcome", example: "leading" },
  leadsTo: { help: "The lagging KPI that this one moves", example: "Revenue" },
  lag: { help: "Periods until the effect shows", example: 2 },
  guard: { help: "The KPI that shows the harm which chasing this one could do", example: "Customer satisfaction" },
  sourceType: { help: "The kind of system that the numbers come from", example: "web analytics" },
  source: { help: "Where the numbers come from", example: "Product database" },
  refreshed: { help: "When the numbers were last drawn", example: "2025-06-30" },
  rationale: { help: "Why this KPI and no other", example: "Usage precedes renewal" },
  assumptions: { help: "What the target takes for granted", example: "No change of price" },
  actions: { help: "What is done to get there", example: "New onboarding" },
  notes: { help: "Anything else", example: "Definition changed in 2024" },
  lastReviewed: { help: "Day of the last review of the KPI itself", example: "2025-01-15" },
  reviewEvery: { help: "Months between reviews: 6 where empty", example: 6 },
  state: { help: "Status of the KPI itself, not of its numbers", example: "active" },
};

export const MEASUREMENT_TEXTS: Readonly<Record<MeasurementKey, ColumnText>> = {
  kpi: { help: "ID or name of the KPI, as the register has it", example: "Monthly active users" },
  period: { help: 'A date, or a text such as "Jan-25", "2025-01", "2025Q1", "FY25 P3" or "2025-W07"', example: "2025-01" },
  actual: { help: "The measured value; n/a or empty for a gap, 0 for zero", example: 12450 },
  target: { help: "A target of this period's own", example: 12500 },
  numerator: { help: "Upper part of a rate", example: 450 },
  denominator: { help: "Lower part of a rate", example: 500 },
  segment: { help: "The part of the whole that this value speaks of", example: "Europe" },
  note: { help: "A remark on the value", example: "provisional" },
  reportedOn: { help: "Day on which the value became known", example: "2025-02-05" },
};
