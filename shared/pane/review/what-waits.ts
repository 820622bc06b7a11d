/** What waits for somebody: KPIs without a word on their last complete period, reviews that are due, actions that are open. */
import type { Day } from "../../cell/serial-day";
import type { Action, CheckIn } from "../../journal/journal";
import { isInUse, type ReviewDue } from "../../journal/reviews-due";
import type { KpiResult } from "../../kpi/kpi-result";
import { periodOf, shiftPeriod } from "../../kpi/period";
import type { ScorecardView } from "../read-view";

export interface Waiting {
  readonly checkIns: readonly KpiResult[];
  readonly reviews: readonly ReviewDue[];
  readonly laterReviews: readonly ReviewDue[];
  /** Late ones first. */
  readonly actions: readonly Action[];
}

export function whatWaits({ ordered, journal, reviews, asOf }: ScorecardView): Waiting {
  const isDue = ({ due }: ReviewDue): boolean => due === null || due <= asOf;
  return {
    checkIns: ordered.filter((result) => isInUse(result.kpi) && needsWord(result, journal.checkIns, asOf)),
    reviews: reviews.filter(isDue),
    laterReviews: reviews.filter((review) => !isDue(review)),
    actions: journal.actions
      .filter(({ state }) => state === "open" || state === "in progress")
      .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity)),
  };
}

/** A metric is watched, nobody has to explain it; what has not begun has nothing to say yet. */
function needsWord({ kpi, status, series }: KpiResult, checkIns: readonly CheckIn[], asOf: Day): boolean {
  if (status === null || status === "Not started") return false;
  const frequency = series.points.length > 0 ? series.frequency : (kpi.frequency ?? "month");
  const last = shiftPeriod(periodOf(asOf + 1, frequency, series.fiscalStart), -1);
  return !checkIns.some(
    (each) => each.kpi === kpi.id && (each.period ? each.period.end >= last.end : each.date >= last.end) && each.date <= asOf,
  );
}
