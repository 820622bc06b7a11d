/** The verdict in words: which rule, which numbers, how far to the next class. */
import { isoDate } from "../cell/serial-day";
import { reaches } from "./border";
import { nextClass, nextClassText } from "./next-class";
import { STALE_AFTER_PERIODS } from "./status";
import { missBy } from "./status-hold";
import { EARLY_SHARE } from "./status-reach";
import { decimalsFor, formatRange, formatValue, type Unit } from "./unit";
import type { StatusFacts, Verdict } from "./verdict";

/** "At risk: 86.7 % against at least 95.0 % in the latest period (At risk down to 90 % attainment). 1.2 points from Off track." */
export function explain(verdict: Verdict, facts: StatusFacts, unit: Unit): string {
  const next = nextClass(verdict, facts.actual, unit);
  const decimals = tellingDecimals(facts, unit);
  const reason = REASONS[verdict.rule](facts, (value) => formatValue(value, unit, decimals), goalText(facts, unit, decimals));
  const distance = next ? ` ${capital(nextClassText(next, unit, decimals))}.` : "";
  return `${verdict.status}: ${reason}.${distance}`;
}

type Say = (value: number) => string;

/** A reason for each rule; `goal` is the target as it is said: "at least 95 %", "25 to 40 days". */
const REASONS: Readonly<Record<Verdict["rule"], (facts: StatusFacts, say: Say, goal: string) => string>> = {
  "no target": () => "there is no target to judge by",
  "not started": (facts) => `it starts on ${day(facts.start)}, after ${day(facts.asOf)}`,
  "no data": (facts) => `nothing was measured up to ${day(lastThatCounts(facts))}`,
  stale: (facts) => `the latest measurement is ${roundedUp(facts.age)} periods old, more than ${STALE_AFTER_PERIODS}`,
  "milestone done": () => "the milestone is done",
  "target reached": (facts, say, goal) => `${actual(facts, say)} has reached the target of ${goal}`,
  "due passed": (facts, say, goal) =>
    facts.direction === "milestone"
      ? `the milestone was not done by the due date ${day(facts.due)}`
      : `${actual(facts, say)} had not reached ${goal} by the due date ${day(facts.due)}`,
  pace: (facts, say, goal) =>
    `${actual(facts, say)} against ${say(facts.expected ?? 0)} expected by ${day(facts.asOf)} on the way from ${say(facts.baseline ?? 0)} to ${interim(facts, say)}${goal}, ` +
    `pace ${roundedDown(paceOf(facts))} (On track from ${facts.thresholds.amber}, At risk from ${facts.thresholds.red})`,
  "nothing expected yet": (facts, say) =>
    `nothing is expected yet by ${day(facts.asOf)}` +
    (facts.direction === "milestone" ? "" : `, and it stands at ${actual(facts, say)} with ${say(facts.baseline ?? 0)} at the start`),
  "too early": (facts, say) =>
    `${actual(facts, say)} is behind, but it is still within the first ${EARLY_SHARE * 100} % of the time to ${day(facts.due)}`,
  "single measurement": (facts, say) => `${actual(facts, say)} is behind, but it is the only measurement so far`,
  "latest period": (facts, say, goal) => `${actual(facts, say)} against ${goal} in the latest period${thresholdNote(facts)}`,
  "all periods": (facts, say, goal) =>
    facts.consistency
      ? `${goal} was met in ${facts.consistency.met} of ${facts.consistency.counted} periods by the due date ${day(facts.due)}, ${oneDecimal(facts.requiredShare * 100)} % required`
      : `${actual(facts, say)} against ${goal} at the due date ${day(facts.due)}`,
};

/** "1,500,000 by 2025-06-30 and ", before the last target. */
function interim({ interim: next }: StatusFacts, say: Say): string {
  return next ? `${say(next.value)} by ${day(next.day)} and ` : "";
}

function thresholdNote(facts: StatusFacts): string {
  return missBy(facts) > 0 ? ` (At risk down to ${oneDecimal(facts.thresholds.amber * 100)} % attainment)` : " (no scale for a near miss)";
}

function goalText(facts: StatusFacts, unit: Unit, decimals: number): string {
  if (facts.direction === "range") return formatRange([facts.low ?? 0, facts.high ?? 0], unit, decimals);
  const target = formatValue(facts.target ?? 1, unit, decimals);
  return facts.direction === "at least" || facts.direction === "at most" ? `${facts.direction} ${target}` : target;
}

/** Measurements after the due date reach no target, see current-value.ts. */
function lastThatCounts({ direction, asOf, due }: StatusFacts): number {
  return due !== null && (direction === "increase" || direction === "decrease") ? Math.min(asOf, due) : asOf;
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

/** Enough decimals that values which differ do not read the same: not "95.0 % against at least 95.0 %". */
function tellingDecimals({ actual: value, target, low, high, expected }: StatusFacts, unit: Unit): number {
  const usual = decimalsFor([value, target, low, high], unit);
  if (value === null) return usual;
  const others = [target, low, high, expected].filter((other): other is number => other !== null && !isSame(value, other));
  const isTelling = (decimals: number): boolean => {
    const said = formatValue(value, unit, decimals);
    return others.every((other) => formatValue(other, unit, decimals) !== said);
  };
  return [usual, usual + 1, usual + 2, usual + 3].find(isTelling) ?? usual;
}

function isSame(a: number, b: number): boolean {
  return reaches(a, b) && reaches(b, a);
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** An age of 1.52 periods is not shown as the 1.5 that it exceeds. */
function roundedUp(age: number | null): string {
  return String(Math.ceil((age ?? 0) * 10 - 1e-9) / 10);
}

/** A pace of 0.899 is not shown as the 0.90 that it misses. */
function roundedDown(pace: number): string {
  return (Math.floor(pace * 100 + 1e-9) / 100).toFixed(2);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
