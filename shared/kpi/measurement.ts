/** One measured value of one KPI in one period, as read from a sheet. */
import type { Place } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import type { Period } from "./period";

export interface Measurement {
  /** The KPI as the sheet names it: id or name, matched without regard to case and spacing. */
  readonly kpi: string;
  readonly period: Period;
  /** Null is an explicit gap ("n/a"), never zero. */
  readonly actual: number | null;
  /** A target of its own for this period. */
  readonly target: number | null;
  /** Both or none: actual is then numerator / denominator where it is not given. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** "" where the sheet has no segments. */
  readonly segment: string;
  readonly note: string;
  readonly reportedOn: Day | null;
  /** The cell that holds the value. */
  readonly where: Place;
}
