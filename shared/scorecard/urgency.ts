/** Exceptions first, so that nobody needs to watch every move: the order in which statuses ask for somebody. */
import type { KpiResult } from "../kpi/kpi-result";
import type { Status } from "../kpi/verdict";

/** What needs someone first; metrics, which have no status, come last. */
export const URGENCY: readonly (Status | null)[] = [
  "Missed",
  "Off track",
  "At risk",
  "Stale",
  "No data",
  "Too early",
  "On track",
  "Achieved",
  "Not started",
  "No target",
  null,
];

/** In the register's order within a status. */
export function byUrgency(results: readonly KpiResult[]): readonly KpiResult[] {
  return URGENCY.flatMap((status) => results.filter((result) => result.status === status));
}

/** True for what a meeting has to speak of: behind its target, or without the numbers to tell. */
export function isException({ status }: Pick<KpiResult, "status">): boolean {
  return status !== null && URGENCY.indexOf(status) <= URGENCY.indexOf("No data");
}
