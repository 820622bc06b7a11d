/** How much: "from 12 % to 15 %", "by 1.5 points", "at or above 99.9 %", "no more than 2", "between 18 and 22", "a 20 % increase in". */
import { ABOVE, AT_LEAST, AT_MOST, BELOW } from "../kpi/target-phrases";
import { refuse, take, TAKEN, TAKEN_BEFORE_UNIT, unmark, type Bound, type Draft } from "./draft";
import { DATE } from "./mark-dates";
import { AMOUNT } from "./mark-quantities";
import type { Quantity } from "./quantity";
import { readVerb, type Verb } from "./verbs";

const FLOOR = `${AT_LEAST.replace(/\|from$/, "")}|minimally`;
const CEILING = AT_MOST.replace(/\|within$/, "");
const BOUNDS = `(?:(${FLOOR})|(${CEILING})|(${ABOVE})|(${BELOW}))`;
const ABOUT =
  "(?:about|around|approximately|roughly|some|circa|c\\.|~|a total of|an average of|an additional|another|a further|a|an|the|exactly|just)";
const LEVEL_NOUN = "(?:an? )?(?:(?:average|total|level|score|rate|value|target|minimum|maximum|baseline) of )?";
const LAST = "(?:the )?(?:same period )?(?:of |in )?(?:last|previous|prior) (?:year|quarter|month|week|period)(?:['’]s)?";
const COMPARED = new RegExp(
  `(?:^|\\s)(?:(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than|over|above|below|under|on|from) (?:${LAST}|the (?:baseline|current level|present level)|today|now)(?: levels?| figures?| results?| baseline)?|(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than|from|on|below|above) (?:the |its )?${DATE}(?:['’]s)? (?:levels?|baseline|figures?|results?|values?)|(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than in|than) (?:in )?${DATE})(?![\\p{L}])`,
  "iu",
);
const RISES = "increase|growth|rise|uplift|gain|improvement|jump";
const FALLS = "decrease|reduction|decline|drop|fall|cut|saving";

type Phrase = readonly [pattern: string, use: (draft: Draft, match: RegExpExecArray) => boolean | void];

const q = (draft: Draft, i: string | undefined): Quantity => draft.quantities[Number(i)]!;

const PHRASES: readonly Phrase[] = [
  [`(?:in|by|to a) (half)`, (draft) => change(draft, { value: 0.5, sort: "fraction", unit: "", written: "half" })],
  [
    `(?:to )?(?:between|in the range (?:of )?|within (?:the range )?(?:of )?|within) ?${AMOUNT} (?:and|to|-|–) ${AMOUNT}`,
    (draft, [words, a, b]) => (isChangeBetween(draft, words) ? manyAmounts : range)(draft, q(draft, a), q(draft, b)),
  ],
  [`${AMOUNT} ?(?:±|\\+\\/-|\\+-|plus or minus) ?${AMOUNT}`, (draft, [, a, b]) => around(draft, q(draft, a), q(draft, b))],
  [`within (?:±|\\+\\/-) ?${AMOUNT} of ${AMOUNT}`, (draft, [, a, b]) => around(draft, q(draft, b), q(draft, a))],
  [`by (?:between )?${AMOUNT} ?(?:to|-|–|and) ?${AMOUNT}`, (draft, [, a, b]) => manyAmounts(draft, q(draft, a), q(draft, b))],
  [`${AMOUNT} ?(?:-|–) ?${AMOUNT}`, (draft, [, a, b]) => range(draft, q(draft, a), q(draft, b))],
  [
    `(?:up |down |, |\\()?(?:from|baseline:?(?: is| of)?|currently(?: at)?|now(?: at)?) (?:the current |currently |today's )?${LEVEL_NOUN}${AMOUNT}\\)?`,
    (draft, [, i]) => baseline(draft, q(draft, i)),
  ],
  [`by a factor of ${AMOUNT}`, (draft, [, i]) => factor(draft, q(draft, i).value)],
  [`(?:by )?${AMOUNT}[- ]?(?:x|fold|times)(?: (?:over|as (?:many|much|high)))?`, (draft, [, i]) => factor(draft, q(draft, i).value)],
  [
    `by ${BOUNDS} ${AMOUNT}`,
    (draft, [, floor, , above, below, i]) =>
      boundedChange(draft, { bound: (floor ?? above) ? "at least" : "at most", isStrict: (above ?? below) !== undefined }, q(draft, i)),
  ],
  [`by (?:${ABOUT} )*${AMOUNT}(?: (?:more|less|fewer))?`, (draft, [, i]) => change(draft, q(draft, i))],
  [`${AMOUNT} (?:${RISES}) (?:in|of|on|to|for)`, (draft, [, i]) => change(draft, q(draft, i), "up")],
  [`${AMOUNT} (?:${FALLS}) (?:in|of|on|to|for)`, (draft, [, i]) => change(draft, q(draft, i), "down")],
  [`(?:(?:an? )?(?:${RISES}) of) ${AMOUNT}(?: in)?`, (draft, [, i]) => change(draft, q(draft, i), "up")],
  [`(?:(?:an? )?(?:${FALLS}) of) ${AMOUNT}(?: in)?`, (draft, [, i]) => change(draft, q(draft, i), "down")],
  [`${AMOUNT} (?:more|higher|additional|extra|above)`, (draft, [, i]) => nominal(draft, q(draft, i), "up")],
  [`${AMOUNT} (?:fewer|less|lower|below)`, (draft, [, i]) => nominal(draft, q(draft, i), "down")],
  [`up (?:by )?${AMOUNT}`, (draft, [, i]) => nominal(draft, q(draft, i), "up")],
  [`down (?:by )?${AMOUNT}`, (draft, [, i]) => nominal(draft, q(draft, i), "down")],
  [
    `(?:up |down |back )?to (?:be |become |stay |remain )?(?:(?:no |a )?(?:level|score|rate|total|average|minimum|maximum|value|target) of )?${BOUNDS} ${AMOUNT}`,
    (draft, match) => bounded(draft, match),
  ],
  [
    `(?:(?:at|is|are|be|stays?|remains?|runs?|of|=|:) )?(?:(?:an? )?(?:level|score|rate|total|average) of )?${BOUNDS} ?${LEVEL_NOUN}${AMOUNT}`,
    (draft, match) => bounded(draft, match),
  ],
  [
    `${AMOUNT} ?(?:\\+|or (?:more|above|higher|greater|over|better)|and (?:above|over|more|up)|minimum|at (?:least|minimum))`,
    (draft, [, i]) => level(draft, q(draft, i), "at least"),
  ],
  [
    `${AMOUNT} ?(?:or (?:less|fewer|below|lower|under)|and (?:below|under|less)|maximum|at most)`,
    (draft, [, i]) => level(draft, q(draft, i), "at most"),
  ],
  [`(?:up |down |back |out )?to (?:${ABOUT} )*${LEVEL_NOUN}${AMOUNT}`, (draft, [, i]) => toLevel(draft, q(draft, i))],
];

