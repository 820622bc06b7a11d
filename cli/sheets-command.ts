/** `kpi sheets ID`: refreshes the scorecard of a Google spreadsheet, through the Sheets API. */
import { Command } from "commander";
import { readDay } from "../shared/cell/read-day";
import { isError } from "../shared/cell/cell";
import { explainApiError } from "../sheets-addon/remote/explain-api-error";
import { refreshRemote, type RemoteOutcome } from "../sheets-addon/remote/refresh-remote";
import { inputError, usageError } from "./input-error";
import { findingsText } from "./terminal/findings-text";
import { printable } from "./terminal/printable";
import type { Terminal } from "./terminal/terminal";

interface Options {
  readonly asOf?: string;
  readonly dryRun?: boolean;
  readonly rootUrl?: string;
  readonly verbose?: boolean;
}

const HELP = `
The id stands in the spreadsheet's address, between /d/ and /edit. Credentials are Google's application-default ones: gcloud auth
application-default login, or a service account's key file named by GOOGLE_APPLICATION_CREDENTIALS.

  kpi sheets 1AbC…xyZ --dry-run
  kpi sheets 1AbC…xyZ --as-of 2025-06-30`;

export function sheetsCommand(terminal: Terminal): Command {
  return new Command("sheets")
    .description("bring the scorecard of a Google spreadsheet up to date")
    .argument("<spreadsheet-id>", "the spreadsheet's id")
    .option("--as-of <date>", "the day to look from: 2025-06-30 (default: the spreadsheet's own, else today)")
    .option("--dry-run", "print the requests as JSON instead of sending them")
    .option("--root-url <url>", "another server than Google's, for tests; gets no credentials")
    .option("--verbose", "all findings")
    .addHelpText("after", HELP)
    .action(async (spreadsheetId: string, options: Options) => {
      const { report, requests } = await refresh(spreadsheetId, options, terminal);
      if (report.findings.length > 0)
        terminal.err(`${findingsText(report.findings, { color: terminal.color, all: options.verbose === true })}\n`);
      if (!report.ok) throw inputError(report.message);
      if (options.dryRun) terminal.out(`${JSON.stringify(requests, null, 2)}\n`);
      else terminal.out(`${printable(report.message)}\n`);
    });
}

async function refresh(spreadsheetId: string, options: Options, terminal: Terminal): Promise<RemoteOutcome> {
  if (!/^[\w-]+$/.test(spreadsheetId))
    throw usageError(`spreadsheet id must be letters, digits, - and _, as in the spreadsheet's address: ${spreadsheetId}`);
  const asOf = readDay(options.asOf ?? null, { subject: "as of" });
  if (isError(asOf)) throw usageError(asOf.message);
  // Google's client takes its time to load, which other commands need not wait for.
  const { createSheetsApi } = await import("../sheets-addon/remote/sheets-api");
  const api = createSheetsApi({ spreadsheetId, rootUrl: options.rootUrl, onRetry: (reason) => terminal.err(`${reason}\n`) });
  try {
    return await refreshRemote(api, { asOf, today: terminal.today, dryRun: options.dryRun === true });
  } catch (error) {
    const explained = explainApiError(error);
    throw explained === null ? error : inputError(explained, error);
  }
}
