/** What a KPI's sentence says, in its parts: "reduce churn from 12 % by 1.5 points a quarter until the end of 2026". */
import type { Day } from "../cell/serial-day";
import type { Direction } from "../kpi/direction";
import type { ChangeKind } from "../kpi/growth-target";
import type { Frequency } from "../kpi/period";

/** level: the value itself is said, not a change of it. */
export type StatementKind = ChangeKind | "level";

/** One of several targets on the way: "10 % in 2026, 15 % in 2027". */
export interface Phase {
  readonly amount: number;
  readonly kind: StatementKind;
  readonly due: Day;
  /** Level to be reached by then; null where it needs a baseline that nobody named. */
  readonly target: number | null;
}

/** null, "" and an empty list: the sentence does not say. Percentages are fractions, points are percentage points. */
export interface StatementParts {
  readonly metric: string;
  readonly direction: Direction | null;
  readonly kind: StatementKind | null;
  /** Size of the change, never negative, or the level; null for a range. */
  readonly amount: number | null;
  /** The change happens once in each of these; of a level, the period that it is counted in: 2 complaints a week. */
  readonly per: Frequency | null;
  /** How often the change happens: 1 where it is meant over the whole time. */
  readonly periods: number | null;
  /** The time as written: "end of Q3 2026", "six months". */
  readonly horizon: string;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** "%", "£", "days"; "" for plain numbers. */
  readonly unit: string;
  readonly phases: readonly Phase[];
}

/** One way to understand what is ambiguous, worked out as far as the numbers are known. */
export interface Interpretation {
  readonly text: string;
  readonly target: number | null;
}

export interface StatementQuestion {
  /** The part that waits for the answer. */
  readonly about: "metric" | "direction" | "kind" | "amount" | "periods" | "due" | "unit";
  readonly text: string;
  readonly readings: readonly Interpretation[];
}

/** Understood; or with questions, and then the parts that they are about are left open; or refused, with the reason. */
export type StatementReading =
  | { readonly is: "understood"; readonly parts: StatementParts; readonly notes: readonly string[] }
  | {
      readonly is: "questions";
      readonly parts: StatementParts;
      readonly questions: readonly StatementQuestion[];
      readonly notes: readonly string[];
    }
  | { readonly is: "refused"; readonly reason: string };

/** What is known beside the sentence: of a register's row, its other cells. */
export interface StatementContext {
  /** "By March" and "within six months" count from here; without it they stay open. */
  readonly asOf?: Day | null;
  /** Decides 1.234 and 03/04/2026; "en-GB" by default. */
  readonly locale?: string;
  readonly monthFirst?: boolean;
  readonly fiscalStart?: number;
  /** Name of the KPI, where it has one of its own. */
  readonly metric?: string;
  readonly unit?: string;
  readonly direction?: Direction | null;
  readonly baseline?: number | null;
  readonly target?: number | null;
  readonly start?: Day | null;
  readonly due?: Day | null;
}
