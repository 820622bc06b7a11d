/** A Target cell that names several levels, each with its day: "1.5m by June 2025, 2m by December 2025", "2025: 20 %; 2026: 30 %". */
import { isBlank, isError, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate } from "../cell/serial-day";
import { orientation, type Direction } from "../kpi/direction";
import type { Period } from "../kpi/period";
import type { Knot } from "../kpi/polyline";
import { readPeriod } from "../kpi/read-period";
import { fillRow } from "./fill-row";
import { readTarget } from "./read-target";
import type { ReadingRules, RowReader } from "./row-reader";
import type { TargetColumn } from "./target-columns";

interface DatedTarget extends Knot {
  /** The time that it names; its last day counts. */
  readonly period: Period;
  /** As written: "≥ 84 %". */
  readonly written: string | number;
  /** The one that it implies, "≤ 3 %" at most. */
  readonly direction: Direction | null;
}

/** What a row has in a column of targets with a time. */
export interface TimedCell {
  readonly cell: Value;
  readonly column: TargetColumn;
  /** True for the one that the register takes for its column Target. */
  readonly isTarget: boolean;
}

/** A page of text is no target. */
const LONGEST = 300;

/** A comma within a number or before a year has no space, or no level, behind it. */
const BETWEEN = /\s*[;\n|]\s*|,\s+(?:and |then )?|\s+\/\s+|\s+(?:and|then)\s+/i;
const LEVEL_FIRST = /^(?:to |reach )?(.+?),?\s+(?:by|until|till|in|at|for|on|during)\s+(?:the\s+)?(?:end of\s+)?(.+)$/i;
const IN_BRACKETS = /^(.+?)\s*[([](?:by\s+)?([^()[\]]+)[)\]]$/;
const DAY_FIRST = /^(?:by|until|till|in|at|for|on)?\s*(?:the\s+)?(?:end of\s+)?(.+?)\s*(?::|=|–|—|→)\s*(.+)$/i;

/** The last of them is the row's target, the others are on the way; the row as it is where it names no days. */
export function fillFromDatedTargets(row: RowReader, rules: ReadingRules): RowReader {
  const cell = row.value("target");
  const targets = typeof cell === "string" && cell.length <= LONGEST ? readDatedTargets(cell.trim(), rules) : null;
  const last = targets?.[targets.length - 1];
  if (!targets || !last) return row;
  row.say("info", "target", `target ${quote(String(cell))} read as ${last.written} by ${isoDate(last.day)}, the rest as on the way`);
  return withTargets(row, targets);
}

/** The same from columns such as "Target 2025". A column Target beside them has the last one, to which they all lead. */
export function fillFromTargetColumns(row: RowReader, timed: readonly TimedCell[], rules: ReadingRules): RowReader {
  const readings = timed.map((each) => ({ ...each, reading: readTarget(each.cell, rules) }));
  const targets = readings.flatMap(({ cell, column, reading: { value, direction } }): DatedTarget[] =>
    value === null ? [] : [{ written: cell as string | number, value, direction, period: column.period, day: column.period.end }],
  );
  for (const { column, isTarget, reading } of readings) {
    const wrong = reading.low !== null ? "target must be one value" : reading.problem;
    // alone it is the row's target, and what is wrong with it is said where that is read
    if (wrong !== "" && (!isTarget || targets.length > 0)) row.say("error", "target", `${quote(column.header)}: ${wrong}`);
  }
  if (targets.length === 0) return fillFromDatedTargets(row, rules);
  const hasLast = !timed.some(({ isTarget }) => isTarget) && !isBlank(row.value("target"));
  return hasLast ? { ...withPhasing(withDirection(row, targets)), interim: { from: "target", targets } } : withTargets(row, targets);
}

function withTargets(row: RowReader, targets: readonly DatedTarget[]): RowReader {
  const last = targets[targets.length - 1]!;
  const due = isBlank(row.value("due")) ? { due: last.day } : {};
  const filled = fillRow(withDirection(row, targets), { target: last.written, ...due });
  const interim = { from: "target", targets: targets.slice(0, -1), last: last.period } as const;
  return { ...(targets.length === 1 ? filled : withPhasing(filled)), interim };
}

/** What they say of the way where the row does not: "≤ 5 by 2025, 3 by 2026". None may be judged by two that contradict each other. */
function withDirection(row: RowReader, targets: readonly DatedTarget[]): RowReader {
  const said = [...new Set(targets.flatMap(({ direction }) => (direction === null ? [] : [direction])))];
  const [first, ...others] = said;
  if (first === undefined) return row;
  if (others.every((each) => orientation(each) === orientation(first)))
    return isBlank(row.value("direction")) ? fillRow(row, { direction: first }) : row;
  row.say("error", "target", `targets must agree in their direction: ${said.join(" and ")}; the KPI is not judged until they do`);
  return fillRow(row, { direction: "none" });
}

function withPhasing(row: RowReader): RowReader {
  return isBlank(row.value("phasing")) ? fillRow(row, { phasing: "profile" }) : row;
}

/** Two or more in the order of time; null for any other text. */
function readDatedTargets(text: string, rules: ReadingRules): readonly DatedTarget[] | null {
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const targets: DatedTarget[] = [];
  for (const part of parts) {
    const target = readDatedTarget(part, rules);
    const previous = targets[targets.length - 1];
    if (!target || (previous && target.day <= previous.day)) return null;
    targets.push(target);
  }
  return targets;
}

function readDatedTarget(text: string, rules: ReadingRules): DatedTarget | null {
  const [, level, day] = LEVEL_FIRST.exec(text) ?? IN_BRACKETS.exec(text) ?? [];
  const byLevel = level !== undefined && day !== undefined ? toTarget(level, day, rules) : null;
  if (byLevel) return byLevel;
  const [, first, second] = DAY_FIRST.exec(text) ?? [];
  return first !== undefined && second !== undefined ? toTarget(second, first, rules) : null;
}

function toTarget(written: string, dayText: string, rules: ReadingRules): DatedTarget | null {
  const { value, direction, problem } = readTarget(written, rules);
  const period = readPeriod(dayText, rules);
  return value === null || problem !== "" || period === null || isError(period)
    ? null
    : { written, value, direction, period, day: period.end };
}
