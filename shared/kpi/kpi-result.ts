/** What is known about a KPI as of a day: the answer of `evaluateKpi`. */
import type { Finding } from "../cell/finding";
import type { Consistency } from "./consistency";
import type { Kpi } from "./kpi";
import type { NextClass } from "./next-class";
import type { Period } from "./period";
import type { Series } from "./series";
import type { Status, Verdict } from "./verdict";

/** The numbers of a result; null where there is none, and then `reasons` says why. Rates and shares are fractions. */
export interface Measures {
  readonly actual: number | null;
  /** The target that counts as of the day: the period's own, else the register's. Null for a range. */
  readonly target: number | null;
  readonly progress: number | null;
  readonly attainment: number | null;
  /** actual - target, in the KPI's unit. */
  readonly variance: number | null;
  /** 1, 0, -1: whether the variance is good. */
  readonly favourable: number | null;
  readonly expected: number | null;
  readonly pace: number | null;
  /** Needed per period of the KPI's frequency from now on. */
  readonly requiredRate: number | null;
  readonly projected: number | null;
  /** actual - the value one period earlier. */
  readonly change: number | null;
}

export interface KpiResult extends Measures {
  readonly kpi: Kpi;
  /** Null for a metric and for direction none: watched, never judged. */
  readonly status: Status | null;
  readonly rag: 1 | 0 | -1 | null;
  readonly verdict: Verdict | null;
  readonly next: NextClass | null;
  readonly explanation: string;
  readonly consistency: Consistency | null;
  /** The period that the actual speaks of; null for a register's own actual and without data. */
  readonly period: Period | null;
  /** How the actual came about: a period's value, the sum since the start, or the register's own. */
  readonly basis: "period" | "total to date" | "register" | "none";
  readonly series: Series;
  readonly reasons: Readonly<Partial<Record<keyof Measures, string>>>;
  readonly findings: readonly Finding[];
}
