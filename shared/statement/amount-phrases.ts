/** How much: "from 12 % to 15 %", "by 1.5 points", "at or above 99.9 %", "no more than 2", "between 18 and 22", "a 20 % increase in". */
import { boundOf, BOUNDS } from "./bounds";
import { refuse, type Draft } from "./draft";
import { phrasesOf, TAKEN, TAKEN_BEFORE_UNIT, unmark, type Phrase } from "./phrases";
import { inSortOf } from "./in-sort-of";
import { AMOUNT } from "./mark-quantities";
import { isRateMetric } from "./metric-polarity";
import type { Quantity } from "./quantity";
import { setBaseline, setChange, setLevel, setRange, verbOf } from "./set-amounts";

const ABOUT =
  "(?:about|around|approximately|roughly|some|circa|c\\.|~|a total of|an average of|an additional|another|a further|a|an|the|exactly|just)";
const LEVEL_NOUN = "(?:an? )?(?:(?:average|total|level|score|rate|value|target|minimum|maximum|baseline) of )?";
const RISES = "increase|growth|rise|uplift|gain|improvement|jump";
const FALLS = "decrease|reduction|decline|drop|fall|cut|saving";

const q = (draft: Draft, i: string | undefined): Quantity => draft.quantities[Number(i)]!;

const PHRASES: readonly Phrase[] = [
  [`(?:in|by|to a) (half)`, (draft) => setChange(draft, { value: 0.5, sort: "fraction", unit: "", written: "half" })],
  [
    `(?:to )?(?:between|in the range (?:of )?|within (?:the range )?(?:of )?|within) ?${AMOUNT} (?:and|to|-|–) ${AMOUNT}`,
    (draft, [words, a, b]) => (isChangeBetween(draft, words) ? manyAmounts : setRange)(draft, q(draft, a), q(draft, b)),
  ],
  [`${AMOUNT} ?(?:±|\\+\\/-|\\+-|plus or minus) ?${AMOUNT}`, (draft, [, a, b]) => around(draft, q(draft, a), q(draft, b))],
  [`within (?:±|\\+\\/-) ?${AMOUNT} of ${AMOUNT}`, (draft, [, a, b]) => around(draft, q(draft, b), q(draft, a))],
  [`by (?:between )?${AMOUNT} ?(?:to|-|–|and) ?${AMOUNT}`, (draft, [, a, b]) => manyAmounts(draft, q(draft, a), q(draft, b))],
  [`${AMOUNT} ?(?:-|–) ?${AMOUNT}`, (draft, [, a, b]) => setRange(draft, q(draft, a), q(draft, b))],
  [
    `(?:up |down |, |\\()?(?:from|baseline:?(?: is| of)?|currently(?: at)?|now(?: at)?) (?:the current |currently |today's )?${LEVEL_NOUN}${AMOUNT}\\)?`,
    (draft, [, i]) => setBaseline(draft, q(draft, i)),
  ],
  [`by a factor of ${AMOUNT}`, (draft, [, i]) => factor(draft, q(draft, i).value)],
  [
    `(to )?(?:by )?${AMOUNT}[- ]?(?:x|fold|times)(?: (?:over|as (?:many|much|high)))?`,
    (draft, [, to, i]) => to === undefined && factor(draft, q(draft, i).value),
  ],
  [
    `by ${BOUNDS} ${AMOUNT}`,
    (draft, [, floor, ceiling, above, below, i]) => boundedChange(draft, boundOf([floor, ceiling, above, below]), q(draft, i)),
  ],
  [`by (?:${ABOUT} )*${AMOUNT}(?: (?:more|less|fewer))?`, (draft, [, i]) => setChange(draft, q(draft, i))],
  [`${AMOUNT} (?:${RISES}) (?:in|of|on|to|for)`, (draft, [, i]) => setChange(draft, q(draft, i), "up")],
  [`${AMOUNT} (?:${FALLS}) (?:in|of|on|to|for)`, (draft, [, i]) => setChange(draft, q(draft, i), "down")],
  [`(?:(?:an? )?(?:${RISES}) of) ${AMOUNT}(?: in)?`, (draft, [, i]) => setChange(draft, q(draft, i), "up")],
  [`(?:(?:an? )?(?:${FALLS}) of) ${AMOUNT}(?: in)?`, (draft, [, i]) => setChange(draft, q(draft, i), "down")],
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
    (draft, [, i]) => setLevel(draft, q(draft, i), "at least"),
  ],
  [
    `${AMOUNT} ?(?:or (?:less|fewer|below|lower|under)|and (?:below|under|less)|maximum|at most)`,
    (draft, [, i]) => setLevel(draft, q(draft, i), "at most"),
  ],
  [`(up |down |back |out )?to (?:${ABOUT} )*${LEVEL_NOUN}${AMOUNT}x?`, (draft, [, way, i]) => toLevel(draft, q(draft, i), way)],
];

