/** Takes dates and periods out of a sentence and leaves numbered marks: "by ⟨d0⟩" for "by 31 March 2026", "in ⟨d0⟩" for "in Q3 2026". */
import { civilOf, type Day } from "../cell/serial-day";
import type { Period } from "../kpi/period";
import { tryPeriod } from "../kpi/read-period";
import type { StatementContext } from "./statement";

export interface NamedDate {
  readonly written: string;
  /** Null where the calendar has no such day, or the year is neither said nor to be concluded. */
  readonly period: Period | null;
  /** True for "March", whose year comes from another date of the sentence or from the as-of day. */
  readonly lacksYear: boolean;
}

export interface MarkedDates {
  readonly text: string;
  readonly dates: readonly NamedDate[];
}

/** Any date; its number is the group. */
export const DATE = "⟨d(\\d+)⟩";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:19|20|21)\\d{2}";
const ORDINAL = "(?:first|second|third|fourth|1st|2nd|3rd|4th)";

const WITH_YEAR = [
  `${YEAR}-\\d{1,2}-\\d{1,2}`,
  `\\d{1,2}[/.]\\d{1,2}[/.](?:${YEAR}|\\d{2})`,
  `(?:the )?${DAY}(?: of)?[ -]${MONTH}(?:,? |-)${YEAR}`,
  `${DAY}-${MONTH}-\\d{2}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${MONTH}(?:[ -]|, | of )${YEAR}`,
  `${MONTH}[ -]?'\\d{2}|${MONTH}-\\d{2}`,
  `(?:Q[1-4]|H[12])(?:[ /-]| of )?(?:FY ?)?(?:${YEAR}(?:/\\d{2,4})?|'?\\d{2})`,
  `(?:FY|financial year|fiscal year) ?'?(?:${YEAR}(?:[/-]\\d{2,4})?|\\d{2}(?:/\\d{2})?)(?: (?:Q[1-4]|H[12]|P\\d{1,2}))?`,
  `${YEAR}[ -]?(?:Q[1-4]|H[12]|W\\d{2})`,
  `(?:the )?${ORDINAL} (?:quarter|half)(?: of)? (?:FY ?)?${YEAR}`,
  `week \\d{1,2}(?:,| of)? ${YEAR}`,
  `(?:spring|summer|autumn|winter)(?: of)? ${YEAR}`,
].join("|");
const WITHOUT_YEAR = [
  `(?:the )?${DAY}(?: of)?[ -]${MONTH}`,
  `${MONTH} ${DAY}`,
  "Q[1-4]",
  "H[12]",
  `(?:the )?${ORDINAL} (?:quarter|half)(?: of the year)?`,
].join("|");
const BEFORE_TIME =
  "(?:by|until|till|before|in|during|throughout|through|since|for|from|over|across|of|to|and|end|mid|early|late|start|year|starting|beginning)(?: the)?[ -]";

const DATED = new RegExp(`(^|[^\\p{L}\\p{N}])(${WITH_YEAR}|${WITHOUT_YEAR})(?![\\p{L}\\p{N}%])`, "giu");
/** "may" and "march" are words too: they need a capital or a word of time before them. */
const MONTH_ALONE = new RegExp(`(^|[^\\p{L}\\p{N}])((?:${BEFORE_TIME})?)(${MONTH})(?![\\p{L}\\p{N}])`, "giu");
/** A plain number is a year only behind a word of time, and not where it counts something. */
const YEAR_ALONE = new RegExp(
  `((?:^|[^\\p{L}\\p{N}])(?:by|until|till|before|in|during|throughout|through|since|for|over|across|end of|end|start of|beginning of|calendar year|mid|early|late|course of|from|to)(?: the end of| the year| year)?[ -])(${YEAR})(?![\\p{L}\\p{N}%.,'-]*[\\p{L}\\p{N}%])(?!\\s*(?:%|per ?cent|points?|pp)\\b)`,
  "giu",
);

