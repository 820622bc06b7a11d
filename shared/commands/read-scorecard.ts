/** What a command and the pane read of a workbook: its settings, its register, its measurements, and the scorecard that they make. */
import { isBlank, isError, type Cell } from "../cell/cell";
import type { CellError } from "../cell/cell-error";
import type { Finding } from "../cell/finding";
import { readDay } from "../cell/read-day";
import type { Day } from "../cell/serial-day";
import { findSheets } from "../register/find-sheets";
import type { FoundTable } from "../register/found-table";
import { settingsOf, type SettingsReading } from "../register/read-settings";
import { hasRules } from "../scorecard/apply-rules";
import type { Scorecard } from "../scorecard/evaluate-scorecard";
import { ownSheets } from "../scorecard/own-sheets";
import { evaluateTables, readTables, type TablesReading } from "../scorecard/read-tables";
import { namedAsOf, type ExistingScorecard } from "../scorecard/scorecard-layout";
import type { Snapshot } from "../workbook/snapshot";

export interface ScorecardReading {
  readonly scorecard: Scorecard;
  readonly register: FoundTable;
  readonly measurements: FoundTable | null;
  /** Null where no rule of the register asks for events, or there are none. */
  readonly events: FoundTable | null;
  readonly tables: TablesReading;
  readonly settings: SettingsReading;
  /** Of the settings, of the reading and of the evaluation, in this order. */
  readonly findings: readonly Finding[];
}

/** The scorecard of a workbook as of a day; null if no sheet looks like a register. Also what the pane shows. */
export function readScorecard(snapshot: Snapshot, asOf: Day): ScorecardReading | null {
  // The numbers of charts would pass for measurements.
  const own = ownSheets(snapshot);
  const { register, measurements, events } = findSheets(snapshot.sheets.filter((sheet) => !own.has(sheet.name)));
  if (!register) return null;
  const { locale } = snapshot;
  const settings = settingsOf(snapshot.sheets, locale);
  const tables = readTables({ register, measurements, events }, { locale, settings: settings.settings });
  const scorecard = evaluateTables(tables, asOf);
  return {
    scorecard,
    register,
    measurements,
    events: hasRules(tables.register.kpis) ? events : null,
    tables,
    settings,
    findings: [...settings.findings, ...tables.findings, ...scorecard.findings],
  };
}

/** The day asked for, else that of the settings, else the one that stands on the scorecard or that the workbook names, else today. */
export function asOfDay(asked: Cell, existing: ExistingScorecard | null, snapshot: Snapshot): Day | CellError {
  const set = settingsOf(snapshot.sheets, snapshot.locale).settings.asOf;
  const wanted = isBlank(asked) ? (set ?? existing?.asOf ?? namedAsOf(snapshot)) : asked;
  const day = readDay(wanted, { locale: snapshot.locale, subject: "as of" });
  return isError(day) ? day : Math.floor(day ?? snapshot.today);
}
