/** `kpi pack FILE…`: what a meeting needs, as text, as Markdown, or as a sheet of its own. */
import { basename, extname } from "node:path";
import { Command } from "commander";
import { createColors } from "picocolors";
import { isoDate } from "../shared/cell/serial-day";
import { makePack, type MadePack } from "../shared/commands/review-pack";
import { settingsOf } from "../shared/register/read-settings";
import { renderPage } from "../shared/scorecard/meeting/render-page";
import { chooseAsOf, lookBackHint } from "./choose-as-of";
import { packMarkdown } from "./export/pack-markdown";
import { inputError, usageError } from "./input-error";
import { readLocale } from "./read-options";
import { readFiles } from "./reading/read-files";
import { packText } from "./terminal/pack-text";
import { printable } from "./terminal/printable";
import { startProgress } from "./terminal/progress";
import type { Terminal } from "./terminal/terminal";
import { writeWorkbook } from "./writing/workbook-writer";
import { checkOutput, writeFile } from "./writing/write-file";

interface Options {
  readonly asOf?: string;
  readonly out?: string;
  readonly title?: string;
  readonly force?: boolean;
  readonly locale: string;
}

const HELP = `
FILE is .xlsx or .csv: the register and its measurements, and Actions, Check-ins, Reviews and Change log where they are kept.
A pack of an earlier day, in the workbook or as a file of its own, is what "since last time" speaks of.

  kpi pack kpis.xlsx
  kpi pack kpis.xlsx --as-of 2025-03-31 --out pack-2025-03.xlsx
  kpi pack kpis.xlsx pack-2025-03.xlsx --as-of 2025-04-30 --out pack-2025-04.md`;

const FORMATS = [".xlsx", ".md"];

/** `finish` gets 1 where some of the input could not be used. */
export function packCommand(terminal: Terminal, finish: (code: 1) => void): Command {
  return new Command("pack")
    .description("what a review meeting needs: exceptions, changes, warnings, actions, reviews, decisions")
    .argument("<file...>", "workbook or csv files")
    .option("--as-of <date>", "the day to look from: 2025-06-30 (default: the workbook's own, else today)")
    .option("--out <file>", "write it as a sheet of its own (.xlsx), or as Markdown (.md)")
    .option("--title <text>", "what stands above it")
    .option("--force", "let --out replace a file that exists")
    .option("--locale <tag>", "how the files write dates and decimals: en-GB, de-DE", readLocale, "en-GB")
    .addHelpText("after", HELP)
    .action(async (files: readonly string[], options: Options) => {
      const { out, force = false } = options;
      if (out !== undefined && !FORMATS.includes(extname(out).toLowerCase()))
        throw usageError(`output file must be named .xlsx or .md: ${out}`);
      if (out !== undefined) await checkOutput(out, { inputs: files, force });
      const { pack, hint } = await packOf(files, options, terminal);
      if (out === undefined) terminal.out(`${packText(pack.page, terminal)}\n`);
      else {
        await writeFile(out, await bytesOf(pack, out), force);
        terminal.err(`written: ${printable(out)}\n`);
      }
      const colors = createColors(terminal.color);
      if (hint !== null) terminal.err(`${colors.cyan("hint:")} ${hint}\n`);
      const errors = pack.findings.filter(({ severity }) => severity === "error").length;
      if (errors === 0) return;
      terminal.err(
        `${colors.red("error:")} ${errors === 1 ? "one cell" : `${errors} cells`} could not be used and ${errors === 1 ? "is" : "are"} left out: kpi check names ${errors === 1 ? "it" : "them"}\n`,
      );
      finish(1);
    });
}

async function packOf(files: readonly string[], options: Options, terminal: Terminal): Promise<{ pack: MadePack; hint: string | null }> {
  const { locale, title = null } = options;
  const progress = startProgress(terminal, { steps: files.length, isLarge: false });
  try {
    const read = await readFiles(files, { locale, progress });
    const { settings } = settingsOf(read.sheets, locale);
    const asOf = chooseAsOf(options.asOf ?? null, { ...read, settings }, { locale, today: terminal.today });
    const traits = { blanksBecomeZero: false, structuredReferences: true };
    const snapshot = { sheets: read.sheets, names: read.names, activeSheet: "", today: terminal.today, locale, traits };
    const pack = makePack(snapshot, { asOf: asOf.day, title });
    if (typeof pack === "string") throw inputError(pack);
    return { pack: { ...pack, findings: [...read.findings, ...pack.findings] }, hint: lookBackHint(asOf, pack.measurements) };
  } finally {
    progress.done();
  }
}

async function bytesOf({ page, asOf }: MadePack, out: string): Promise<Uint8Array> {
  if (extname(out).toLowerCase() === ".md") return new TextEncoder().encode(packMarkdown(page));
  const sheet = `Pack ${isoDate(asOf)}`;
  const changes = renderPage(page, { sheet, previousRows: 0 });
  const description = `${page.title} as of ${isoDate(asOf)}, ${basename(out)}`;
  return writeWorkbook(changes, { title: page.title, description, pages: { [sheet]: { gridLines: false, isUpright: true } } });
}