const LEVELS = "(?:['’]s)? (?:levels?|baseline|figures?|results?|values?)\\b";
/** "from 2020 levels", "compared with 2020". */
const YEAR_COMPARED = new RegExp(
  `((?:\\b(?:from|on|below|above) (?:the |its )?(?=${YEAR}${LEVELS}))|(?:\\b(?:compared (?:to|with)|versus|vs\\.?|against|relative to|than|than in) (?:the |its )?(?=${YEAR}(?:${LEVELS}|\\s*(?:,|$| by | until | within )))))(${YEAR})`,
  "giu",
);

/** Dates as the workbook's country writes them; those without a year take that of a neighbour, else the next that comes. */
export function markDates(sentence: string, context: StatementContext): MarkedDates {
  const found: string[] = [];
  const mark = (written: string): string => `⟨d${found.push(written) - 1}⟩`;
  let text = sentence.replace(DATED, (whole, before: string, date: string) => {
    const named = date.replace(/^the /i, "");
    const isNone = tryPeriod(named, context) === null;
    return isNone ? whole : `${before}${mark(named)}`;
  });
  text = text.replace(MONTH_ALONE, (whole, before: string, word: string, month: string) =>
    word === "" && (!/^[A-Z]/.test(month) || before.includes("⟨")) ? whole : `${before}${word}${mark(month.replace(/\.$/, ""))}`,
  );
  text = yearsAlone(text, mark);
  const inOrder = [...text.matchAll(new RegExp(DATE, "g"))].map(([, i]) => found[Number(i)]!);
  let position = 0;
  return { text: text.replace(new RegExp(DATE, "g"), () => `⟨d${position++}⟩`), dates: resolve(inOrder, context) };
}

/** "from 2025 to 2027" are years if the sentence has another number, else they may be levels. */
function yearsAlone(text: string, mark: (written: string) => string): string {
  const pair = new RegExp(`\\bfrom (${YEAR}) to (${YEAR})(?![\\p{L}\\p{N}%.,'])`, "iu");
  const isTime = pair.test(text) && /\d/.test(text.replace(pair, "").replace(/⟨d\d+⟩/g, ""));
  const paired = isTime ? text.replace(pair, (_, a: string, b: string) => `from ${mark(a)} to ${mark(b)}`) : text;
  return paired
    .replace(YEAR_COMPARED, (_, before: string, year: string) => `${before}${mark(year)}`)
    .replace(YEAR_ALONE, (whole, before: string, year: string) => (/(?:from|to) $/i.test(before) ? whole : `${before}${mark(year)}`));
}

/** Days on which nothing can be decided stay null; the horizon phrases say so. */
function resolve(written: readonly string[], context: StatementContext): readonly NamedDate[] {
  const read = written.map((text) => {
    const period = tryPeriod(text, context);
    return { written: text, period: typeof period === "string" ? null : period, lacksYear: isYearless(text) };
  });
  return read.map((date, i) => {
    if (!date.lacksYear || date.period) return date;
    const after = read.slice(i + 1).find(({ period }) => period)?.period;
    const before = read
      .slice(0, i)
      .reverse()
      .find(({ period }) => period)?.period;
    const period = after
      ? inYear(date.written, civilOf(after.start).year, context)
      : next(date.written, before?.end ?? fromOf(context), context);
    return { ...date, period };
  });
}

function isYearless(text: string): boolean {
  return !new RegExp(`${YEAR}|'\\d{2}|FY|\\d[-/.]\\d|-\\d{2}$|[QH]\\d[ /-]\\d`, "i").test(text);
}

function fromOf({ asOf, start }: StatementContext): Day | null {
  return start ?? asOf ?? null;
}

function inYear(text: string, year: number, context: StatementContext): Period | null {
  const period = tryPeriod(`${text.replace(/ of the year$/i, "")} ${year}`, context);
  return typeof period === "string" ? null : period;
}

/** The first such day or period that is not over on a day. */
function next(text: string, from: Day | null, context: StatementContext): Period | null {
  if (from === null) return null;
  const { year } = civilOf(from);
  const candidates = [year - 1, year, year + 1, year + 2, year + 3, year + 4].map((each) => inYear(text, each, context));
  return candidates.find((period) => period !== null && period.end >= from) ?? null;
}