/** "to 50 tickets", but not "by 5 % year to date". */
const UNIT_MAY_FOLLOW = /^[\s(,]*(?:up |down )?(?:to|by|from|at(?! (?:least|most))|between)\s.*⟨n\d+⟩\D*$/i;

/** "90 % of customers wait less than 5 minutes": what is counted has a bound of its own. */
const CONDITION = /(?:(?:less|more|fewer|longer|shorter|faster|slower) than|under|over|below|above|at least|at most|up to) ⟨[tu]\d+⟩/giu;

const takePhrases = phrasesOf(PHRASES);

export function takeAmounts(draft: Draft): void {
  // the scale of "4.5 out of 5" changes nothing; "9 out of 10 customers" is a share
  draft.text = draft.text.replace(/(⟨n\d+⟩) out of ⟨[nu]\d+⟩(?!\s(?!(?:to|by|in|from|at|over|and|within|on|for)\s)\p{L})/giu, "$1");
  if (/⟨[pf]\d+⟩ of \p{L}/u.test(draft.text)) draft.text = draft.text.replace(CONDITION, (words) => unmark(draft, words));
  takePhrases(draft, { left: (taken) => (UNIT_MAY_FOLLOW.test(taken) ? TAKEN_BEFORE_UNIT : TAKEN) });
}

/** "20 % more leads" is a change; "5 more calls" is one too; behind a verb that goes the other way it is no sentence. */
function nominal(draft: Draft, quantity: Quantity, way: "up" | "down"): boolean | void {
  if (draft.change) return false;
  setChange(draft, quantity, way);
}

/** "cut to a third" keeps a third: it falls by two. */
function toLevel(draft: Draft, quantity: Quantity, way = ""): boolean | void {
  if (draft.verb?.sort === "move" && /^(?:up|down) $/i.test(way)) draft.verb = verbOf(/^up/i.test(way) ? "up" : "down", draft.verb);
  // "respond to 95 % of enquiries" is a share of them
  if (draft.verb === null && quantity.sort === "percent" && /⟨p\d+⟩ of /.test(draft.text)) return false;
  const isShare = draft.verb?.sort === "up" || isRateMetric(draft.text);
  if (quantity.sort !== "fraction" || isShare)
    return setLevel(draft, isShare && quantity.sort === "fraction" ? { ...quantity, sort: "percent", unit: "%" } : quantity, null);
  setChange(draft, { ...quantity, value: 1 - quantity.value });
}

function factor(draft: Draft, times: number): boolean | void {
  const isDown = draft.verb?.sort === "down";
  if (times <= 1) return false;
  setChange(
    draft,
    { value: isDown ? 1 - 1 / times : times - 1, sort: "fraction", unit: "", written: `${times} times` },
    isDown ? "down" : "up",
  );
}

function around(draft: Draft, center: Quantity, distance: Quantity): void {
  const isRelative = distance.sort === "percent" && center.sort !== "percent";
  const named = distance.sort === "points" ? center : inSortOf(center, distance);
  const by = isRelative ? Math.abs(center.value) * distance.value : distance.sort === "points" ? distance.value / 100 : distance.value;
  const at = (value: number): Quantity => ({ ...named, value: Number(value.toPrecision(12)) });
  setRange(draft, at(center.value - by), at(center.value + by));
}

function bounded(draft: Draft, [, floor, ceiling, above, below, i]: RegExpExecArray): void {
  const { bound, isStrict } = boundOf([floor, ceiling, above, below]);
  const quantity = q(draft, i);
  // "increase to up to 95 %" arrives there
  if (/^up to$/i.test(ceiling ?? "") && draft.verb?.sort === "up") return setLevel(draft, quantity, null);
  const other = draft.level;
  if (other && draft.bound && draft.bound !== bound) {
    const [low, high] = bound === "at least" ? [quantity, other] : [other, quantity];
    draft.level = draft.bound = null;
    return setRange(draft, low, high);
  }
  if (isStrict) draft.notes.push(`${(above ?? below)!.trim()} ${quantity.written} is read as ${bound}, which the target itself meets`);
  setLevel(draft, quantity, bound);
}

/** "by at least 5 %" is 5 %; "by at most 5 %" sets a limit to a change, which is no target. */
function boundedChange(draft: Draft, { bound, isStrict }: ReturnType<typeof boundOf>, quantity: Quantity): void {
  if (bound === "at most")
    return refuse(draft, `statement must name the change to reach, not the most that is allowed: ${quantity.written}`);
  draft.notes.push(`${isStrict ? "more than" : "at least"} ${quantity.written} is read as ${quantity.written}`);
  setChange(draft, quantity);
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
  // 200 may be the way to 1,200; nobody goes by 5 % to 10 %
  const mayEnd = b.sort === "percent" ? [] : [`by ${low.written}, and so to ${b.written}`];
  const readings = [`by ${low.written}`, `by ${b.written}`, ...mayEnd];
  draft.questions.push({
    about: "amount",
    text: `${readings.join(", or ")}? A target is one of them`,
    readings: readings.map((text, i) => ({ text, target: i === 2 ? b.value : null })),
  });
}
