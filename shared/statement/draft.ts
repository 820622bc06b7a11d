/** A sentence while it is being read: the text that no phrase has taken yet, and what the phrases found so far. */
import type { Day } from "../cell/serial-day";
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

export function refuse(draft: Draft, reason: string): void {
  if (draft.refusal === "") draft.refusal = reason;
}
