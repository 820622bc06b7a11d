/** What waits for somebody: KPIs without a word on their last complete period, reviews that are due, actions that are open. */
import type { Action } from "../../journal/journal";
import type { ReviewDue } from "../../journal/reviews-due";
import type { KpiResult } from "../../kpi/kpi-result";
import { dutiesOf } from "../../scorecard/meeting/duties";
import type { WorkView } from "../work-view";

export interface Waiting {
  readonly checkIns: readonly KpiResult[];
  readonly reviews: readonly ReviewDue[];
  readonly laterReviews: readonly ReviewDue[];
  /** Late ones first. */
  readonly actions: readonly Action[];
}

export function whatWaits({ ordered, journal, reviews, asOf }: WorkView): Waiting {
  const isDue = ({ due }: ReviewDue): boolean => due === null || due <= asOf;
  return {
    checkIns: ordered.filter((result) => dutiesOf(result, journal.checkIns, asOf)?.monitored === false),
    reviews: reviews.filter(isDue),
    laterReviews: reviews.filter((review) => !isDue(review)),
    actions: journal.actions
      .filter(({ state }) => state === "open" || state === "in progress")
      .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity)),
  };
}
