/** The sentence that a register's columns make: what readStatement reads back as the same parts. */
import { isoDate, type Day } from "../cell/serial-day";
import type { Direction } from "../kpi/direction";
import type { Frequency } from "../kpi/period";
import { nameKey } from "../kpi/name-key";
import type { Knot } from "../kpi/polyline";
import { readUnit } from "../kpi/unit";
import { interimOf } from "./interim-of";
import { readStatement } from "./read-statement";
import { isMilestoneVerb } from "./verbs";

export interface StatementColumns {
  readonly name: string;
  readonly direction: Direction;
  readonly unit?: string;
  readonly baseline?: number | null;
  readonly target?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  /** The period that a level is counted in: 2 complaints a week. */
  readonly per?: Frequency | null;
  readonly start?: Day | null;
  readonly due?: Day | null;
  /** Targets on the way, in the order of time. */
  readonly interim?: readonly Knot[];
}

/** "" where the columns name no target: a metric that is watched has no sentence. */
export function composeStatement(columns: StatementColumns): string {
  const name = columns.name.trim().replace(/\s+/g, " ");
  const quoted = name.includes('"') ? `“${name}”` : `"${name}"`;
  // a name such as "Top 10 accounts" must not be taken for a part of the sentence, nor must a unit such as "per 1,000"
  const candidates = [compose(columns, name), compose(columns, quoted), compose({ ...columns, unit: "" }, quoted)];
  const isOther = readUnit(columns.unit ?? "").kind === "other";
  return candidates.find((sentence) => sentence === "" || readsBack(sentence, columns, name)) ?? candidates[isOther ? 2 : 1]!;
}

function readsBack(sentence: string, columns: StatementColumns, name: string): boolean {
  const reading = readStatement(sentence, contextOf(columns));
  if (reading.is !== "understood" || nameKey(reading.parts.metric) !== nameKey(name)) return false;
  const { baseline, target, low, high, per } = reading.parts;
  const isSame = (read: number | null, meant: number | null | undefined): boolean => read === (meant ?? null);
  if (columns.direction === "milestone") return true;
  if (columns.direction === "range") return isSame(low, columns.low) && isSame(high, columns.high) && per === (columns.per ?? null);
  const [first = [], second = []] = [interimOf(reading.parts), columns.interim];
  const isSameWay =
    first.length === second.length && first.every(({ day, value }, i) => day === second[i]?.day && value === second[i]?.value);
  return isSame(baseline, columns.baseline) && isSame(target, columns.target) && isSameWay;
}

/** What the reader must know beside the sentence to read it as it was meant. */
export function contextOf({ unit }: Pick<StatementColumns, "unit">): { readonly unit?: string } {
  return unit === undefined || unit === "" ? {} : { unit };
}

function compose(columns: StatementColumns, name: string): string {
  const { direction, baseline = null, target = null, low = null, high = null, unit = "" } = columns;
  const value = (number: number): string => emitValue(number, unit);
  const per = columns.per ? ` a ${columns.per === "half" ? "half year" : columns.per}` : "";
  const time = timeOf(columns);
  if (direction === "milestone") return isMilestoneVerb(name) ? `${name}${time}` : `Complete ${name}${time}`;
  if (direction === "range")
    return low === null || high === null ? "" : `Keep ${name} between ${value(low)} and ${value(high)}${per}${time}`;
  if (direction === "none" || target === null) return "";
  const from = baseline === null ? "" : ` from ${value(baseline)}`;
  const isHeld = direction === "at least" || direction === "at most";
  const way = isHeld
    ? `Keep ${name} at or ${direction === "at least" ? "above" : "below"} `
    : `${direction === "increase" ? "Increase" : "Reduce"} ${name}${from} to `;
  const { interim = [], start = null, due = null } = columns;
  if (interim.length === 0 || due === null) return `${way}${value(target)}${per}${time}`;
  const steps = interim.map((step) => `${value(step.value)} by ${isoDate(step.day)}`).join(", ");
  return `${way}${steps} and ${value(target)} by ${isoDate(due)}${start === null ? "" : `, starting ${isoDate(start)}`}`;
}

function timeOf({ start = null, due = null }: StatementColumns): string {
  if (start !== null && due !== null) return ` between ${isoDate(start)} and ${isoDate(due)}`;
  if (due !== null) return ` by ${isoDate(due)}`;
  return start === null ? "" : ` starting ${isoDate(start)}`;
}

/** In full: a sentence that rounds would be another KPI. Percentages with their sign, money with its symbol. */
function emitValue(number: number, unitText: string): string {
  const unit = readUnit(unitText);
  if (unit.kind === "percent") return `${digits(Number((number * 100).toPrecision(15)))} %`;
  if (unit.kind === "currency") return number < 0 ? `-${unit.symbol}${digits(-number)}` : `${unit.symbol}${digits(number)}`;
  return unit.kind === "other" ? `${digits(number)} ${unit.symbol}` : digits(number);
}

/** 12,000.5; very large and very small numbers without groups. */
function digits(number: number): string {
  const text = String(number);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
