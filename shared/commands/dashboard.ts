/** Dashboard: a sheet of tiles, charts, exceptions and groups for people who never open a pane, printed on one page. */
import { isError } from "../cell/cell";
import { textOf } from "../register/cell-text";
import { DASHBOARD_GROUPINGS, findDashboard } from "../scorecard/dashboard-layout";
import { findScorecard, SCORECARD_NAME } from "../scorecard/scorecard-layout";
import { refuse, type Command, type Outcome } from "./command";
import { dashboardChanges } from "./dashboard-changes";
import { freeSheetName } from "./free-name";
import { asOfDay, readScorecard } from "./read-scorecard";
import { refreshScorecard } from "./refresh-scorecard";

export const dashboard: Command = {
  name: "dashboard",
  label: "Dashboard",
  help: "Adds a sheet with tiles, charts, exceptions and totals by objective that follows the Scorecard sheet and prints on a page. Input: by, objective, pillar or owner.",
  surface: "ribbon",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const by = textOf(input["by"] ?? null).toLowerCase();
    const grouping = DASHBOARD_GROUPINGS.find((each) => each === by) ?? null;
    if (by !== "" && grouping === null) return refuse(`by must be one of ${DASHBOARD_GROUPINGS.join(", ")}: ${by}`);
    const existing = findDashboard(snapshot);
    if (existing?.isMoved)
      return refuse(
        `the dashboard on sheet ${existing.sheet} must begin in its first cell: take out what was inserted before it, or delete the sheet`,
      );
    const refreshed = refreshScorecard.run(snapshot, {});
    const asOf = asOfDay(null, findScorecard(snapshot), snapshot);
    const read = refreshed.report.ok && !isError(asOf) ? readScorecard(snapshot, asOf) : null;
    if (!read) return refreshed;
    const { results } = read.scorecard;
    const scorecard = refreshed.changes.find((change) => change.kind === "name" && change.name === SCORECARD_NAME)?.sheet ?? "";
    // a dashboard that exists is part of every refresh
    const sheet = existing?.sheet ?? freeSheetName(snapshot, "Dashboard");
    const isDone = existing !== null && grouping === null;
    const own = isDone ? [] : dashboardChanges(snapshot, { results, scorecard, sheet, existing, grouping });
    const changes = [...refreshed.changes.filter(({ kind }) => kind !== "select"), ...own];
    return {
      changes: [...changes, { kind: "select", sheet, range: "A1" }],
      report: { ok: true, message: `dashboard of ${results.length} KPIs on sheet ${sheet}`, findings: refreshed.report.findings },
    };
  },
};
