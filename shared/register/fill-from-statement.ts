/** A row whose Statement says what its cells leave open: blank cells are read from the sentence, filled ones are held against it. */
import { isBlank } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate, type Day } from "../cell/serial-day";
import { orientation, type Direction } from "../kpi/direction";
import { interimOf } from "../statement/interim-of";
import { readStatement } from "../statement/read-statement";
import type { StatementParts, StatementQuestion, StatementReading } from "../statement/statement";
import type { RegisterKey } from "./columns";
import { fillRow, type CellParts } from "./fill-row";
import { readTarget } from "./read-target";
import type { ReadingRules, RowReader } from "./row-reader";
import { listed } from "./settle-interim";

/** Its id in shared/checks. */
const CHECK = { check: "statement" };

/** The row as it is where it has no statement. The cells win over the sentence; every difference is a finding at its cell. */
export function fillFromStatement(row: RowReader, name: string, rules: ReadingRules): RowReader {
  const text = row.text("statement");
  if (text === "") return row;
  const once = readingOnce(row);
  const cells = cellsOf(once, rules.locale);
  // "by June" is the next one after the start: the register has no day of its own to count from
  const reading = readStatement(text, { ...rules, asOf: cells.start, metric: name, unit: once.text("unit"), ...cells });
  if (reading.is === "refused") {
    row.say("info", "statement", `the statement is not used: ${reading.reason}`);
    return once;
  }
  const said = saidBy(reading.parts);
  const differing = contradictions(said, cells);
  for (const problem of differing) row.say("warning", problem.key, problem.message, CHECK);
  // a way that goes with other numbers says nothing about these
  const isDoubtful = (key: RegisterKey): boolean => (key === "direction" || key === "phasing") && differing.length > 0;
  const taken = (Object.keys(said) as RegisterKey[]).filter((key) => isOpen(row, key) && !isDoubtful(key));
  if (taken.length > 0)
    row.say("info", "statement", `taken from the statement: ${taken.map((key) => `${key} ${shown(key, said[key])}`).join(", ")}`);
  const onTheWay = row.interim && row.interim.targets.length > 0 ? [] : interimOf(reading.parts);
  if (onTheWay.length > 0)
    row.say(
      "info",
      "statement",
      `${listed(onTheWay)} in the statement ${differing.length > 0 ? "is not used, since cells say otherwise" : "is read as on the way"}`,
    );
  const interim =
    onTheWay.length === 0 || differing.length > 0 ? {} : { interim: { ...row.interim, from: "statement" as const, targets: onTheWay } };
  for (const question of questionsOf(reading, cells)) row.say("warning", "statement", `the statement leaves open: ${question}`, CHECK);
  const parts = Object.fromEntries(taken.map((key) => [key, said[key]])) as CellParts;
  return { ...fillRow(once, parts), ...interim };
}

interface RowCells {
  readonly direction: Direction | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly start: Day | null;
  readonly due: Day | null;
}

/** Every cell is read once, so that what is wrong with it is said once. */
function readingOnce(row: RowReader): RowReader {
  const read = new Map<string, unknown>();
  const once = <T>(key: string, readCell: () => T): T => {
    if (!read.has(key)) read.set(key, readCell());
    return read.get(key) as T;
  };
  return {
    ...row,
    text: (key) => once(`text ${key}`, () => row.text(key)),
    number: (key, mayBeFlag) => once(`number ${key}`, () => row.number(key, mayBeFlag)),
    day: (key, edge) => once(`day ${key}`, () => row.day(key, edge)),
    choice: (key) => once(`choice ${key}`, () => row.choice(key)),
  };
}

function cellsOf(row: RowReader, locale: string): RowCells {
  const direction = row.choice("direction");
  return {
    direction: direction === "unknown" ? null : (direction as Direction | null),
    baseline: row.number("baseline"),
    target: readTarget(row.value("target"), { locale }).value,
    start: row.day("start", "start"),
    due: row.day("due", "end"),
  };
}

function saidBy(parts: StatementParts): CellParts {
  const { direction, baseline, target, low, high, start, due, unit, per, kind } = parts;
  const all: Partial<Record<RegisterKey, string | number | null>> = {
    direction,
    unit: unit === "" ? null : unit,
    baseline,
    target: low === null ? target : null,
    low,
    high,
    start,
    due,
    frequency: kind === "level" ? per : null,
    phasing: interimOf(parts).length > 0 ? "profile" : null,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

/** A target takes the place of a range and the other way round: one of both is enough. */
function isOpen(row: RowReader, key: RegisterKey): boolean {
  const goal: readonly RegisterKey[] = ["target", "low", "high"];
  return goal.includes(key) ? goal.every((each) => isBlank(row.value(each))) : isBlank(row.value(key));
}

function contradictions(said: CellParts, cells: RowCells): { key: RegisterKey; message: string }[] {
  const found: { key: RegisterKey; message: string }[] = [];
  const differs = (key: RegisterKey, cell: string): number =>
    found.push({ key, message: `${key} ${cell} must agree with the statement, which says ${shown(key, said[key])}: the cell is used` });
  for (const key of ["baseline", "target", "start", "due"] as const) {
    const cell = cells[key];
    const sentence = said[key];
    if (cell !== null && typeof sentence === "number" && !(key === "start" || key === "due" ? cell === sentence : isClose(cell, sentence)))
      differs(key, shown(key, cell));
  }
  const { direction } = cells;
  if (direction !== null && said.direction !== undefined && isOpposite(direction, said.direction as Direction))
    differs("direction", direction);
  return found;
}

/** increase and at least differ in time, not in way: the cell may well be the finer one. */
function isOpposite(a: Direction, b: Direction): boolean {
  return orientation(a) !== orientation(b) || (orientation(a) === 0 && a !== b);
}

/** A target that was worked out from a percentage is often kept rounded. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
}

function shown(key: RegisterKey, value: string | number | undefined): string {
  if (typeof value !== "number") return quote(value ?? "").slice(1, -1);
  return key === "start" || key === "due" ? isoDate(value) : String(Number(value.toPrecision(12)));
}

/** Only what the cells do not answer; a change without a baseline has no target yet. */
function questionsOf(reading: Exclude<StatementReading, { is: "refused" }>, cells: RowCells): readonly string[] {
  const { parts } = reading;
  const answered: Readonly<Partial<Record<StatementQuestion["about"], boolean>>> = {
    due: cells.due !== null,
    direction: cells.direction !== null,
    kind: cells.target !== null,
    amount: cells.target !== null,
    periods: cells.target !== null,
  };
  const questions =
    reading.is === "questions" ? reading.questions.filter(({ about }) => answered[about] !== true).map(({ text }) => text) : [];
  const lacksBaseline =
    parts.kind !== null && parts.kind !== "level" && parts.target === null && cells.target === null && cells.baseline === null;
  return lacksBaseline && questions.length === 0 ? ["a change needs a baseline: fill in Baseline or Target"] : questions;
}
