/** What is found out once the scorecard is shown: what the checks say, and how much waits for somebody. */
import type { CheckReport } from "../checks/run-checks";
import { checkReading } from "../commands/check-register";
import type { Snapshot } from "../workbook/snapshot";
import type { View } from "./read-view";
import { whatWaits } from "./review/what-waits";
import { readWorkView } from "./work-view";

export interface CloserLook {
  readonly checks: CheckReport;
  /** Reviews that are due, and actions that are late. */
  readonly waiting: number;
}

/** Null where there is no register yet. */
export function lookCloser(view: View, snapshot: Snapshot): CloserLook | null {
  if (view.kind === "no register") return null;
  if (view.kind === "empty register") return { checks: checkReading(snapshot, view.reading), waiting: 0 };
  const work = readWorkView(view, snapshot);
  const { reviews, actions } = whatWaits(work);
  const late = actions.filter(({ due }) => due !== null && due < view.asOf).length;
  return { checks: checkReading(snapshot, view.reading, work.journal), waiting: reviews.length + late };
}
