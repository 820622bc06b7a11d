/** A check as data: what it looks for, why that matters, what to do about it. */
import type { Correction, Finding, Place, Severity } from "../cell/finding";
import type { Acknowledgement } from "../journal/journal";
import type { Subject } from "./subject";

/** The parts of the health of a KPI system, in the order in which they are shown. */
export const AREAS = ["definition", "targets", "ownership", "balance", "data", "review"] as const;
export type Area = (typeof AREAS)[number];

/** What a check looks at one by one; the health says in how many of them it found something. */
export type Population = "kpis" | "objectives" | "owners" | "register";

/** One thing that a check found. */
export interface Found {
  /** The KPI's name as people read it, an objective, an owner; "" for the register as a whole. */
  readonly about: string;
  /** The KPI's id, where it is about one. */
  readonly kpi?: string;
  readonly where: Place;
  readonly message: string;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly correction?: Correction;
}

export interface Check {
  /** For ever the same, since it stands on sheets of acknowledged findings. */
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly looksAt: Population;
  /** One sentence from practice. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly find: (subject: Subject) => readonly Found[];
}

/** A finding with all that a person needs to decide about it. */
export interface CheckFinding extends Finding {
  readonly check: string;
  readonly title: string;
  readonly about: string;
  readonly reason: string;
  readonly fix: string;
  /** Who lets it stand, when and why; null for a finding that is open. */
  readonly acknowledged: Acknowledgement | null;
}
