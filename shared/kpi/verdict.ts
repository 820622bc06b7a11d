/** A verdict on a KPI: the status word, the rule that decided and the borders around it; and the facts that it may depend on. */
import type { Day } from "../cell/serial-day";
import type { Consistency } from "./consistency";
import type { Thresholds } from "./kpi";
import type { Goal } from "./met";
import type { Knot } from "./polyline";

export const STATUSES = [
  "Achieved",
  "On track",
  "At risk",
  "Off track",
  "Missed",
  "Too early",
  "Stale",
  "No data",
  "Not started",
  "No target",
] as const;
export type Status = (typeof STATUSES)[number];

/** The rule that decided; explain.ts has a sentence for each. */
export type StatusRule =
  | "no target"
  | "not started"
  | "no data"
  | "stale"
  | "milestone done"
  | "target reached"
  | "due passed"
  | "pace"
  | "nothing expected yet"
  | "too early"
  | "single measurement"
  | "latest period"
  | "all periods";

/** Everything that a status may depend on; what is not known is null. */
export interface StatusFacts extends Goal {
  readonly actual: number | null;
  readonly baseline: number | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly asOf: Day;
  readonly tolerance: number | null;
  readonly thresholds: Thresholds;
  /** Value expected by as of, by the KPI's phasing; null without start, due or target. */
  readonly expected: number | null;
  /** The target on the way that comes next; left out where none is followed. */
  readonly interim?: Knot | null;
  /** Periods since the end of the latest measured one, counted up to the due date; null if the frequency is unknown. */
  readonly age: number | null;
  /** Number of measured periods; null where no history is kept, so that one value does not mean "just begun". */
  readonly measured: number | null;
  /** Periods met between start and due, for a KPI that holds. */
  readonly consistency: Consistency | null;
  /** Share of periods that must be met in the end: 1 is all. */
  readonly requiredShare: number;
}

/** A value of the actual at which the status would change, and to what. */
export interface Border {
  readonly status: Status;
  readonly at: number;
}

export interface Verdict {
  readonly status: Status;
  readonly rule: StatusRule;
  /** The borders around the actual: to the next better class, to the next worse; none where the level does not decide. */
  readonly better: Border | null;
  readonly worse: Border | null;
}

/** 1, 0, -1 for green, amber, red; null where a status has no colour. */
export function ragOf(status: Status): 1 | 0 | -1 | null {
  if (status === "On track" || status === "Achieved") return 1;
  if (status === "At risk") return 0;
  return status === "Off track" || status === "Missed" ? -1 : null;
}

/** A verdict that no level can change. */
export function plain(status: Status, rule: StatusRule): Verdict {
  return { status, rule, better: null, worse: null };
}
