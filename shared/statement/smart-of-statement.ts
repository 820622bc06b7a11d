/** SMART for a sentence and what stands in the cells beside it. */
import type { Day } from "../cell/serial-day";
import type { Direction } from "../kpi/direction";
import type { Knot } from "../kpi/polyline";
import { interimOf } from "./interim-of";
import { readStatement } from "./read-statement";
import { smartOf, type Smart, type SmartSubject } from "./smart";
import type { StatementParts, StatementReading } from "./statement";
import { vagueWords } from "./vague-words";
import { readVerb, withoutOpening } from "./verbs";

/** What stands beside a sentence; it fills what the sentence does not say. */
export interface BesideStatement {
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly direction: Direction | null;
  readonly due: Day | null;
  readonly owner: string;
  readonly objective: string;
}

/** A sentence judged by itself: nobody knows its history. */
export function smartOfStatement(sentence: string, beside: BesideStatement): Smart {
  const reading = readStatement(sentence, { target: beside.target, direction: beside.direction, due: beside.due });
  const parts = reading.is === "refused" ? null : reading.parts;
  const target = beside.target ?? parts?.target ?? null;
  const hasGoal = target !== null || beside.low !== null;
  const isChange = parts !== null && parts.kind !== null && parts.kind !== "level";
  const subject: SmartSubject = {
    metric: parts?.metric ?? wishOf(sentence),
    definition: "",
    owner: beside.owner,
    objective: beside.objective,
    unit: parts?.unit ?? "",
    direction: parts?.direction ?? beside.direction ?? (beside.low === null ? null : "range"),
    baseline: parts?.baseline ?? null,
    target,
    low: beside.low ?? parts?.low ?? null,
    high: beside.high ?? parts?.high ?? null,
    change: isChange ? changeText(parts) : "",
    per: isChange ? null : (parts?.per ?? null),
    start: parts?.start ?? null,
    due: beside.due ?? parts?.due ?? null,
    interim: interimBefore(parts, target, beside.due),
    horizon: parts?.horizon ?? "",
    open: openOf(reading, hasGoal),
    source: null,
    achievable: null,
    asOf: null,
  };
  return smartOf(subject);
}

/** Other numbers beside the sentence make its way another one. */
function interimBefore(parts: StatementParts | null, target: number | null, due: Day | null): readonly Knot[] {
  const isSame = parts !== null && parts.target === target && (due === null || due === parts.due);
  return isSame ? interimOf(parts) : [];
}

/** Questions that the arguments beside the sentence do not answer. A time without day is TIME-bound's, not measurable's. */
function openOf(reading: StatementReading, hasGoal: boolean): readonly string[] {
  if (reading.is === "understood" || hasGoal) return [];
  if (reading.is === "refused") return [reading.reason.replace(/^statement must /, "it must ")];
  return reading.questions.filter(({ about }) => about !== "due" && about !== "metric").map(({ text }) => text);
}

function changeText({ amount, kind, per, periods }: StatementParts): string {
  if (amount === null) return "";
  const size = kind === "percent" ? `${Number((amount * 100).toPrecision(12))} %` : kind === "points" ? `${amount} points` : String(amount);
  return `${size}${per === null ? "" : ` a ${per}`}${periods === null || periods === 1 ? "" : `, ${periods} times`}`;
}

/** "Improve customer satisfaction" is about customer satisfaction, measured or not; "be more efficient" is about nothing. */
function wishOf(sentence: string): string {
  const text = withoutOpening(` ${sentence.replace(/\s+/g, " ").trim()}`).replace(/[.!?]+$/, "");
  const metric = text
    .slice(readVerb(text)?.length ?? 0)
    .trim()
    .replace(/^(?:be|become|get|have|our|the)\s+/i, "");
  const isWish =
    vagueWords(metric)
      .reduce((rest, word) => rest.replace(word, ""), metric.toLowerCase())
      .trim() === "";
  return isWish ? "" : metric;
}
