/** From files to a scorecard: read, choose the sheets and the day, evaluate; the same for the terminal, for JSON and for --out. */
import type { Finding } from "../shared/cell/finding";
import { LAST_DAY } from "../shared/cell/serial-day";
import type { Understanding } from "../shared/register/understanding";
import { readMeasurements } from "../shared/register/read-measurements";
import { readRegister } from "../shared/register/read-register";
import { evaluateScorecard, type Scorecard } from "../shared/scorecard/evaluate-scorecard";
import type { RegisterCopy } from "./export/render-register-copy";
import { chooseAsOf, lookBackHint } from "./choose-as-of";
import { chooseTables, type SheetNames } from "./choose-tables";
import { readFiles } from "./reading/read-files";
import type { Progress } from "./terminal/progress";
import type { Terminal } from "./terminal/terminal";

export interface ScorecardRequest {
  readonly files: readonly string[];
  readonly asOf: string | null;
  readonly sheets: SheetNames;
  readonly fiscalStart: number;
  readonly locale: string;
}

export interface ScorecardRun {
  readonly scorecard: Scorecard;
  /** The same register on all measurements, those after as of too; worked out when it is asked for. */
  readonly complete: () => Scorecard;
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
  const { locale, fiscalStart } = request;
  const files = await readFiles(request.files, { locale, progress });
  const tables = chooseTables(files.sheets, request.sheets);
  const place = ({ sheet, top, left }: { sheet: string; top: number; left: number }) => ({ sheet, top, left, locale, fiscalStart });
  await progress.step("understanding the sheets");
  const register = readRegister(tables.register.grid, place(tables.register));
  const measured = tables.measurements ? readMeasurements(tables.measurements.grid, place(tables.measurements)) : null;
  const measurements = measured?.measurements ?? [];
  const asOf = chooseAsOf(request.asOf, files, { locale, today: terminal.today });
  await progress.step("evaluating");
  const evaluate = (day: number): Scorecard => evaluateScorecard({ kpis: register.kpis, measurements, asOf: day, fiscalStart });
  const scorecard = evaluate(asOf.day);
  return {
    scorecard,
    complete: () => evaluate(LAST_DAY),
    findings: [...files.findings, ...tables.findings, ...register.findings, ...(measured?.findings ?? []), ...scorecard.findings],
    understood: [
      { sheet: tables.register.sheet, ...register.understood },
      ...(measured && tables.measurements ? [{ sheet: tables.measurements.sheet, ...measured.understood }] : []),
    ],
    register: { grid: files.sheets.find(({ name }) => name === tables.register.sheet)?.values ?? [], understood: register.understood },
    hint: lookBackHint(asOf, measurements),
  };
}
