/** The sheets that commands of ours write and nobody else: they are no source of KPIs, and edits there are no news. */
import type { Snapshot } from "../workbook/snapshot";
import { findCharts } from "./chart-sheet";
import { findScorecard } from "./scorecard-layout";

/** Names of the sheets with the scorecard and with the numbers of charts. */
export function ownSheets(snapshot: Snapshot): ReadonlySet<string> {
  const scorecard = findScorecard(snapshot);
  return new Set([...(scorecard ? [scorecard.sheet] : []), ...findCharts(snapshot).map(({ sheet }) => sheet)]);
}
