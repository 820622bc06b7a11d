/** A KPI as the register defines it, after reading: every field typed, nothing left to interpret. */
import type { Place } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import type { RuleSetName } from "../statistics/xmr-rules";
import type { Aggregation } from "./aggregation";
import type { Direction } from "./direction";
import type { Frequency } from "./period";
import type { Phasing } from "./phasing";
import type { Knot } from "./polyline";

/** A metric is watched; a KPI is a metric tied to an objective; a milestone is done or not, or done in percent. */
export type KpiKind = "KPI" | "metric" | "milestone";

/** Shares of the expected pace (or of the target) down to which a KPI is still On track, still At risk. */
export interface Thresholds {
  /** On track from here: 0.9 by default. */
  readonly amber: number;
  /** At risk from here, Off track below: 0.75 by default. */
  readonly red: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { amber: 0.9, red: 0.75 };

/** How a KPI's values come from other metrics or from events, as written. */
export interface KpiFormula {
  readonly text: string;
  readonly where: Place;
}

export interface Kpi {
  /** Unique in the register: the ID column, else the name. */
  readonly id: string;
  readonly name: string;
  readonly kind: KpiKind;
  /** "" where the register names none: the row is then a metric. */
  readonly objective: string;
  /** Id of the parent KPI, or "". */
  readonly parent: string;
  readonly owner: string;
  /** As written: "%", "#", "GBP", "days", or "". */
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: number | null;
  /** Null without target, and for a range. */
  readonly target: number | null;
  /** Bounds of a range, both or none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Distance outside a range at which attainment falls to 0; null: half the width of the range. */
  readonly tolerance: number | null;
  readonly thresholds: Thresholds;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly phasing: Phasing;
  /**
   * Targets on the way to the last one, in the order of time; left out where there are none. What is to be reached follows them where
   * its phasing is profile; of what is held each is in force up to its day.
   */
  readonly interim?: readonly Knot[];
  /** Null where the register does not say. */
  readonly aggregation: Aggregation | null;
  /** Null where the register does not say: then the measurements decide. */
  readonly frequency: Frequency | null;
  readonly weight: number;
  /** Part of the measurements that this KPI speaks of; "" is all. */
  readonly segment: string;
  /** The register's own current value, for registers that keep no history. */
  readonly actual: number | null;
  readonly actualAsOf: Day | null;
  /** Days on which a new level was confirmed to begin: process limits start anew with each. */
  readonly rebaseOn: readonly Day[];
  /** Process limits from the first so many values of a level; null: from all of them. */
  readonly limitPoints: number | null;
  /** Which rules tell its signals from ordinary variation; nhs where left out. */
  readonly ruleSet?: RuleSetName;
  /** Left out where the register has none. */
  readonly formula?: KpiFormula;
  /** Other known columns that hold something, by their header: Sponsor, Category, Rationale … */
  readonly details: Readonly<Record<string, string>>;
  /** The row's name cell, for "go to cell". */
  readonly where: Place;
}
