/** `kpi check FILE…`: what is missing in a register, could not be used, or works against itself; for people, and for automation. */
import { basename } from "node:path";
import { Command, Option } from "commander";
import type { Severity } from "../shared/cell/finding";
import { checkScorecard } from "../shared/checks/check-scorecard";
import type { CheckReport } from "../shared/checks/run-checks";
import { readJournal } from "../shared/journal/read-journal";
import { isoDate } from "../shared/cell/serial-day";
import { checkJson } from "./check-json";
import { exitCodeOf, usageError } from "./input-error";
import { readFiscalStart, readLocale } from "./read-options";
import { runScorecard, type ScorecardRun } from "./scorecard-run";
import { checkText } from "./terminal/check-text";
import { startProgress } from "./terminal/progress";
import type { Terminal } from "./terminal/terminal";

interface Options {
  readonly asOf?: string;
  readonly failOn: Severity;
  readonly json?: boolean;
  readonly register?: string;
  readonly measurements?: string;
  readonly fiscalStart?: number;
  readonly locale: string;
  readonly verbose?: boolean;
}

const HELP = `
FILE is .xlsx or .csv, as for kpi scorecard. Sheets Settings, Objectives, Reviews, Change log and Acknowledged count where they are there.

  kpi check kpis.xlsx
  kpi check kpis.xlsx --fail-on error && publish
  kpi check register.csv measurements.csv --as-of 2025-06-30 --json | jq .health.score

Exit code: 0 nothing at or above --fail-on, 1 at least one such finding, 2 the files could not be read or the command is called wrongly.`;

/** In the order of how bad they are. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const STEPS = 2;

/** `finish` gets 1 where something at or above --fail-on was found and nobody has acknowledged it. */
export function checkCommand(terminal: Terminal, finish: (code: 1) => void): Command {
  return new Command("check")
    .description("what is missing in a register, could not be used, or works against itself")
    .argument("<file...>", "workbook or csv files")
    .option("--as-of <date>", "the day to look from: 2025-06-30 (default: the workbook's own, else today)")
    .addOption(
      new Option("--fail-on <severity>", "the least severe finding that makes the exit code 1").choices(SEVERITIES).default("warning"),
    )
    .option("--json", "print JSON instead of text")
    .option("--register <sheet>", "name of the register's sheet")
    .option("--measurements <sheet>", "name of the measurements' sheet")
    .option("--fiscal-start <month>", "month in which the fiscal year begins, 1 to 12 (default: the settings', else 1)", readFiscalStart)
    .option("--locale <tag>", "how the files write dates and decimals: en-GB, de-DE", readLocale, "en-GB")
    .option("--verbose", "all findings, with the reason for each check")
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], options: Options) => {
      const { run, report } = await check(files, options, terminal);
      const { asOf } = run.scorecard;
      const heading = `${files.map((file) => basename(file)).join(", ")}  as of ${isoDate(asOf)}`;
      terminal.out(
        options.json
          ? `${JSON.stringify(checkJson(report, asOf), null, 2)}\n`
          : `${checkText(report, { heading, color: terminal.color, verbose: options.verbose === true })}\n`,
      );
      if (run.hint !== null) terminal.err(`hint: ${run.hint}\n`);
      const counting = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
      if (report.open.some(({ severity }) => counting.includes(severity))) finish(1);
    });
}

/** Files that cannot be read are another matter than what is found in them: exit code 2, as for a command that is called wrongly. */
async function check(files: readonly string[], options: Options, terminal: Terminal): Promise<{ run: ScorecardRun; report: CheckReport }> {
  const progress = startProgress(terminal, { steps: files.length + STEPS, isLarge: false });
  try {
    const { locale } = options;
    const sheets = { register: options.register ?? null, measurements: options.measurements ?? null };
    const request = { files, asOf: options.asOf ?? null, sheets, fiscalStart: options.fiscalStart ?? null, locale };
    const run = await runScorecard(request, { terminal, progress });
    const { tables, scorecard, otherFindings } = run;
    const { kpis } = tables.register;
    const journal = readJournal(
      { sheets: run.sheets, locale, today: Math.max(terminal.today, scorecard.asOf) },
      { kpis, fiscalStart: run.fiscalStart },
    );
    return { run, report: checkScorecard({ tables, scorecard, findings: otherFindings, journal }) };
  } catch (error) {
    if (exitCodeOf(error) === 1 && error instanceof Error) throw usageError(error.message, error);
    throw error;
  } finally {
    progress.done();
  }
}
