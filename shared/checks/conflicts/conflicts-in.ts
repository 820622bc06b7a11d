/** All pairs of a register that are at cross-purposes, by structure first, then by evidence; and what was not compared. */
import type { Scorecard } from "../../scorecard/evaluate-scorecard";
import type { TablesReading } from "../../scorecard/read-tables";
import { subjectOf } from "../subject";
import type { Conflict } from "./conflict";
import { statisticalConflicts } from "./statistical-conflicts";
import { structuralConflicts } from "./structural-conflicts";

export function conflictsIn(
  { register, settings }: TablesReading,
  scorecard: Scorecard,
): { readonly conflicts: readonly Conflict[]; readonly note: string } {
  const { understood } = register;
  const subject = subjectOf({ scorecard, understood, settings, findings: [], objectives: null, reviews: null });
  const { conflicts, leftOut } = statisticalConflicts(subject);
  const note =
    leftOut === 0 ? "" : `movements of ${leftOut} KPIs with the shortest histories are not compared: there would be too many pairs`;
  return { conflicts: [...structuralConflicts(subject), ...conflicts], note };
}
