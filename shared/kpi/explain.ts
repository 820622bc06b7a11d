/** The verdict in words: which rule, which numbers, how far to the next class. */
import { isoDate } from "../cell/serial-day";
import { STALE_AFTER_PERIODS } from "./status";
import { EARLY_SHARE } from "./status-reach";
import { decimalsFor, formatDifference, formatValue, type Unit } from "./unit";
import type { Border, StatusFacts, Verdict } from "./verdict";

/** The border that is nearest to the actual, and how far away it is (never negative). */
export interface NextClass extends Border {
  readonly distance: number;
}

/** The nearer of the two borders of a verdict; null where no level can change it. A tie goes to the better class. */
export function nextClass(verdict: Verdict, actual: number | null): NextClass | null {
  if (actual === null) return null;
  const [nearest] = [verdict.better, verdict.worse]
    .filter((border): border is Border => border !== null)
    .map((border) => ({ ...border, distance: Math.abs(actual - border.at) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest ?? null;
}

/** One sentence or two: "Off track: 86.7 % against at least 95 %, attainment 0.91 (At risk from 0.9). 8.3 points from On track." */
export function explain(verdict: Verdict, facts: StatusFacts, unit: Unit): string {
  const next = nextClass(verdict, facts.actual);
  const decimals = decimalsFor([facts.actual, facts.target, facts.low, facts.high], unit);
  const distance = next ? ` ${distanceText(next, decimals, unit)}` : "";
  return `${verdict.status}: ${REASONS[verdict.rule](facts, (value) => formatValue(value, unit, decimals))}.${distance}`;
}

type Say = (value: number) => string;

const REASONS: Readonly<Record<Verdict["rule"], (facts: StatusFacts, say: Say) => string>> = {
  "no target": () => "there is no target to judge by",
  "not started": (facts) => `it starts on ${day(facts.start)}, after ${day(facts.asOf)}`,
  "no data": (facts) => `nothing was measured up to ${day(facts.asOf)}`,
  stale: (facts) => `the latest measurement is ${oneDecimal(facts.age)} periods old, more than ${STALE_AFTER_PERIODS}`,
  "milestone done": () => "the milestone is done",
  "target reached": (facts, say) => `${actual(facts, say)} has reached the target of ${goal(facts, say)}`,
  "due passed": (facts, say) => `${actual(facts, say)} had not reached ${goal(facts, say)} by the due date ${day(facts.due)}`,
  pace: (facts, say) =>
    `${actual(facts, say)} against ${say(facts.expected ?? 0)} expected by ${day(facts.asOf)} on the way from ${say(facts.baseline ?? 0)} to ${goal(facts, say)}, ` +
    `pace ${twoDecimals(paceOf(facts))} (On track from ${facts.thresholds.amber}, At risk from ${facts.thresholds.red})`,
  "nothing expected yet": (facts, say) => `nothing is expected yet by ${day(facts.asOf)}, and it stands at ${actual(facts, say)} with ${say(facts.baseline ?? 0)} at the start`,
  "too early": (facts, say) => `${actual(facts, say)} is behind, but it is still within the first ${EARLY_SHARE * 100} % of the time to ${day(facts.due)}`,
  "single measurement": (facts, say) => `${actual(facts, say)} is behind, but it is the only measurement so far`,
  "latest period": (facts, say) => `${actual(facts, say)} against ${goal(facts, say)} in the latest period${thresholdNote(facts)}`,
  "all periods": (facts, say) =>
    facts.consistency
      ? `${goal(facts, say)} was met in ${facts.consistency.met} of ${facts.consistency.counted} periods by the due date ${day(facts.due)}, ${oneDecimal(facts.requiredShare * 100)} % required`
      : `${actual(facts, say)} against ${goal(facts, say)} at the due date ${day(facts.due)}`,
};

function thresholdNote(facts: StatusFacts): string {
  const hasScale = facts.direction === "range" ? facts.low !== facts.high || facts.tolerance !== null : facts.target !== 0;
  return hasScale ? ` (At risk down to ${oneDecimal(facts.thresholds.amber * 100)} % attainment)` : " (no scale for a near miss)";
}

function goal(facts: StatusFacts, say: Say): string {
  if (facts.direction === "range") return `${say(facts.low ?? 0)} to ${say(facts.high ?? 0)}`;
  const target = say(facts.target ?? 1);
  return facts.direction === "at least" || facts.direction === "at most" ? `${facts.direction} ${target}` : target;
}

function paceOf(facts: StatusFacts): number {
  const baseline = facts.baseline ?? 0;
  return ((facts.actual ?? 0) - baseline) / ((facts.expected ?? 0) - baseline);
}

function actual(facts: StatusFacts, say: Say): string {
  return facts.actual === null ? "nothing" : say(facts.actual);
}

function day(serial: number | null): string {
  return serial === null ? "an unknown day" : isoDate(serial);
}

function distanceText(next: NextClass, decimals: number, unit: Unit): string {
  if (next.distance === 0) return `Exactly on the border to ${next.status}.`;
  return `${capital(formatDifference(next.distance, unit, finer(next.distance, decimals, unit)))} from ${next.status}.`;
}

/** A distance may need more digits than the values themselves. */
function finer(distance: number, decimals: number, unit: Unit): number {
  return Math.max(decimals, decimalsFor([distance], unit));
}

function oneDecimal(value: number | null): string {
  return String(Math.round((value ?? 0) * 10) / 10);
}

function twoDecimals(value: number): string {
  return value.toFixed(2);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
