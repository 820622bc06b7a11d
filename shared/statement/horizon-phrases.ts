/** The time of a sentence: "by the end of Q3 2026", "within six months", "from January to June", "this year". */
import { addMonths, civilOf, isoDate, type Day } from "../cell/serial-day";
import { quote } from "../cell/quote";
import { periodOf, shiftPeriod, type Frequency, type Period } from "../kpi/period";
import { DATE } from "./mark-dates";
import { isMilestoneVerb } from "./verbs";
import { refuse, type Draft, type Span } from "./draft";
import { phrasesOf, unmark, type Phrase } from "./phrases";

const UNIT = "(day|week|fortnight|month|quarter|half[- ]year|year|decade)s?";
const LENGTH = "⟨t(\\d+)⟩";
const CALENDAR = "(?:calendar |financial |fiscal |business )?";
const UNTIL = "(?:no later than|not later than|on or before|ready by|due by|due on|due|by|until|till|up to|through to|to|through|on)";
const OVER = "(?:(?:over|within|in|during|across|throughout|for|inside|after) (?:the course of )?(?:a period of )?)";
const NEXT = "(?:the )?(?:next|coming|following|first|subsequent)";
const SINCE = "(?:since|starting (?:in|on|from|with)?|starting|beginning (?:in|on|from|with)?|beginning|as of|as from|effective|from)";

/** The order counts: what holds another phrase goes before it. */
const PHRASES: readonly Phrase[] = [
  [`between ${DATE} and ${DATE}`, (draft, [, a, b]) => fromTo(draft, Number(a), Number(b))],
  [
    `(?:starting |beginning )?from ${DATE} (?:to|until|till|through|and due(?: by)?) (?:the end of )?${DATE}`,
    (draft, [, a, b]) => fromTo(draft, Number(a), Number(b)),
  ],
  [`(?:${UNTIL} )?(?:the )?(?:end|close|finish)(?: of)?(?: the)? ${DATE}`, (draft, [, i]) => end(draft, Number(i))],
  [`${UNTIL} (?:year|quarter|month)[- ]end(?: of)? ${DATE}`, (draft, [, i]) => end(draft, Number(i))],
  [
    `(?:${UNTIL} )?(?:the )?(?:start|beginning) of (?:the )?${DATE}`,
    (draft, [, i]) => withPeriod(draft, Number(i), (period) => setDue(draft, period.start)),
  ],
  [
    `(?:${UNTIL} )?(?:the )?(early|mid|late)[- ]${DATE}`,
    (draft, [, part, i]) => ask(draft, `${part!.toLowerCase()} ${draft.dates[Number(i)]!.written}`),
  ],
  [`before (?:the )?${DATE}`, (draft, [, i]) => withPeriod(draft, Number(i), (period) => setDue(draft, period.start - 1))],
  [`${UNTIL} (?:the )?(?:(?:next|this|coming|following) )?${DATE}`, (draft, [, i]) => end(draft, Number(i))],
  [`${SINCE} ${DATE}`, (draft, [, i]) => withPeriod(draft, Number(i), (period) => void (draft.start = period.start))],
  [
    `(?:in|during|throughout|for|over|across|within) (?:the (?:whole of |course of )?)?(?:all of )?${DATE}`,
    (draft, [, i]) => fromTo(draft, Number(i), Number(i)),
  ],
  [`(?:${OVER})?${NEXT} ${LENGTH}`, (draft, [, i]) => lengthOf(draft, Number(i))],
  [`${LENGTH} from now`, (draft, [, i]) => lengthOf(draft, Number(i))],
  [`${OVER}(?:(?:the|a|an) )?${LENGTH}(?:['’]s?)?(?: time| period)?`, (draft, [, i]) => lengthOf(draft, Number(i))],
  [`${OVER}${NEXT} ${UNIT}`, (draft, [, unit]) => spanOf(draft, 1, unit!)],
  [`${OVER}(?:a|an|one|a single) ${CALENDAR}${UNIT}(?:['’]s time| from now)?`, (draft, [, unit]) => spanOf(draft, 1, unit!)],
  [`(?:a|one) ${UNIT} from now`, (draft, [, unit]) => spanOf(draft, 1, unit!)],
  [
    `(?:by |until |before )(?:the )?(?:end of )?(?:the )?(this|next|current|coming) ${CALENDAR}${UNIT}(?:[- ]end)?`,
    (draft, [words, which, unit]) => relative(draft, { words, which: which!, unit: unit!, isDue: true }),
  ],
  [
    `(?:(?:in|during|over|within|for|throughout) )?(?:the )?(this|next|current) ${CALENDAR}${UNIT}`,
    (draft, [words, which, unit]) => relative(draft, { words, which: which!, unit: unit!, isDue: false }),
  ],
  [
    `(?:(?:by|before|until|at) )?(?:the )?(?:end of the |end of )${CALENDAR}${UNIT}`,
    (draft, [words, unit]) => relative(draft, { words, which: "this", unit: unit!, isDue: true }),
  ],
  [
    `(?:by|before|until|at) (?:the )?(year|quarter|month)[- ]end`,
    (draft, [words, unit]) => relative(draft, { words, which: "this", unit: unit!, isDue: true }),
  ],
  [
    `(?:by |before |until )(?:the )?(?:EOY|EOQ|EOM|COB year end)`,
    (draft, match) =>
      relative(draft, {
        words: match[0],
        which: "this",
        unit: ({ Y: "year", Q: "quarter", M: "month" } as Record<string, string>)[match[0].slice(-1).toUpperCase()] ?? "year",
        isDue: true,
      }),
  ],
];

const takePhrases = phrasesOf(PHRASES);

