/** How registers put a target into words: "at or above 84%", "no more than 5", "95% or more", "reduce to 3 days". */
import type { Direction } from "./direction";

export interface TargetPhrase {
  /** What is left when the phrase is taken off. */
  readonly rest: string;
  /** Null where the phrase says nothing about which way is better. */
  readonly direction: Direction | null;
  /** True for "<" and "more than": the target itself is not enough, as written. */
  readonly isStrict: boolean;
  /** True for "within", which may stand before one number or before a range. */
  readonly mayHoldRange: boolean;
}

export const AT_LEAST =
  "≥|>=|=>|⩾|at or above|at least|at minimum|greater than or equal to|more than or equal to|equal to or greater than|no less than|not less than|no fewer than|no lower than|not below|not lower than|minimum of|minimum|min\\.?|from";
export const ABOVE = ">|greater than|more than|higher than|larger than|over|above|exceeds?|exceeding|in excess of";
export const AT_MOST =
  "≤|<=|=<|⩽|at or below|at most|less than or equal to|equal to or less than|no more than|not more than|no greater than|no higher than|not above|not to exceed|not exceed(?:ing)?|not over|does not exceed|maximum of|maximum|max\\.?|up to|within";
export const BELOW = "<|less than|fewer than|lower than|smaller than|under|below";
const RISE = "(?:increase|grow|raise|rise|lift|improve up|go up) to";
const FALL = "(?:reduce|decrease|cut|lower|drop|fall|shrink|bring down|go down|down) to";
const NEUTRAL =
  "=|equals?|equal to|exactly|target:?|achieve|reach|hit|maintain(?: at)?|keep(?: at)?|hold(?: at)?|stay(?: at)?|remain(?: at)?|improve to|goal:?";

type Rule = readonly [pattern: RegExp, direction: Direction | null, isStrict: boolean];

const before = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}])\\s*(.*)$`, "iu");
const behind = (words: string): RegExp => new RegExp(`^(.*[\\d)%\\p{L}])\\s*(?:${words})$`, "iu");

/** Longer phrases first: "no more than" holds "more than". */
const RULES: readonly Rule[] = [
  [before(AT_LEAST), "at least", false],
  [before(AT_MOST), "at most", false],
  [before(ABOVE), "at least", true],
  [before(BELOW), "at most", true],
  [before(RISE), "increase", false],
  [before(FALL), "decrease", false],
  [
    behind(
      "\\+|or more|or above|or higher|or greater|or over|or better|and above|and over|and more|and up|upwards|minimum|min\\.?|at least",
    ),
    "at least",
    false,
  ],
  [behind("or less|or fewer|or below|or lower|or under|and below|and under|and less|maximum|max\\.?|at most"), "at most", false],
];

/** The phrase around a target; a text without one comes back as it is. */
export function readTargetPhrase(text: string): TargetPhrase {
  const neutral = before(NEUTRAL).exec(text);
  const plain = neutral ? (neutral[1] ?? "").trim() : text;
  for (const [pattern, direction, isStrict] of RULES) {
    const match = pattern.exec(plain);
    if (match && /\d/.test(match[1] ?? ""))
      return { rest: (match[1] ?? "").trim(), direction, isStrict, mayHoldRange: /^within\b/i.test(plain) };
  }
  return { rest: plain, direction: null, isStrict: false, mayHoldRange: false };
}
