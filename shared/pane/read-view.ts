/** What there is to show for a workbook: the pane's whole state of knowledge, worked out from one snapshot. */
import { isError } from "../cell/cell";
import type { Day } from "../cell/serial-day";
import { asOfDay, readScorecard, type ScorecardReading } from "../commands/read-scorecard";
import type { KpiResult } from "../kpi/kpi-result";
import type { Status } from "../kpi/verdict";
import type { Scorecard } from "../scorecard/evaluate-scorecard";
import { findScorecard } from "../scorecard/scorecard-layout";
import { byUrgency, URGENCY } from "../scorecard/urgency";
import type { Snapshot } from "../workbook/snapshot";

export type View =
  { readonly kind: "no register" } | { readonly kind: "empty register"; readonly reading: ScorecardReading } | ScorecardView;

export interface ScorecardView {
  readonly kind: "scorecard";
  readonly asOf: Day;
  readonly scorecard: Scorecard;
  /** Exceptions first. */
  readonly ordered: readonly KpiResult[];
  readonly reading: ScorecardReading;
  readonly isLarge: boolean;
}

/** Above this many filled rows the pane waits for Refresh instead of reading along with every edit. */
const LARGE_ROWS = 20_000;

export function readView(snapshot: Snapshot): View {
  const asked = asOfDay(null, findScorecard(snapshot), snapshot);
  const asOf = isError(asked) ? snapshot.today : asked;
  const reading = readScorecard(snapshot, asOf);
  if (!reading) return { kind: "no register" };
  const { scorecard } = reading;
  if (scorecard.results.length === 0) return { kind: "empty register", reading };
  const rows = snapshot.sheets.reduce((sum, sheet) => sum + sheet.values.length, 0);
  return { kind: "scorecard", asOf, scorecard, reading, ordered: byUrgency(scorecard.results), isLarge: rows > LARGE_ROWS };
}

/** How far up a status stands: 0 is the most urgent. */
export function urgencyOf({ status }: KpiResult): number {
  return URGENCY.indexOf(status);
}

/** Statuses that occur, the most urgent first, each with its count. */
export function statusCounts(results: readonly KpiResult[]): readonly { readonly status: Status | null; readonly count: number }[] {
  return URGENCY.map((status) => ({ status, count: results.filter((result) => result.status === status).length })).filter(
    ({ count }) => count > 0,
  );
}
