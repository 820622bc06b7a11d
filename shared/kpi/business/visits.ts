/** Who was there when: distinct active users, and cohorts followed from their first period on. */
import { CellError } from "../../cell/cell-error";
import type { Day } from "../../cell/serial-day";
import { periodOf, periodsBetween, shiftPeriod, type Frequency, type Period } from "../period";

/** A user seen on a day. */
export interface Visit {
  readonly user: string;
  readonly day: Day;
}

/** Distinct users in the `days` days that end with the as-of day: (asOf - days, asOf]. */
export function activeUsers(visits: readonly Visit[], asOf: Day, days: number): number {
  const last = Math.floor(asOf);
  const seen = visits.filter(({ day }) => Math.floor(day) <= last && Math.floor(day) > last - days);
  return new Set(seen.map(({ user }) => user)).size;
}

/** Users whose first visit falls into the period, and the share of them seen in that period (always 1), the next, and so on. */
export interface Cohort {
  readonly period: Period;
  readonly size: number;
  /** Up to the last period of the data and not beyond: later is not known, not zero. */
  readonly active: readonly number[];
}

/** A triangle of more cells than this helps nobody and fills a sheet. */
const MOST_PERIODS = 1000;

/** A cohort for every period in which users came for the first time. No visits: #N/A. */
export function cohorts(visits: readonly Visit[], frequency: Frequency): Cohort[] {
  const ordered = [...visits].sort((a, b) => a.day - b.day);
  const [first] = ordered;
  const last = ordered[ordered.length - 1];
  if (!first || !last) throw new CellError("#N/A", "cohorts require at least one user with a date");
  const origin = periodOf(first.day, frequency);
  const end = periodsBetween(origin, periodOf(last.day, frequency));
  if (end >= MOST_PERIODS) throw new CellError("#NUM!", `dates must not span more than ${MOST_PERIODS} periods: ${end + 1}`);
  const periodsByUser = new Map<string, Set<number>>();
  for (const { user, day } of ordered) {
    const index = periodsBetween(origin, periodOf(day, frequency));
    periodsByUser.set(user, (periodsByUser.get(user) ?? new Set()).add(index));
  }
  return count([...periodsByUser.values()], end).map(({ start, seen }) => {
    const size = seen[0] ?? 0;
    return { period: shiftPeriod(origin, start), size, active: seen.map((users) => users / size) };
  });
}

/** Users seen by first period and by periods since; first periods without anyone are left out. */
function count(periodsOfUsers: readonly ReadonlySet<number>[], end: number): { start: number; seen: number[] }[] {
  const byStart = new Map<number, number[]>();
  for (const periods of periodsOfUsers) {
    const start = Math.min(...periods);
    const seen = byStart.get(start) ?? new Array<number>(end - start + 1).fill(0);
    for (const period of periods) seen[period - start] = (seen[period - start] ?? 0) + 1;
    byStart.set(start, seen);
  }
  return [...byStart].sort(([a], [b]) => a - b).map(([start, seen]) => ({ start, seen }));
}
