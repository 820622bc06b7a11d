/** When each KPI is to be reviewed again: is it still relevant, still accurate? */
import { readDay } from "../cell/read-day";
import { addMonths, type Day } from "../cell/serial-day";
import type { Kpi } from "../kpi/kpi";
import type { Review } from "./journal";

/** PRODUCT 31: KPIs are revisited every six months, or sooner in a volatile market. */
export const REVIEW_MONTHS = 6;

/** Ten years; a larger number is no interval of reviews. */
const MOST_MONTHS = 120;

export interface ReviewDue {
  readonly kpi: Kpi;
  /** The latest review up to the day, of the sheet Reviews or of the register; null if there was none. */
  readonly last: Day | null;
  readonly review: Review | null;
  /** Null where nothing says from when on to count: then it is due now. */
  readonly due: Day | null;
  /** Days since it was due, 0 where it is not overdue; null where it was never reviewed and nothing says when it began. */
  readonly overdue: number | null;
}

/** The day of the next review and by how many days it is overdue, never negative. */
export function nextReview(last: Day, asOf: Day, months: number = REVIEW_MONTHS): { readonly due: Day; readonly overdue: number } {
  const due = addMonths(Math.floor(last), months);
  return { due, overdue: Math.max(0, Math.floor(asOf) - due) };
}

/**
 * A line for every KPI that is in use, metrics left out, the longest overdue first. The day is what the last review named as its next, else
 * the register's Review every on from the last review, else on from the start.
 */
export function reviewsDue(
  kpis: readonly Kpi[],
  reviews: readonly Review[],
  { asOf, months = REVIEW_MONTHS }: { readonly asOf: Day; readonly months?: number },
): readonly ReviewDue[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    if (review.date <= asOf && review.date >= (latest.get(review.kpi)?.date ?? -Infinity)) latest.set(review.kpi, review);
  }
  return kpis
    .filter((kpi) => isInUse(kpi) && kpi.kind !== "metric")
    .map((kpi) => dueOf(kpi, latest.get(kpi.id) ?? null, { asOf, months }))
    .sort((a, b) => urgency(b) - urgency(a));
}

/** What the register's Review every says, if that is an interval; else the workbook's own. */
export function reviewMonths({ details }: Kpi, months: number): number {
  const every = Math.round(Number(details["Review every"]));
  return every >= 1 && every <= MOST_MONTHS ? every : months;
}

/** False for drafts, and for what is paused or retired. */
export function isInUse({ details }: Kpi): boolean {
  return !["draft", "paused", "retired"].includes(details["State"] ?? "");
}

function dueOf(kpi: Kpi, review: Review | null, { asOf, months }: { asOf: Day; months: number }): ReviewDue {
  const noted = readDay(kpi.details["Last reviewed"] ?? null);
  const registered = typeof noted === "number" && noted <= asOf ? noted : null;
  const isReview = review !== null && review.date >= (registered ?? -Infinity);
  const last = isReview ? review.date : registered;
  const from = last ?? kpi.start;
  const told = { kpi, last, review: isReview ? review : null };
  if (from === null) return { ...told, due: null, overdue: null };
  const next = nextReview(from, asOf, reviewMonths(kpi, months));
  if (!isReview || review.next === null) return { ...told, ...next };
  return { ...told, due: review.next, overdue: Math.max(0, asOf - review.next) };
}

/** What was never reviewed comes after what is overdue and before what lies ahead. */
function urgency({ due, overdue }: ReviewDue): number {
  if (due === null) return 0.5;
  return overdue !== null && overdue > 0 ? overdue : -due;
}
