/** What is known about a KPI as of a day: the answer of `evaluateKpi`. */
import type { Finding } from "../cell/finding";
import type { Judgements } from "./analysis";
import type { Consistency } from "./consistency";
import type { Kpi } from "./kpi";
import type { Movement } from "./movement";
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

/** What is worked out at once: the level and its status. */
export interface LevelResult extends Measures {
  readonly kpi: Kpi;
  /** Null for a metric and for direction none: watched, never judged. */
  readonly status: Status | null;
  readonly rag: 1 | 0 | -1 | null;
  readonly verdict: Verdict | null;
  readonly next: NextClass | null;
  /** The status in a sentence: rule, numbers, distance to the next class. */
  readonly statusExplanation: string;
  readonly consistency: Consistency | null;
  /** The period that the actual speaks of; null for a register's own actual and without data. */
  readonly period: Period | null;
  /** How the actual came about: a period's value, the sum since the start, or the register's own. */
  readonly basis: "period" | "total to date" | "register" | "none";
  readonly series: Series;
  readonly findings: readonly Finding[];
}

/** Why a number of the level is null. */
export type LevelReasons = Readonly<Partial<Record<keyof Measures, string>>>;

/** With what its history says, worked out when it is first read. */
export interface KpiResult extends LevelResult, Judgements {
  /** The status, and what the history says: signal, trend, assurance and outlook in words. */
  readonly explanation: string;
  /** The numbers under signal, trend, assurance and outlook; null for a milestone, and where values allow no statistics. */
  readonly movement: Movement | null;
  /** Why a number or a judgement is null. */
  readonly reasons: Readonly<Partial<Record<keyof Measures | keyof Judgements, string>>>;
}
