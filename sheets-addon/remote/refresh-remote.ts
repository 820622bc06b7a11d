/** Refreshes the scorecard of a spreadsheet from outside, by the same command and the same changes as in it. */
import type { Cell } from "../../shared/cell/cell";
import type { Day } from "../../shared/cell/serial-day";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import { checkChanges } from "../../shared/workbook/check-changes";
import type { Report } from "../../shared/workbook/report";
import type { sheets_v4 } from "@googleapis/sheets";
import { readRemote } from "./read-remote";
import type { SheetsApi } from "./sheets-api";
import { toRequests } from "./to-requests";

export interface RemoteOptions {
  readonly asOf: Cell;
  readonly today: Day;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

export interface RemoteOutcome {
  readonly report: Report;
  /** What was sent, or would have been. */
  readonly requests: readonly sheets_v4.Schema$Request[];
}

/** Throws what the API throws; a refusal of the command is a report. */
export async function refreshRemote(api: SheetsApi, { asOf, today, dryRun }: RemoteOptions): Promise<RemoteOutcome> {
  const state = await readRemote(api, today);
  const { changes, report } = refreshScorecard.run(state.snapshot, { asOf });
  if (!report.ok) return { report, requests: [] };
  const problems = checkChanges(changes, {
    sheets: (state.spreadsheet.sheets ?? []).map(({ properties }) => properties?.title ?? ""),
    tables: [],
  });
  if (problems.length > 0)
    return { report: { ok: false, message: `nothing was changed: ${problems.join("; ")}`, findings: [] }, requests: [] };
  const requests = toRequests(changes, state);
  if (!dryRun) await api.update(requests);
  return { report, requests };
}
