/** The target that a period is drawn against. */
import { interimLine } from "./expected-now";
import type { KpiResult } from "./kpi-result";
import { valueOn } from "./polyline";
import type { SeriesPoint } from "./series-point";
import { wayOf } from "./way";

/**
 * The period's own, else the line through the targets on the way, else the target. None for a total, which would only squeeze the
 * history of single periods.
 */
export function targetAt(
  { kpi, basis, target }: Pick<KpiResult, "kpi" | "basis" | "target">,
  { target: own, period }: SeriesPoint,
): number | null {
  if (own !== null) return own;
  if (basis !== "period") return null;
  const way = kpi.interim ? wayOf(kpi) : null;
  return way ? valueOn(interimLine(way), period.end) : target;
}
