/** `kpi scorecard FILE…`: a register and its measurements as a table, as JSON, or as a workbook. */
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { Command } from "commander";
import { createColors } from "picocolors";
import { isoDate } from "../shared/cell/serial-day";
import { exportWorkbook } from "./export/export-workbook";
import { inputError, usageError } from "./input-error";
import { readFiscalStart, readLocale } from "./read-options";
import { scorecardJson } from "./scorecard-json";
import { runScorecard, type ScorecardRun } from "./scorecard-run";
import { findingsText } from "./terminal/findings-text";
import { printable } from "./terminal/printable";
import { startProgress } from "./terminal/progress";
import { scorecardText } from "./terminal/scorecard-text";
import type { Terminal } from "./terminal/terminal";
import { understoodText } from "./terminal/understood-text";
import { writeWorkbook } from "./writing/workbook-writer";
import { checkOutput, writeFile } from "./writing/write-file";

interface Options {
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly register?: string;
  readonly measurements?: string;
  readonly fiscalStart?: number;
  readonly locale: string;
  readonly force?: boolean;
  readonly verbose?: boolean;
}

const HELP = `
FILE is .xlsx or .csv. Register and measurements may be sheets of one workbook or two files; they are found by their headers.

  kpi scorecard kpis.xlsx
  kpi scorecard register.csv measurements.csv --as-of 2025-06-30
  kpi scorecard kpis.xlsx --json | jq '.results[] | {name, status, progress}'
  kpi scorecard kpis.xlsx --out scorecard.xlsx`;

/** Understanding, evaluating, writing; reading is a step a file. */
const STEPS = 3;
/** Files of this size take longer than a second. */
const LARGE_BYTES = 3 << 20;

/** `finish` gets 1 where some of the input could not be used. */
export function scorecardCommand(terminal: Terminal, finish: (code: 1) => void): Command {
  return new Command("scorecard")
    .description("status, progress and the reason for it, of every KPI in a register")
    .argument("<file...>", "workbook or csv files")
    .option("--as-of <date>", "the day to look from: 2025-06-30 (default: the workbook's own, else today)")
    .option("--out <new.xlsx>", "write a workbook with live formulas, charts and findings")
    .option("--force", "let --out replace a file that exists")
    .option("--json", "print JSON instead of a table")
    .option("--register <sheet>", "name of the register's sheet")
    .option("--measurements <sheet>", "name of the measurements' sheet")
    .option("--fiscal-start <month>", "month in which the fiscal year begins, 1 to 12 (default: the settings', else 1)", readFiscalStart)
    .option("--locale <tag>", "how the files write dates and decimals: en-GB, de-DE", readLocale, "en-GB")
    .option("--verbose", "all findings, and how the sheets were understood")
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], options: Options) => {
      const run = await evaluate(files, options, terminal);
      terminal.out(options.json ? `${JSON.stringify(scorecardJson(run), null, 2)}\n` : `${text(run, files, { options, terminal })}\n`);
      if (run.hint !== null) terminal.err(`${createColors(terminal.color).cyan("hint:")} ${run.hint}\n`);
      if (options.out !== undefined) terminal.err(`written: ${printable(options.out)}\n`);
      const errors = run.findings.filter(({ severity }) => severity === "error").length;
      if (errors === 0) return;
      terminal.err(
        `${createColors(terminal.color).red("error:")} ${errors === 1 ? "one finding is an error" : `${errors} findings are errors`}, what they speak of is left out\n`,
      );
      finish(1);
    });
}

async function evaluate(files: readonly string[], options: Options, terminal: Terminal): Promise<ScorecardRun> {
  const { out, force = false, locale } = options;
  const fiscalStart = options.fiscalStart ?? null;
  if (out !== undefined && extname(out).toLowerCase() !== ".xlsx") throw usageError(`output file must be named .xlsx: ${out}`);
  if (out !== undefined) await checkOutput(out, { inputs: files, force });
  const progress = startProgress(terminal, { steps: files.length + STEPS, isLarge: (await sizeOf(files)) > LARGE_BYTES });
  try {
    const sheets = { register: options.register ?? null, measurements: options.measurements ?? null };
    const run = await runScorecard({ files, asOf: options.asOf ?? null, sheets, fiscalStart, locale }, { terminal, progress });
    if (run.scorecard.results.length === 0) throw nothingToShow(run, terminal);
    if (out !== undefined) {
      await progress.step(`writing ${basename(out)}`);
      await write(out, run, { files, force });
    }
    return run;
  } finally {
    progress.done();
  }
}

/** Of the files that are there; those that are not are told of when they are read. */
async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function nothingToShow({ findings }: ScorecardRun, terminal: Terminal): Error {
  terminal.err(`${findingsText(findings, { color: terminal.color, all: false })}\n`);
  return inputError("register must hold at least one KPI that can be read");
}

async function write(out: string, run: ScorecardRun, { files, force }: { files: readonly string[]; force: boolean }): Promise<void> {
  const title = titleOf(files, run);
  const notes = [
    `Files: ${files.map((file) => basename(file)).join(", ")}`,
    ...run.understood.map(({ sheet, summary }) => `${sheet}: ${summary}`),
  ];
  const { changes, pages } = exportWorkbook({ ...run, complete: run.complete(), title, notes });
  const description = `Scorecard as of ${isoDate(run.scorecard.asOf)}`;
  await writeFile(out, await writeWorkbook(changes, { title, description, pages }), force);
}

function text(run: ScorecardRun, files: readonly string[], { options, terminal }: { options: Options; terminal: Terminal }): string {
  const { columns, color } = terminal;
  const colors = createColors(color);
  const all = options.verbose === true;
  const heading = `${colors.bold(printable(titleOf(files, run)))}  ${colors.dim(`as of ${isoDate(run.scorecard.asOf)}`)}`;
  const parts = [
    heading,
    scorecardText(run.scorecard, { columns, color }),
    findingsText(run.findings, { color, all }),
    understoodText(run.understood, { color, all }),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The file's name; of several files the one with the register, which a csv's sheet is named after. */
function titleOf(files: readonly string[], { understood }: ScorecardRun): string {
  const [first = ""] = files;
  return files.length === 1 ? basename(first, extname(first)) : (understood[0]?.sheet ?? "");
}
