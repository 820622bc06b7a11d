/** From files to a scorecard: read, choose the sheets and the day, evaluate; the same for the terminal, for JSON and for --out. */
import type { Finding } from "../shared/cell/finding";
import { LAST_DAY } from "../shared/cell/serial-day";
import type { Understanding } from "../shared/register/understanding";
import { settingsOf } from "../shared/register/read-settings";
import type { Scorecard } from "../shared/scorecard/evaluate-scorecard";
import { evaluateTables, readTables, type TablesReading } from "../shared/scorecard/read-tables";
import type { RegisterCopy } from "./export/render-register-copy";
import { chooseAsOf, lookBackHint } from "./choose-as-of";
import { chooseTables, type SheetNames } from "./choose-tables";
import { readFiles, type ReadFiles } from "./reading/read-files";
import type { Progress } from "./terminal/progress";
import type { Terminal } from "./terminal/terminal";

export interface ScorecardRequest {
  readonly files: readonly string[];
  readonly asOf: string | null;
  readonly sheets: SheetNames;
  /** Null: that of the settings. */
  readonly fiscalStart: number | null;
  readonly locale: string;
}

export interface ScorecardRun {
  readonly scorecard: Scorecard;
  /** The same register on all measurements, those after as of too; worked out when it is asked for. */
  readonly complete: () => Scorecard;
  readonly tables: TablesReading;
  /** Of all files, for what stands beside the register. */
  readonly sheets: ReadFiles["sheets"];
  /** Those that are neither of the tables nor of the evaluation: of the files, of the choice of sheets, of the settings. */
  readonly otherFindings: readonly Finding[];
  /** By the option or by the settings. */
  readonly fiscalStart: number;
  /** Of the files, the reading and the evaluation. */
  readonly findings: readonly Finding[];
  readonly understood: readonly (Understanding & { readonly sheet: string })[];
  readonly register: RegisterCopy;
  readonly hint: string | null;
}

export async function runScorecard(
  request: ScorecardRequest,
  { terminal, progress }: { terminal: Terminal; progress: Progress },
): Promise<ScorecardRun> {
  const { locale } = request;
  const files = await readFiles(request.files, { locale, progress });
  const tables = chooseTables(files.sheets, request.sheets);
  await progress.step("understanding the sheets");
  const set = settingsOf(files.sheets, locale);
  const settings = { ...set.settings, fiscalStart: request.fiscalStart ?? set.settings.fiscalStart };
  const read = readTables(tables, { locale, settings });
  const { register, measured } = read;
  const otherFindings = [...files.findings, ...tables.findings, ...set.findings];
  const asOf = chooseAsOf(request.asOf, { ...files, settings }, { locale, today: terminal.today });
  await progress.step("evaluating");
  const scorecard = evaluateTables(read, asOf.day);
  return {
    scorecard,
    complete: () => evaluateTables(read, LAST_DAY),
    tables: read,
    sheets: files.sheets,
    otherFindings,
    fiscalStart: settings.fiscalStart,
    findings: [...otherFindings, ...read.findings, ...scorecard.findings],
    understood: [
      { sheet: tables.register.sheet, ...register.understood },
      ...(measured && tables.measurements ? [{ sheet: tables.measurements.sheet, ...measured.understood }] : []),
    ],
    register: { grid: files.sheets.find(({ name }) => name === tables.register.sheet)?.values ?? [], understood: register.understood },
    hint: lookBackHint(asOf, measured?.measurements ?? []),
  };
}
