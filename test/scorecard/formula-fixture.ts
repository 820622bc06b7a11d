/** A register of revenue and users with further rows, for tests of formulas: a row names what matters. */
import type { Cell } from "../../shared/cell/cell";
import type { Scorecard } from "../../shared/scorecard/evaluate-scorecard";
import { LONG, monthly, resultOf, scorecardOf, type Rows, type Sheets } from "./read-scorecard-fixture";

export const HEADER: readonly Cell[] = [
  "ID",
  "Name",
  "Objective",
  "Target",
  "Formula",
  "Unit",
  "Frequency",
  "Aggregation",
  "Segment",
  "Actual",
];

/** A row: ID, name, formula and what differs from an ordinary KPI. */
export function row(
  id: string,
  formula: string,
  said: Partial<Record<"unit" | "frequency" | "aggregation" | "segment" | "name", string>> & { actual?: number } = {},
): Cell[] {
  const { unit = "", frequency = "", aggregation = "", segment = "", name = id, actual = null } = said;
  return [id, name, "Grow", 4, formula, unit, frequency, aggregation, segment, actual];
}

const METRICS: Rows = [
  row("REV", "", { name: "Revenue", unit: "GBP", aggregation: "sum" }),
  row("AU", "", { name: "Active users", unit: "#", aggregation: "last" }),
];
export const ARPU = row("ARPU", "[Revenue] / [Active users]", { name: "Revenue per user", unit: "GBP" });

export const MEASURED: Rows = [LONG, ...monthly("Revenue", [8000, 8400, 9000, 9900]), ...monthly("Active users", [2000, 2000, null, 2200])];

export const scorecard = (rows: Rows, said: Partial<Sheets> = {}): Scorecard =>
  scorecardOf({ register: [HEADER, ...METRICS, ...rows], measurements: MEASURED, asOf: "2025-05-10", ...said });

export const values = (rows: Rows, id: string, said: Partial<Sheets> = {}): readonly (number | null)[] =>
  resultOf(scorecard(rows, said), id).series.points.map(({ value }) => value);
