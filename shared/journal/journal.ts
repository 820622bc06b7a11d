/** What the register's neighbours hold, after reading: objectives, actions, check-ins, reviews and changes, each with its place. */
import type { Finding, Place } from "../cell/finding";
import type { Value } from "../cell/cell";
import type { Day } from "../cell/serial-day";
import type { Period } from "../kpi/period";
import type { RegisterKey } from "../register/columns";
import type { FoundJournalTable } from "./find-journal";
import type { JournalName } from "./journal-tables";
import type { ActionState, ObjectiveState } from "./states";

export interface Objective {
  readonly objective: string;
  /** The parent's objective as its own row writes it; "" at the top. */
  readonly parent: string;
  readonly owner: string;
  readonly success: string;
  readonly level: string;
  readonly start: Day | null;
  readonly due: Day | null;
  /** active where the sheet does not say. */
  readonly state: ObjectiveState;
  readonly where: Place;
}

/** In what follows `kpi` is the id of a KPI of the register; what was written, where no KPI is called so; "" where nothing was. */
export interface Action {
  readonly kpi: string;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | null;
  /** open where the sheet does not say; done with a day on which it was done. */
  readonly state: ActionState;
  readonly doneOn: Day | null;
  readonly note: string;
  readonly where: Place;
}

export interface CheckIn {
  readonly kpi: string;
  readonly date: Day;
  readonly period: Period | null;
  readonly value: number | null;
  readonly cause: string;
  readonly told: string;
  readonly by: string;
  readonly note: string;
  readonly where: Place;
}

export interface Review {
  readonly kpi: string;
  readonly date: Day;
  /** Null where the sheet does not say. */
  readonly relevant: boolean | null;
  readonly accurate: boolean | null;
  readonly decision: string;
  readonly by: string;
  readonly next: Day | null;
  readonly where: Place;
}

export interface LoggedChange {
  readonly when: Day;
  readonly kpi: string;
  /** The register's column; null for a word that is none. */
  readonly field: RegisterKey | null;
  /** The field as the log has it. */
  readonly written: string;
  readonly old: Value;
  readonly new: Value;
  readonly who: string;
  readonly reason: string;
  readonly where: Place;
}

/** A finding that somebody lets stand. */
export interface Acknowledgement {
  /** KPI, objective or owner as written; "" for the register as a whole. */
  readonly about: string;
  /** Id or title of the check, as written. */
  readonly check: string;
  readonly who: string;
  readonly when: Day;
  readonly why: string;
  /** Last day on which it counts; null: for good. */
  readonly until: Day | null;
  readonly where: Place;
}

export interface Journal {
  readonly objectives: readonly Objective[];
  readonly actions: readonly Action[];
  readonly checkIns: readonly CheckIn[];
  readonly reviews: readonly Review[];
  readonly changes: readonly LoggedChange[];
  readonly acknowledged: readonly Acknowledgement[];
  readonly findings: readonly Finding[];
  /** The tables that the workbook has. */
  readonly tables: Readonly<Partial<Record<JournalName, FoundJournalTable>>>;
}
