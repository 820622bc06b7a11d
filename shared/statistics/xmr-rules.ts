/** The rules by which a point of an XmR chart is a signal: two published sets, one function a rule. */

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

type Rule = (points: MarkedPoints, segment: Segment, number: number) => void;

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
export function applyRules(points: MarkedPoints, segment: Segment, name: RuleSetName): void {
  const { rules } = RULE_SETS[name];
  for (let i = rules.length - 1; i >= 0; i--) rules[i]!(points, segment, i + 1);
}

/** A single point strictly outside the limits. */
function markOutside({ zones, marks }: MarkedPoints, { from, to }: Segment, rule: number): void {
  for (let i = from; i < to; i++) {
    if (zones[i] === OUTSIDE) marks[i] = rule;
    else if (zones[i] === -OUTSIDE) marks[i] = -rule;
  }
}

/** Seven consecutive points, each strictly above (or below) the one before it: six steps in one direction; all seven are marked. */
function markSevenInOneDirection(points: MarkedPoints, { from, to }: Segment, rule: number): void {
  markStreaks(points, { from: from + 1, to, length: 6, sideAt: directionAt, before: 1 }, rule);
}

/** So many consecutive points strictly on one side of the centre; all are marked. */
function markRunOf(length: number): Rule {
  return (points, { from, to }, rule) => markStreaks(points, { from, to, length, sideAt: zoneSideAt, before: 0 }, rule);
}

function directionAt({ values }: MarkedPoints, i: number): number {
  return Number(values[i]! > values[i - 1]!) - Number(values[i]! < values[i - 1]!);
}

function zoneSideAt({ zones }: MarkedPoints, i: number): number {
  return Number(zones[i]! > 0) - Number(zones[i]! < 0);
}

interface StreakSearch extends Segment {
  readonly length: number;
  /** 1, -1, or 0 for what belongs to no streak. */
  readonly sideAt: (points: MarkedPoints, position: number) => number;
  /** Points before a streak that belong to it: a step has one where it starts. */
  readonly before: number;
}

/**
 * Marks every streak of at least `length` positions on one side. Each stretch of that length is looked at from its end: the
 * first position that differs rules out all streaks that would contain it, and the next stretch begins behind it.
 */
function markStreaks(points: MarkedPoints, { from, to, length, sideAt, before }: StreakSearch, rule: number): void {
  let first = from;
  while (first + length <= to) {
    let end = first + length;
    const side = sideAt(points, end - 1);
    let position = end - 1;
    while (position >= first && side !== 0 && sideAt(points, position) === side) position--;
    if (position >= first) {
      first = position + 1;
      continue;
    }
    while (end < to && sideAt(points, end) === side) end++;
    points.marks.fill(side * rule, first - before, end);
    first = end;
  }
}

/** Of three consecutive points on one side, at least two beyond the near line and inside the limits; those near ones are marked. */
function markTwoOfThreeNearLimit({ zones, marks }: MarkedPoints, { from, to }: Segment, rule: number): void {
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
  let onSide = 0;
  let nearOnes = 0;
  for (let i = start; i < start + 3; i++) {
    if (zones[i]! * near > 0) onSide++;
    if (zones[i] === near) nearOnes++;
  }
  return onSide === 3 && nearOnes >= 2;
}

/** Of four consecutive points, at least three beyond the same near line, outside the limits included; those are marked. */
function markThreeOfFourBeyondLine({ zones, marks }: MarkedPoints, { from, to }: Segment, rule: number): void {
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
