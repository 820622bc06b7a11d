/** The rules by which a point of an XmR chart is a signal: two published sets, one function a rule. */
import { reusable } from "./reusable";

/** The points of a chart in order, gaps left out, and the marks that rules leave on them; a segment is [from, to). */
export interface MarkedPoints {
  readonly values: Float64Array;
  /** Side of the centre by sign; 1 near it, 2 beyond the near line, 3 outside the limits; 0 on the centre. */
  readonly zones: Int8Array;
  /** Number of the rule with the sign of the side: 4 a run above, -2 a falling trend; 0 no signal. */
  readonly marks: Int8Array;
}

export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** A segment whose zones are known, with the number of points in the farther ones: most rules then have nothing to look for. */
export interface ZonedSegment extends Segment {
  readonly near: number;
  readonly outside: number;
}

type Rule = (points: MarkedPoints, segment: ZonedSegment, number: number) => void;

interface RuleSet {
  /** Where the near line stands, in parts of the distance from centre to limit. */
  readonly nearLine: number;
  /** In order of priority. */
  readonly rules: readonly Rule[];
}

const OUTSIDE = 3;
const NEAR = 2;

export const RULE_SETS = {
  /** NHS Making Data Count, as NHSRplotthedots applies it. */
  nhs: { nearLine: 2 / 3, rules: [markOutside, markSevenInOneDirection, markTwoOfThreeNearLimit, markRunOf(7)] },
  /** Wheeler, Understanding Variation (2000). */
  wheeler: { nearLine: 1 / 2, rules: [markOutside, markThreeOfFourBeyondLine, markRunOf(8)] },
} as const satisfies Readonly<Record<string, RuleSet>>;

export type RuleSetName = keyof typeof RULE_SETS;

/** Applies the rules of a set from the last to the first, so that of several marks the one with priority stays. */
export function applyRules(points: MarkedPoints, segment: ZonedSegment, name: RuleSetName): void {
  const { rules } = RULE_SETS[name];
  for (let i = rules.length - 1; i >= 0; i--) rules[i]!(points, segment, i + 1);
}

/** A single point strictly outside the limits. */
function markOutside({ zones, marks }: MarkedPoints, { from, to, outside }: ZonedSegment, rule: number): void {
  if (outside === 0) return;
  for (let i = from; i < to; i++) {
    if (zones[i] === OUTSIDE) marks[i] = rule;
    else if (zones[i] === -OUTSIDE) marks[i] = -rule;
  }
}

const stepSpace = reusable((length) => new Int8Array(length));

/** Seven consecutive points, each strictly above (or below) the one before it: six steps in one direction; all seven are marked. */
function markSevenInOneDirection({ values, marks }: MarkedPoints, { from, to }: Segment, rule: number): void {
  const steps = stepSpace(to);
  for (let i = from + 1; i < to; i++) steps[i] = Number(values[i]! > values[i - 1]!) - Number(values[i]! < values[i - 1]!);
  markStreaks({ signs: steps, marks }, { from: from + 1, to, length: 6, before: 1 }, rule);
}

/** So many consecutive points strictly on one side of the centre; all are marked. */
function markRunOf(length: number): Rule {
  return ({ zones, marks }, { from, to }, rule) => markStreaks({ signs: zones, marks }, { from, to, length, before: 0 }, rule);
}

interface StreakSearch extends Segment {
  readonly length: number;
  /** Points before a streak that are marked with it: a step has one where it starts. */
  readonly before: number;
}

/**
 * Marks every streak of at least `length` numbers of one sign; 0 has none. Each stretch of that length is looked at from its
 * end: the first number that differs rules out all streaks that would contain it, and the next stretch begins behind it.
 */
function markStreaks(
  { signs, marks }: { readonly signs: Int8Array; readonly marks: Int8Array },
  { from, to, length, before }: StreakSearch,
  rule: number,
): void {
  let first = from;
  while (first + length <= to) {
    let end = first + length;
    const sign = signs[end - 1]!;
    let position = end - 1;
    while (position >= first && signs[position]! * sign > 0) position--;
    if (position >= first) {
      first = position + 1;
      continue;
    }
    while (end < to && signs[end]! * sign > 0) end++;
    marks.fill(sign > 0 ? rule : -rule, first - before, end);
    first = end;
  }
}

/** Of three consecutive points on one side, at least two beyond the near line and inside the limits; those near ones are marked. */
function markTwoOfThreeNearLimit({ zones, marks }: MarkedPoints, { from, to, near: all }: ZonedSegment, rule: number): void {
  if (all < 2) return;
  for (let i = from; i < to; i++) {
    const near = zones[i]!;
    if (Math.abs(near) !== NEAR) continue;
    const lastStart = Math.min(i, to - 3);
    for (let start = Math.max(from, i - 2); start <= lastStart; start++) {
      if (isTwoOfThree(zones, start, near)) marks[i] = near > 0 ? rule : -rule;
    }
  }
}

function isTwoOfThree(zones: Int8Array, start: number, near: number): boolean {
  const a = zones[start]!;
  const b = zones[start + 1]!;
  const c = zones[start + 2]!;
  const areOnSide = a * near > 0 && b * near > 0 && c * near > 0;
  return areOnSide && Number(a === near) + Number(b === near) + Number(c === near) >= 2;
}

/** Of four consecutive points, at least three beyond the same near line, outside the limits included; those are marked. */
function markThreeOfFourBeyondLine({ zones, marks }: MarkedPoints, { from, to, near, outside }: ZonedSegment, rule: number): void {
  if (near + outside < 3) return;
  for (let i = from + 3; i < to; i++) {
    let above = 0;
    let below = 0;
    for (let j = i - 3; j <= i; j++) {
      if (zones[j]! >= NEAR) above++;
      else if (zones[j]! <= -NEAR) below++;
    }
    if (above < 3 && below < 3) continue;
    const side = above > below ? 1 : -1;
    for (let j = i - 3; j <= i; j++) if (zones[j]! * side >= NEAR) marks[j] = side * rule;
  }
}
