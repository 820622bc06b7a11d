/** A KPI's measurements as a series: one point a period, ordered, gaps explicit. */
import type { Place } from "../cell/finding";
import type { Frequency, Period } from "./period";

/** value null is a gap: a period between the first and the last that has no value. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
  /** The period's own target, where the measurements give one. */
  readonly target: number | null;
  /** Sums of the period, where the measurements give both. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many measurements are in the value. */
  readonly count: number;
  /** The last cell that the value came from; null for a gap. */
  readonly where: Place | null;
}

export interface Series {
  readonly frequency: Frequency;
  readonly points: readonly SeriesPoint[];
}
