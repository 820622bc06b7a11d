/** What a person gives a command that keeps the journal: texts, days, answers and the KPI that is meant, each read or refused in a sentence. */
import { isBlank, isError, type Cell } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { readDay } from "../cell/read-day";
import { isoDate, type Day } from "../cell/serial-day";
import type { KpiResult } from "../kpi/kpi-result";
import { kpiReferences } from "../journal/kpi-references";
import { textOf } from "../register/cell-text";
import { readFlag } from "../register/read-measured";
import type { CommandInput, Snapshot } from "../workbook/snapshot";
import { refuse, type Outcome } from "./command";
import type { ScorecardReading } from "./read-scorecard";

/** A remark, not a report: longer texts belong into a document of their own. */
const LONGEST = 2000;

const WHITE = new Set(["\n", "\r", "\t"]);

export interface EntryInput {
  /** One line, without characters that cells cannot hold; "" for a blank. */
  readonly text: (key: string) => string;
  /** Null for a blank. */
  readonly day: (key: string) => Day | null;
  /** A day that is not ahead; today for a blank. */
  readonly pastDay: (key: string) => Day;
  /** Null for a blank. */
  readonly answer: (key: string) => boolean | null;
  readonly cell: (key: string) => Cell;
}

/** Its readers throw a CellError with a sentence for what cannot be used: `orRefuse` makes a refusal of it. */
export function entryInput(input: CommandInput, { locale, today }: Snapshot): EntryInput {
  const cell = (key: string): Cell => input[key] ?? null;
  const text = (key: string): string => {
    const written = [...textOf(cell(key))].filter((letter) => WHITE.has(letter) || letter >= " ").join("");
    if (written.length > LONGEST) throw new CellError("#VALUE!", `${key} must be at most ${LONGEST} characters: ${written.length}`);
    return written.trim();
  };
  const day = (key: string): Day | null => {
    const read = readDay(cell(key), { locale, subject: key });
    if (isError(read)) throw read;
    return read === null ? null : Math.floor(read);
  };
  const pastDay = (key: string): Day => {
    const given = day(key) ?? today;
    if (given > today) throw new CellError("#VALUE!", `${key} must not lie ahead: ${isoDate(given)}`);
    return given;
  };
  const answer = (key: string): boolean | null => {
    const given = cell(key);
    if (isBlank(given)) return null;
    const flag = given === 1 || given === 0 ? given : readFlag(textOf(given));
    if (flag === null) throw new CellError("#VALUE!", `${key} must be yes or no: ${quote(textOf(given))}`);
    return flag === 1;
  };
  return { text, day, pastDay, answer, cell };
}

/** The KPI of that name or ID. */
export function meantKpi({ scorecard }: ScorecardReading, written: string): KpiResult {
  if (written === "") throw new CellError("#VALUE!", "a KPI must be named");
  const { id, problem } = kpiReferences(scorecard.results.map(({ kpi }) => kpi))(written);
  const result = scorecard.results.find(({ kpi }) => kpi.id === id);
  if (problem !== "" || !result) throw new CellError("#VALUE!", problem || `KPI must be in the register: ${quote(written)}`);
  return result;
}

/** The outcome of a command whose input may be unusable. */
export function orRefuse(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    if (isError(error)) return refuse(error.message);
    throw error;
  }
}
