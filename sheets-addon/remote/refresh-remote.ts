/** Refreshes the scorecard of a spreadsheet from outside, by the same command and the same changes as in it. */
import type { Cell } from "../../shared/cell/cell";
import type { Day } from "../../shared/cell/serial-day";
import { refreshScorecard } from "../../shared/commands/refresh-scorecard";
import type { Report } from "../../shared/workbook/report";
import type { sheets_v4 } from "@googleapis/sheets";
import { isRefusal } from "./explain-api-error";
import { findRemoteObstacles } from "./find-remote-obstacles";
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

/**
 * Throws what the API throws. When Google refuses the changes, somebody was faster: a sheet came or went since the reading, or an
 * earlier attempt had arrived after all. Then everything is read and worked out once more; nothing was made before.
 */
export async function refreshRemote(api: SheetsApi, options: RemoteOptions): Promise<RemoteOutcome> {
  try {
    return await attempt(api, options);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return attempt(api, options);
  }
}

async function attempt(api: SheetsApi, { asOf, today, dryRun }: RemoteOptions): Promise<RemoteOutcome> {
  const state = await readRemote(api, today);
  const { changes, report } = refreshScorecard.run(state.snapshot, { asOf });
  if (!report.ok) return { report, requests: [] };
  const obstacles = findRemoteObstacles(changes, state);
  if (obstacles.length > 0)
    return { report: { ok: false, message: `nothing was changed: ${obstacles.join("; ")}`, findings: [] }, requests: [] };
  const requests = toRequests(changes, state);
  if (!dryRun) await api.update(requests);
  return { report, requests };
}
