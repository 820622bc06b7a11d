/** The sheets that commands of ours write and nobody else: they are no source of KPIs, and edits there are no news. */
import type { Snapshot } from "../workbook/snapshot";
import { findCharts } from "./find-charts";
import { findScorecard } from "./scorecard-layout";

/** Names of cells on pages that we write: packs and pages of owners, and the dashboard. */
const PAGES = /^Plumbline_(?:(?:Pack|Owner)_|Dashboard$)/;

/** Names of the sheets with the scorecard, with the numbers of charts, and with pages to meet over. */
export function ownSheets(snapshot: Snapshot): ReadonlySet<string> {
  const scorecard = findScorecard(snapshot);
  const pages = snapshot.names.filter(({ name }) => PAGES.test(name));
  return new Set([...(scorecard ? [scorecard.sheet] : []), ...[...findCharts(snapshot), ...pages].map(({ sheet }) => sheet)]);
}
