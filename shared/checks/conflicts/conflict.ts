/** A pair of KPIs at cross-purposes, and why: by how they are built, or by how they moved. */
import type { Kpi } from "../../kpi/kpi";
import type { Subject } from "../subject";

export interface Conflict {
  readonly a: Kpi;
  readonly b: Kpi;
  /** structural: follows from definitions, directions and targets. statistical: a pattern in the numbers, a question to ask. */
  readonly kind: "structural" | "statistical";
  readonly reason: string;
  /** Periods that a statistical one rests on; null for a structural one. */
  readonly count: number | null;
  /** Rank correlation of their improvements, -1 to 0; null for a structural one. */
  readonly strength: number | null;
  /** True where one of the two is named as the other's guard: the conflict is known and watched. */
  readonly isGuarded: boolean;
}

/** True if the register names one as the guard of the other. */
export function isGuarded({ named }: Pick<Subject, "named">, a: Kpi, b: Kpi): boolean {
  const isGuardOf = (guarded: Kpi, guard: Kpi): boolean => named(guarded.details["Guard"] ?? "")?.id === guard.id;
  return isGuardOf(a, b) || isGuardOf(b, a);
}
