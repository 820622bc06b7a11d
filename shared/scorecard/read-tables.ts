/** From the tables of a workbook to its scorecard, by its settings: the one road that commands, functions and the command line take. */
import type { Finding } from "../cell/finding";
import type { Day } from "../cell/serial-day";
import { readEventTable, type EventTable } from "../register/event-table";
import type { FoundTable } from "../register/found-table";
import { readMeasurements, type MeasurementReading } from "../register/read-measurements";
import { readRegister, type RegisterReading } from "../register/read-register";
import { DEFAULT_SETTINGS, type Settings } from "../register/settings";
import { evaluateScorecard, type Scorecard, type ScorecardInput } from "./evaluate-scorecard";

export interface Tables {
  readonly register: FoundTable;
  /** Null where the register's own actuals count. */
  readonly measurements: FoundTable | null;
  /** Left out where the workbook has none. */
  readonly events?: FoundTable | null;
}

export interface TablesReading {
  readonly register: RegisterReading;
  readonly measured: MeasurementReading | null;
  readonly events: EventTable | null;
  readonly settings: Settings;
  /** Of the register, then of the measurements. */
  readonly findings: readonly Finding[];
}

export function readTables(
  { register, measurements, events = null }: Tables,
  options: { locale: string; settings?: Settings },
): TablesReading {
  const { locale, settings = DEFAULT_SETTINGS } = options;
  const { fiscalStart, onTrack, atRisk, rules } = settings;
  const place = ({ sheet, top, left }: FoundTable) => ({ sheet, top, left, locale, fiscalStart });
  const read = readRegister(register.grid, { ...place(register), thresholds: { amber: onTrack, red: atRisk }, rules });
  const measured = measurements && readMeasurements(measurements.grid, place(measurements));
  const happened = events && readEventTable(events, locale);
  return { register: read, measured, events: happened, settings, findings: [...read.findings, ...(measured?.findings ?? [])] };
}

export function evaluateTables(read: TablesReading, asOf: Day): Scorecard {
  return evaluateScorecard(scorecardInput(read, asOf));
}

/** What a scorecard is evaluated from: also what a what-if changes a value of. */
export function scorecardInput({ register, measured, events, settings }: TablesReading, asOf: Day): ScorecardInput {
  const { fiscalStart, requiredShare } = settings;
  return { kpis: register.kpis, measurements: measured?.measurements ?? [], events, asOf, fiscalStart, requiredShare };
}
