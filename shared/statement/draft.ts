/** A sentence while it is being read: the text that no phrase has taken yet, and what the phrases found so far. */
import { isoDate, type Day } from "../cell/serial-day";
import type { Frequency } from "../kpi/period";
import { markDates, type NamedDate } from "./mark-dates";
import { markQuantities } from "./mark-quantities";
import { plainForms } from "./tidy-sentence";
import type { Quantity } from "./quantity";
import type { StatementContext, StatementQuestion } from "./statement";
import type { Verb } from "./verbs";

export interface Span {
  readonly count: number;
  readonly unit: Frequency;
}

/** What a phrase says of an amount: by it, to it, at it. */
export type Bound = "at least" | "at most";

export interface DraftPhase {
  readonly quantity: Quantity;
  /** True for "15 % in 2027", which happens within the period; false for "15 % by 2027", which counts from the start. */
  readonly isWithin: boolean;
  readonly isLevel: boolean;
  readonly start: Day;
  readonly due: Day;
}

/** Phrases fill it in one after the other; nobody outside the reading of one sentence ever sees it. */
export interface Draft {
  /** Amounts and dates as marks; what a phrase took is a bar. */
  text: string;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly NamedDate[];
  /** Names in quotation marks, which no phrase may look into. */
  readonly names: readonly string[];
  readonly context: StatementContext;
  verb: Verb | null;
  baseline: Quantity | null;
  level: Quantity | null;
  change: Quantity | null;
  range: readonly [Quantity, Quantity] | null;
  bound: Bound | null;
  per: Frequency | null;
  span: Span | null;
  start: Day | null;
  due: Day | null;
  /** "tickets" of "to 50 tickets". */
  noun: string;
  readonly horizon: string[];
  readonly phases: DraftPhase[];
  readonly notes: string[];
  readonly questions: StatementQuestion[];
  refusal: string;
}

/** What a phrase leaves behind: the metric's words end here. */
export const TAKEN = " | ";
/** The same behind "to 50" and "by 50": a noun that follows is the unit, "tickets". */
export const TAKEN_BEFORE_UNIT = " |⟩ ";

export function toDraft(sentence: string, context: StatementContext): Draft {
  const names: string[] = [];
  const named = sentence
    .replace(/[⟨⟩]/g, " ")
    .replace(/"([^"]+)"|“([^”]+)”/g, (_, a?: string, b?: string) => `⟨x${names.push((a ?? b ?? "").trim()) - 1}⟩`)
    .replace(/\|/g, "/");
  const plain = plainForms(named);
  const dated = markDates(plain, context);
  const { text, quantities } = markQuantities(dated.text, context.locale ?? "en-GB");
  return {
    text: ` ${text} `,
    quantities,
    dates: dated.dates,
    names,
    context,
    verb: null,
    baseline: null,
    level: null,
    change: null,
    range: null,
    bound: null,
    per: null,
    span: null,
    start: null,
    due: null,
    noun: "",
    horizon: [],
    phases: [],
    notes: [],
    questions: [],
    refusal: "",
  };
}

/** Takes the first place where the pattern matches, unless `use` declines with false; true if it was taken. `left` is what stays there. */
export function take(
  draft: Draft,
  pattern: RegExp,
  use: (match: RegExpExecArray) => boolean | void,
  left: (taken: string) => string = () => TAKEN,
): boolean {
  const match = pattern.exec(draft.text);
  if (!match || use(match) === false) return false;
  draft.text = `${draft.text.slice(0, match.index)}${left(match[0])}${draft.text.slice(match.index + match[0].length)}`;
  return true;
}

/** Patterns in their order, each compiled once and told which mark it needs: most sentences lack most of them. */
export type Phrase = readonly [pattern: string, use: (draft: Draft, match: RegExpExecArray) => boolean | void];

export function phrasesOf(
  phrases: readonly Phrase[],
): (draft: Draft, options: { left?: (taken: string) => string; onTaken?: (match: string) => void }) => void {
  const compiled = phrases.map(([pattern, use]) => {
    const needs = ["⟨d", "⟨t", "⟨"].find((mark) => pattern.includes(mark)) ?? "";
    return { pattern: new RegExp(`(?:^|[\\s(,])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu"), use, needs };
  });
  return (draft, { left, onTaken }) => {
    for (const { pattern, use, needs } of compiled) {
      for (let taken = true; taken && draft.refusal === "" && draft.text.includes(needs);) {
        taken = take(
          draft,
          pattern,
          (match) => {
            if (use(draft, match) === false) return false;
            onTaken?.(match[0]);
            return undefined;
          },
          left,
        );
      }
    }
  };
}

/** Marks as they were written, for the horizon in words, for sentences and for the metric. */
export function unmark(draft: Draft, text: string): string {
  return text.replace(/⟨([a-z])(\d+)⟩/g, (_, sort: string, i: string) => {
    const at = Number(i);
    if (sort === "x") return draft.names[at]!;
    return sort === "d" ? draft.dates[at]!.written : draft.quantities[at]!.written;
  });
}

export function refuse(draft: Draft, reason: string): void {
  if (draft.refusal === "") draft.refusal = reason;
}

/** The time of the sentence, in words and as days; a second one that says otherwise is refused. */
export function setDue(draft: Draft, due: Day): void {
  if (draft.due !== null && draft.due !== due) refuse(draft, `statement must name one due date: ${isoDate(draft.due)} and ${isoDate(due)}`);
  draft.due = due;
}
