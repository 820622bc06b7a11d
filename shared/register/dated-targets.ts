/** A Target cell that names several levels, each with its day: "1.5m by June 2025, 2m by December 2025", "2025: 20 %; 2026: 30 %". */
import { isBlank, isError } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate, type Day } from "../cell/serial-day";
import { readPeriod } from "../kpi/read-period";
import { fillRow } from "./fill-row";
import { readTarget } from "./read-target";
import type { ReadingRules, RowReader } from "./row-reader";

interface DatedTarget {
  /** As written: "≥ 84 %". */
  readonly written: string;
  readonly value: number;
  readonly day: Day;
}

/** A page of text is no target. */
const LONGEST = 300;

/** A comma within a number or before a year has no space, or no level, behind it. */
const BETWEEN = /\s*[;\n|]\s*|,\s+(?:and |then )?|\s+\/\s+|\s+(?:and|then)\s+/i;
const LEVEL_FIRST = /^(?:to |reach )?(.+?),?\s+(?:by|until|till|in|at|for|on|during)\s+(?:the\s+)?(?:end of\s+)?(.+)$/i;
const IN_BRACKETS = /^(.+?)\s*[([](?:by\s+)?([^()[\]]+)[)\]]$/;
const DAY_FIRST = /^(?:by|until|till|in|at|for|on)?\s*(?:the\s+)?(?:end of\s+)?(.+?)\s*(?::|=|–|—|→)\s*(.+)$/i;

/** The last of them is the row's target, the others are on the way; the row as it is where its cell names no days. */
export function fillFromDatedTargets(row: RowReader, rules: ReadingRules): RowReader {
  const cell = row.value("target");
  const targets = typeof cell === "string" && cell.length <= LONGEST ? readDatedTargets(cell.trim(), rules) : null;
  const last = targets?.[targets.length - 1];
  if (!targets || !last) return row;
  const due = isBlank(row.value("due")) ? { due: last.day } : {};
  const phasing = isBlank(row.value("phasing")) ? { phasing: "profile" } : {};
  const onTheWay = targets.slice(0, -1).map(({ value, day }) => ({ day, value }));
  row.say(
    "info",
    "target",
    `target ${quote(String(cell))} read as ${last.written} by ${isoDate(last.day)}, and what comes before it as on the way`,
  );
  return { ...fillRow(row, { target: last.written, ...due, ...phasing }), interim: { from: "target", targets: onTheWay } };
}

/** Two or more in the order of time; null for any other text. */
function readDatedTargets(text: string, rules: ReadingRules): readonly DatedTarget[] | null {
  const parts = text.split(BETWEEN).map((part) => part.trim());
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
  const { value, problem } = readTarget(written, rules);
  const period = readPeriod(dayText, rules);
  return value === null || problem !== "" || period === null || isError(period) ? null : { written, value, day: period.end };
}
