/** A new row's blank cells from its sentence, counted from today; what the sentence leaves open must be typed. */
import { isBlank, type Cell } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import type { Direction } from "../kpi/direction";
import { textOf } from "../register/cell-text";
import type { RegisterKey } from "../register/columns";
import { readTarget } from "../register/read-target";
import { listed } from "../register/settle-interim";
import { interimOf } from "../statement/interim-of";
import { readStatement } from "../statement/read-statement";
import type { StatementParts } from "../statement/statement";
import type { Snapshot } from "../workbook/snapshot";
import type { RowCells } from "./register-input";

export interface FromStatement {
  readonly cells: RowCells;
  readonly notes: readonly string[];
}

/** Typed cells stay; a sentence that cannot be read is refused, since it was to make the row. */
export function fromStatement(cells: RowCells, { today, locale }: Snapshot): FromStatement {
  const sentence = textOf(cells.statement ?? null);
  if (sentence === "") return { cells, notes: [] };
  const number = (key: RegisterKey): number | null => (typeof cells[key] === "number" ? cells[key] : null);
  const reading = readStatement(sentence, {
    asOf: today,
    locale,
    metric: textOf(cells.name ?? null),
    unit: textOf(cells.unit ?? null),
    direction: isBlank(cells.direction) ? null : (textOf(cells.direction ?? null) as Direction),
    baseline: number("baseline"),
    target: readTarget(cells.target ?? null, { locale }).value,
    start: number("start"),
    due: number("due"),
  });
  if (reading.is === "refused") throw new CellError("#VALUE!", reading.reason);
  const said = saidBy(reading.parts, isBlank(cells.name));
  const filled = Object.fromEntries(Object.entries(said).filter(([key]) => isBlank(cells[key as RegisterKey]))) as RowCells;
  const all = { ...cells, ...filled };
  const open = reading.is === "questions" ? reading.questions.filter(({ about }) => !isAnswered(about, all)).map(({ text }) => text) : [];
  if (open.length > 0) throw new CellError("#VALUE!", `statement must leave nothing open: ${open.join("; ")}`);
  return { cells: all, notes: [...reading.notes, ...onTheWay(reading.parts)] };
}

function saidBy(parts: StatementParts, isNameless: boolean): RowCells {
  const { metric, direction, baseline, target, low, high, start, due, unit, per, kind } = parts;
  const range = low !== null && high !== null;
  const all: Partial<Record<RegisterKey, Cell>> = {
    name: isNameless ? metric.charAt(0).toUpperCase() + metric.slice(1) : null,
    direction,
    unit: unit === "" ? null : unit,
    baseline,
    // one cell that every register has, rather than two columns that few have
    target: range ? `${low} to ${high}` : direction === "milestone" ? 1 : target,
    start,
    due,
    frequency: kind === "level" ? per : null,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

/** A row has one column of targets: those before the last stay in the sentence, and are read from there. */
function onTheWay(parts: StatementParts): readonly string[] {
  const targets = interimOf(parts);
  return targets.length === 0 ? [] : [`targets on the way, ${listed(targets)}, are read from the statement`];
}

const ANSWERS: Readonly<Record<string, readonly RegisterKey[]>> = {
  metric: ["name"],
  direction: ["direction"],
  due: ["due"],
  kind: ["target"],
  amount: ["target"],
  periods: ["target"],
};

function isAnswered(about: string, cells: RowCells): boolean {
  return (ANSWERS[about] ?? []).some((key) => !isBlank(cells[key]));
}