const COMPILED = PHRASES.map(([pattern, use]) => [new RegExp(`(?:^|[\\s(,])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu"), use] as const);

export function takeAmounts(draft: Draft): void {
  // the scale of "4.5 out of 5" changes nothing; "9 out of 10 customers" is a share
  draft.text = draft.text.replace(/(⟨n\d+⟩) out of ⟨n\d+⟩(?!\s(?!(?:to|by|in|from|at|over|and|within|on|for)\s)\p{L})/giu, "$1");
  for (const [pattern, use] of COMPILED) {
    for (let taken = true; taken && draft.refusal === "";) {
      const left =
        pattern.exec(draft.text)?.[0].search(/^[\s(,]*(?:up |down )?(?:to|by|from|at|between)\s/i) === 0 ? TAKEN_BEFORE_UNIT : TAKEN;
      taken = take(draft, pattern, (match) => use(draft, match), left);
    }
  }
}

/** "compared with last year" and "from 2020 levels" name the baseline and no time. */
export function takeComparison(draft: Draft): void {
  take(draft, COMPARED, ([words]) => void draft.notes.push(`${unmark(draft, words.trim())} is read as the baseline`));
}

/** A change, with the way that a noun or a comparison says: "a 20 % increase in". */
export function change(draft: Draft, quantity: Quantity, way?: "up" | "down"): void {
  if (draft.change) return twice(draft, draft.change, quantity);
  if (quantity.value < 0) return refuse(draft, `statement must name a change without a sign, and say which way: ${quantity.written}`);
  draft.change = quantity;
  if (way && (draft.verb === null || !["up", "down"].includes(draft.verb.sort))) draft.verb = verbOf(way, draft.verb);
}

/** A level to be held or reached. */
export function level(draft: Draft, quantity: Quantity, bound: Bound | null): void {
  if (draft.level) return twice(draft, draft.level, quantity);
  draft.level = quantity;
  if (bound) draft.bound = bound;
}

function verbOf(way: "up" | "down", stated: Verb | null): Verb {
  return { word: stated?.word ?? (way === "up" ? "increase" : "reduce"), sort: way, factor: 1 };
}

/** "20 % more leads" is a change; "5 more calls" is one too; behind a verb that goes the other way it is no sentence. */
function nominal(draft: Draft, quantity: Quantity, way: "up" | "down"): boolean | void {
  if (draft.change) return false;
  change(draft, quantity, way);
}

/** "cut to a third" keeps a third: it falls by two. */
function toLevel(draft: Draft, quantity: Quantity): boolean | void {
  // "respond to 95 % of enquiries" is a share of them
  if (draft.verb === null && quantity.sort === "percent" && /⟨p\d+⟩ of /.test(draft.text)) return false;
  if (quantity.sort !== "fraction") return level(draft, quantity, null);
  change(draft, { ...quantity, value: 1 - quantity.value });
}

function factor(draft: Draft, times: number): boolean | void {
  const isDown = draft.verb?.sort === "down";
  if (times <= 1) return false;
  change(
    draft,
    { value: isDown ? 1 - 1 / times : times - 1, sort: "fraction", unit: "", written: `${times} times` },
    isDown ? "down" : "up",
  );
}

function baseline(draft: Draft, quantity: Quantity): void {
  if (draft.baseline) return twice(draft, draft.baseline, quantity);
  draft.baseline = quantity;
}

function range(draft: Draft, low: Quantity, high: Quantity): void {
  const first = inSortOf(low, high);
  if (draft.range) return twice(draft, draft.range[0], low);
  if (first.value > high.value) return refuse(draft, `statement must name the lower end first: ${low.written} and ${high.written}`);
  draft.range = [first, high];
}

function around(draft: Draft, center: Quantity, distance: Quantity): void {
  const isRelative = distance.sort === "percent" && center.sort !== "percent";
  const named = distance.sort === "points" ? center : inSortOf(center, distance);
  const by = isRelative ? Math.abs(center.value) * distance.value : distance.sort === "points" ? distance.value / 100 : distance.value;
  const at = (value: number): Quantity => ({ ...named, value: Number(value.toPrecision(12)) });
  range(draft, at(center.value - by), at(center.value + by));
}

/** What stands behind the second number is said of both: "from 12 to 15 %". */
export function inSortOf(first: Quantity, second: Quantity): Quantity {
  if (first.sort !== "number" || second.sort === "number") return first;
  const value = second.sort === "percent" ? Number((first.value / 100).toPrecision(15)) : first.value;
  return {
    ...first,
    value,
    sort: second.sort,
    unit: second.unit,
    written: second.sort === "percent" ? `${first.written} %` : first.written,
  };
}

function bounded(draft: Draft, [, floor, ceiling, above, below, i]: RegExpExecArray): void {
  const bound: Bound = (floor ?? above) !== undefined ? "at least" : "at most";
  const quantity = q(draft, i);
  // "increase to up to 95 %" arrives there
  if (/^up to$/i.test(ceiling ?? "") && draft.verb?.sort === "up") return level(draft, quantity, null);
  const other = draft.level;
  if (other && draft.bound && draft.bound !== bound) {
    const [low, high] = bound === "at least" ? [quantity, other] : [other, quantity];
    draft.level = draft.bound = null;
    return range(draft, low, high);
  }
  if ((above ?? below) !== undefined)
    draft.notes.push(`${(above ?? below)!.trim()} ${quantity.written} is read as ${bound}, which the target itself meets`);
  level(draft, quantity, bound);
}

/** "by at least 5 %" is 5 %; "by at most 5 %" sets a limit to a change, which is no target. */
function boundedChange(draft: Draft, { bound, isStrict }: { bound: Bound; isStrict: boolean }, quantity: Quantity): void {
  if (bound === "at most")
    return refuse(draft, `statement must name the change to reach, not the most that is allowed: ${quantity.written}`);
  draft.notes.push(`${isStrict ? "more than" : "at least"} ${quantity.written} is read as ${quantity.written}`);
  change(draft, quantity);
}

/** "reduce costs between 5 % and 10 %" leaves open by how much; "reduce it to between 5 and 10" does not. */
function isChangeBetween({ verb }: Draft, words: string): boolean {
  return (verb?.sort === "up" || verb?.sort === "down") && !/^[\s(,]*to\s/i.test(words);
}

/** "by 5-10 %" is one of many; "by 20 % to 120" is none of them: the second is where it ends. */
function manyAmounts(draft: Draft, a: Quantity, b: Quantity): boolean | void {
  if (a.sort !== b.sort && a.sort !== "number") return false;
  const low = inSortOf(a, b);
  draft.change = b;
  const readings = [`by ${low.written}`, `by ${b.written}`, `by ${low.written}, and so to ${b.written}`];
  draft.questions.push({
    about: "amount",
    text: `${readings.join(", or ")}? A target is one of them`,
    readings: readings.map((text, i) => ({ text, target: i === 2 ? b.value : null })),
  });
}

function twice(draft: Draft, a: Quantity, b: Quantity): void {
  refuse(draft, `statement must speak of one KPI with one amount: found ${a.written} and ${b.written}; write a statement for each`);
}

/** A verb behind the metric, "sales should grow by 5 %": the first that is found; the words before it stay. */
export function takeInnerVerb(draft: Draft): void {
  for (const match of draft.text.matchAll(
    /(?:^|\s)(?:(?:should|must|will|shall|has to|have to|needs? to|is to|are to|to) )?(?=([\p{L}]+))/giu,
  )) {
    const at = match.index + match[0].length;
    const before = draft.text.slice(0, match.index);
    const found = /[\p{L}⟩]/u.test(before) ? readVerb(draft.text.slice(at)) : null;
    if (
      !found ||
      !/^\s*(?:steadily |further )?(?:by|to|from|at|above|below|between|within|no|\||⟨)/i.test(draft.text.slice(at + found.length))
    )
      continue;
    draft.verb = found.verb;
    draft.text = `${before} | ${draft.text.slice(at + found.length)}`;
    return;
  }
}
