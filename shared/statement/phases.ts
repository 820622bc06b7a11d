/** Targets on the way: "10 % in 2026, 15 % in 2027", "to 50 by June and 80 by December". */
import { boundOf, BOUNDS } from "./bounds";
import { refuse, type Bound, type Draft } from "./draft";
import { TAKEN } from "./phrases";
import { withPeriod } from "./horizon-phrases";
import { DATE } from "./mark-dates";
import { AMOUNT } from "./mark-quantities";
import { inSortOf } from "./in-sort-of";

const JOINT = "(?:[,;]| and| then| and then|, and|, then)*\\s*";
const TIME = "(in|during|for|by|until|by the end of|at the end of|end of)(?: the end of)?";
const WITH = "(by |to |another |a further |at least |reach(?:ing)? )?";
/** What is left before an amount that has a bound. */
const BOUND_AHEAD = new RegExp(`(?:[,;]|\\s(?:and|then))*(?:\\s(by|to|at|be|is|are))?\\s${BOUNDS}\\s*$`, "iu");
const AMOUNT_FIRST = new RegExp(`${JOINT}${WITH}${AMOUNT}((?: [\\p{L}-]+){0,2}?),? ${TIME} ${DATE}`, "giu");
const TIME_FIRST = new RegExp(`${JOINT}\\b${TIME} ${DATE}:?,? ${WITH}${AMOUNT}`, "giu");

interface Pair {
  readonly index: number;
  readonly length: number;
  readonly word: string;
  /** Of a level: "at or below 5 by June". */
  readonly bound: Bound | null;
  /** "features" of "10 features in Q1". */
  readonly noun: string;
  readonly time: string;
  readonly amount: number;
  readonly date: number;
}

/** Takes two or more amounts with a date each; a single one is no phase. */
export function takePhases(draft: Draft): void {
  const amountFirst = [...draft.text.matchAll(AMOUNT_FIRST)].map((m) => toPair(m, { word: 1, amount: 2, noun: 3, time: 4, date: 5 }));
  const timeFirst = [...draft.text.matchAll(TIME_FIRST)].map((m) => toPair(m, { time: 1, date: 2, word: 3, amount: 4, noun: 0 }));
  const found = withoutBaseline(draft, amountFirst.length >= timeFirst.length ? amountFirst : timeFirst);
  if (found.length < 2) return;
  const bounded = found.map((pair) => withBound(draft, pair));
  // "by at least 5 % in 2025 and at least 10 % in 2026" goes on as it begins
  const isChange = /^by$/i.test(bounded[0]!.word);
  const pairs = isChange ? bounded.map((pair) => (pair.bound === null ? pair : { ...pair, word: "by", bound: null })) : bounded;
  const bounds = [...new Set(pairs.flatMap(({ bound }) => (bound === null ? [] : [bound])))];
  if (bounds.length > 1) refuse(draft, `statement must keep to one bound: ${bounds.join(" and ")}`);
  draft.bound = bounds[0] ?? null;
  const last = draft.quantities[pairs[pairs.length - 1]!.amount]!;
  const isLevel =
    draft.bound !== null || pairs.some(({ word }) => /^(?:to|at least|reach)/i.test(word)) || /reach|keep/.test(draft.verb?.sort ?? "");
  let previousEnd: number | null = null;
  for (const { amount, date, time } of pairs) {
    const quantity = inSortOf(draft.quantities[amount]!, last);
    withPeriod(draft, date, ({ start, end }) => {
      if (previousEnd !== null && end <= previousEnd)
        refuse(draft, `statement must name its phases in the order of time: ${draft.dates[date]!.written}`);
      previousEnd = end;
      const isWithin = !isLevel && /^(?:in|during|for)/i.test(time);
      draft.phases.push({ quantity, isLevel, isWithin, start, due: end });
      draft.horizon.push(`${time} ${draft.dates[date]!.written}`);
    });
  }
  for (const { index, length, noun } of [...pairs].reverse())
    draft.text = `${draft.text.slice(0, index)}${TAKEN}${noun}${TAKEN}${draft.text.slice(index + length)}`;
}

/** With the words before it that bound it: "at or below 5 by June". A bound of a change is none: "by at least 5 %" is 5 %. */
function withBound(draft: Draft, pair: Pair): Pair {
  const before = draft.text.slice(0, pair.index);
  if (/^at least$/i.test(pair.word)) return /\sby\s*$/i.test(before) ? { ...pair, word: "by" } : { ...pair, bound: "at least" };
  const ahead = BOUND_AHEAD.exec(before);
  if (!ahead) return pair;
  const [words, word = pair.word, ...groups] = ahead;
  const isChange = /^by$/i.test(word);
  return {
    ...pair,
    index: ahead.index,
    length: pair.length + words.length,
    word,
    bound: isChange ? null : boundOf(groups).bound,
  };
}

/** "from 1,000 in 2025 to 1,500 in 2027" begins with where it stood. */
function withoutBaseline(draft: Draft, pairs: readonly Pair[]): readonly Pair[] {
  const [first, ...rest] = pairs;
  const before = first ? /(?:^|\s)from\s*$/i.exec(draft.text.slice(0, first.index)) : null;
  if (!first || !before || rest.length === 0) return pairs;
  draft.baseline = draft.quantities[first.amount]!;
  withPeriod(draft, first.date, ({ end }) => void (draft.start = end + 1));
  const length = first.index + first.length - before.index;
  draft.text = `${draft.text.slice(0, before.index)}${TAKEN}${draft.text.slice(before.index + length)}`;
  // what is then one amount "in 2027" is to be there by its end
  if (rest.length === 1) draft.text = draft.text.replace(/\s(?:in|during) (?=⟨d\d+⟩)/i, " by ");
  const moved = TAKEN.length - length;
  return rest.map((pair) => ({ ...pair, index: pair.index + moved }));
}

/** Which group of the pattern is which; noun 0 where there is none. */
type Groups = Readonly<Record<"word" | "amount" | "noun" | "time" | "date", number>>;

function toPair(match: RegExpMatchArray, at: Groups): Pair {
  return {
    index: match.index!,
    length: match[0].length,
    word: (match[at.word] ?? "").trim(),
    bound: null,
    noun: at.noun === 0 ? "" : (match[at.noun] ?? "").trim(),
    time: match[at.time]!,
    amount: Number(match[at.amount]),
    date: Number(match[at.date]),
  };
}
