/** What the change log says against a scorecard: targets that were changed after the result was known, and changes that it lacks. */
import type { Finding } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import type { LoggedChange } from "./journal";
import { lateChanges, lateChangeText } from "./late-changes";
import { unloggedChanges } from "./unlogged-changes";

/** Each at its row of the log, or at the KPI whose register row says something else. */
export function changeFindings(
  results: readonly KpiResult[],
  changes: readonly LoggedChange[],
  known: { readonly asOf: Day; readonly measurements?: readonly Measurement[] },
): readonly Finding[] {
  const late = lateChanges(results, changes, known).map((each): Finding => ({
    severity: "warning",
    where: each.change.where,
    message: lateChangeText(each),
    kpi: each.result.kpi.id,
    check: "target-changed-after",
  }));
  const upToDay = changes.filter(({ when }) => when <= known.asOf);
  return [
    ...late,
    ...unloggedChanges(
      results.map(({ kpi }) => kpi),
      upToDay,
    ),
  ];
}