export function takeHorizon(draft: Draft): void {
  takePhrases(draft, { onTaken: (taken) => draft.horizon.push(unmark(draft, taken.trim().replace(/^[(,]\s*/, ""))) });
  if (draft.start !== null && draft.due !== null && draft.due < draft.start)
    refuse(draft, `statement must end after it begins: ${isoDate(draft.start)} and ${isoDate(draft.due)}`);
}

/** The days of a span, both ends included: six months from 1 January end on 30 June. */
export function dueAfter(start: Day, { count, unit }: Span): Day {
  if (unit === "day" || unit === "week") return start + count * (unit === "day" ? 1 : 7) - 1;
  return addMonths(start, count * MONTHS[unit]) - 1;
}

export const MONTHS: Readonly<Record<Exclude<Frequency, "day" | "week">, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The date if its year is known; a question if it is not; a refusal if the calendar lacks it. */
export function withPeriod(draft: Draft, i: number, apply: (period: Period) => void): void {
  const { period, written, lacksYear } = draft.dates[i]!;
  if (period) return apply(period);
  if (!lacksYear) return refuse(draft, `statement must name a day or period that the calendar has: ${quote(written)}`);
  ask(draft, written);
}

function ask(draft: Draft, written: string): void {
  const isVague = /^(?:early|mid|late)/.test(written);
  const text = isVague ? `${written}: by which day?` : `${written} of which year?`;
  draft.questions.push({ about: "due", text, readings: [] });
}

function end(draft: Draft, i: number): void {
  withPeriod(draft, i, (period) => {
    if (period.start !== period.end) draft.notes.push(`${quote(draft.dates[i]!.written)} is read as its last day, ${isoDate(period.end)}`);
    setDue(draft, period.end);
  });
}

function fromTo(draft: Draft, from: number, to: number): void {
  withPeriod(draft, from, ({ start }) => void (draft.start = start));
  withPeriod(draft, to, ({ end: due }) => setDue(draft, due));
}

/** "95 % of tickets within 2 days" and "reply within 2 days": days that are what is counted, or the only amount there is. */
function isCondition({ text, quantities, verb, context }: Draft, i: number): boolean {
  if (!/^(?:days|weeks)$/.test(quantities[i]!.unit)) return false;
  const isOnlyAmount = quantities.length === 1 && verb?.sort !== "times" && context.direction !== "milestone" && !isMilestoneVerb(text);
  return isOnlyAmount || /⟨[pf]\d+⟩ of |⟨n\d+⟩ (?:out of|in) ⟨n/.test(text);
}

const UNITS: Readonly<Record<string, Span>> = {
  day: { count: 1, unit: "day" },
  week: { count: 1, unit: "week" },
  fortnight: { count: 2, unit: "week" },
  month: { count: 1, unit: "month" },
  quarter: { count: 1, unit: "quarter" },
  "half year": { count: 1, unit: "half" },
  year: { count: 1, unit: "year" },
  decade: { count: 10, unit: "year" },
};

/** Hours are never the time of a goal, and "95 % within 2 days" is what is counted: see share conditions. */
function lengthOf(draft: Draft, i: number): boolean | void {
  const { value, unit } = draft.quantities[i]!;
  const name = unit.replace(/s$/, "");
  if (!UNITS[name] || isCondition(draft, i)) return false;
  return spanOf(draft, value, name);
}

function spanOf(draft: Draft, count: number, unitName: string): boolean | void {
  const one = UNITS[unitName.toLowerCase().replace("-", " ")];
  if (!one) return false;
  const span = wholeSpan(count * one.count, one.unit);
  if (!span) return refuse(draft, `statement must count whole days, weeks, months or years: ${count} ${unitName}s`);
  if (draft.span && (draft.span.count !== span.count || draft.span.unit !== span.unit))
    return refuse(draft, "statement must name one stretch of time");
  draft.span = span;
}

/** One and a half years are 18 months. */
function wholeSpan(count: number, unit: Frequency): Span | null {
  if (Number.isInteger(count)) return count > 0 && count <= 1000 ? { count, unit } : null;
  const months = unit === "day" || unit === "week" ? NaN : count * MONTHS[unit];
  return Number.isInteger(months) ? { count: months, unit: "month" } : null;
}

/** "this quarter", "by the end of the fiscal year": needs the day from which is spoken. */
function relative(
  draft: Draft,
  { words, which, unit, isDue }: { words: string; which: string; unit: string; isDue: boolean },
): boolean | void {
  const one = UNITS[unit.toLowerCase().replace("-", " ")];
  if (!one || one.count !== 1) return false;
  const from = draft.context.asOf ?? draft.context.start ?? null;
  if (from === null) {
    draft.questions.push({ about: "due", text: `${which.toLowerCase()} ${unit}: counted from which day?`, readings: [] });
    return;
  }
  // "this year" is the calendar's, as 2026 is, unless the sentence says otherwise
  const isFiscal = /fiscal|financial|business/i.test(words);
  const current = periodOf(from, one.unit, isFiscal ? (draft.context.fiscalStart ?? 1) : 1);
  const period = /next|coming/i.test(which) ? shiftPeriod(current, 1) : current;
  if (!isDue) draft.start = period.start;
  setDue(draft, period.end);
  if (civilOf(period.end).year > 9000) refuse(draft, "statement must end before the year 9000");
}

/** A second due date that says otherwise is refused. */
function setDue(draft: Draft, due: Day): void {
  if (draft.due !== null && draft.due !== due) refuse(draft, `statement must name one due date: ${isoDate(draft.due)} and ${isoDate(due)}`);
  draft.due = due;
}
