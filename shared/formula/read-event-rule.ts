/** Reads a rule over events from its text: sum(Amount) where Status = "done" and Amount >= 10 by Updated per hour. */
import { quote } from "../cell/quote";
import { COMPARISONS, readCriterion, type Criterion } from "../kpi/criterion";
import { readRuleAggregate, type RuleAggregate } from "../kpi/event-rule";
import { readTimeWindow, type TimeWindow } from "../kpi/time-window";
import type { FormulaProblem } from "./read-formula";

export interface Condition {
  /** Header of a column of the events. */
  readonly column: string;
  readonly criterion: Criterion;
}

export interface EventRuleText {
  readonly is: "rule";
  readonly aggregate: RuleAggregate;
  /** Header of the column of values; "" where events are only counted. */
  readonly column: string;
  /** Of a rate: header of the column of denominators. */
  readonly per: string;
  /** Of a rate: the condition whose share of the events is asked for. */
  readonly share: Condition | null;
  /** All of them must hold. */
  readonly where: readonly Condition[];
  /** Header of the column of times; "" for the usual one. */
  readonly by: string;
  readonly window: TimeWindow;
}

const LONGEST = 1000;

/** Words outside of quotes and brackets that begin another part of the rule. */
const PARTS = /("[^"]*"|“[^”]*”|'[^']*'|\[(?:[^\]]|\]\])*\])|\b(where|and|or|by|per)\b/gi;

/** Null for a text that is no rule over events: it does not end with per and a window of time. */
export function readEventRule(text: string): EventRuleText | FormulaProblem | null {
  if (text.length > LONGEST || !/\bper\b/i.test(text)) return null;
  const parts = partsOf(text.replace(/^\s*=/, ""));
  const [head] = parts;
  const call = /^\s*([a-z][a-z0-9.]*)\s*(?:\(([^]*)\))?\s*$/i.exec(head?.text ?? "");
  const aggregate = call && readRuleAggregate(call[1]!);
  const isRule = call && aggregate && (call[2] !== undefined || aggregate === "count");
  if (!isRule) return null; // a description in words: "complaints per 1,000 patients", "total per month"
  const words = parts.slice(1);
  const problem = (message: string): FormulaProblem => ({ is: "problem", message, at: 0 });
  const last = words[words.length - 1];
  const window = last?.word === "per" ? readTimeWindow(last.text) : null;
  if (!window)
    return problem(`rule must end with per and a window, such as per hour, per day or per month: ${quote((last?.text ?? "").trim())}`);
  if (words.some(({ word }) => word === "or")) return problem("conditions of a rule must be joined by and");
  if (words.filter(({ word }) => word === "by").length > 1 || words.filter(({ word }) => word === "per").length > 1)
    return problem("rule must say by and per once each");
  const where: Condition[] = [];
  for (const { word, text: written } of words) {
    if (word !== "where" && word !== "and") continue;
    const condition = readCondition(written);
    if (!condition) return problem(`condition must compare a column, such as Status = "done": ${quote(written.trim())}`);
    where.push(condition);
  }
  const by = nameOf(words.find(({ word }) => word === "by")?.text ?? "");
  const value = valueOf(call[2] ?? "", aggregate);
  return typeof value === "string" ? problem(value) : { is: "rule", aggregate, where, by, window, ...value };
}

interface Part {
  readonly word: string;
  readonly text: string;
}

/** The text up to the first of the words, then each word with what follows it. */
function partsOf(text: string): readonly Part[] {
  const parts: { word: string; text: string }[] = [{ word: "", text: "" }];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const word = match[2];
    if (word === undefined || isInBrackets(text, match.index)) continue;
    parts[parts.length - 1]!.text = text.slice(from, match.index);
    parts.push({ word: word.toLowerCase(), text: "" });
    from = match.index + word.length;
  }
  parts[parts.length - 1]!.text = text.slice(from);
  return parts;
}

/** The words may stand in the name of a column: sum(Cost per click). */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split("(").length > before.split(")").length;
}

function readCondition(text: string): Condition | null {
  const match = new RegExp(`^\\s*(\\[(?:[^\\]]|\\]\\])*\\]|[^<>=≠≥≤!"]+?)\\s*(?=${COMPARISONS.join("|")}|≠|≥|≤|!=)`).exec(text);
  const column = nameOf(match?.[1] ?? "");
  return match && column !== "" ? { column, criterion: readCriterion(text.slice(match[0].length)) } : null;
}

type Value = Pick<EventRuleText, "column" | "per" | "share">;

/** What is between the brackets; a sentence for what cannot be. */
function valueOf(text: string, aggregate: RuleAggregate): Value | string {
  const inside = text.trim();
  const none = { column: "", per: "", share: null };
  if (aggregate === "count") return inside === "" || inside === "*" ? none : { ...none, column: nameOf(inside) };
  if (aggregate !== "rate")
    return inside === "" ? "rule must name the column of its values in brackets, such as sum(Amount)" : { ...none, column: nameOf(inside) };
  const quotient = /^([^/]+)\/([^/]+)$/.exec(inside);
  if (quotient) return { ...none, column: nameOf(quotient[1]!), per: nameOf(quotient[2]!) };
  const share = readCondition(inside);
  return share ? { ...none, share } : 'a rate must be two columns or a condition, such as rate(Failed / Total) or rate(Status = "done")';
}

/** A header, be it in brackets. */
function nameOf(text: string): string {
  const name = text.trim();
  return /^\[[^]*\]$/.test(name) ? name.slice(1, -1).replace(/\]\]/g, "]").trim() : name;
}
