/** What a change means: relative, in points or in the unit itself; where two of these are possible, the question with both worked out. */
import { formatValue, readUnit } from "../kpi/unit";
import { growthTarget, type ChangeKind } from "../kpi/growth-target";
import type { Draft } from "./draft";
import { isRateMetric, isScoreMetric } from "./metric-polarity";
import type { Quantity } from "./quantity";
import type { Interpretation } from "./statement";

export interface ChangeFacts {
  readonly metric: string;
  readonly baseline: number | null;
  /** 1 up, -1 down. */
  readonly sign: 1 | -1;
  readonly periods: number | null;
}

/** A share above this is rather a percentage without its sign. */
const LARGEST_SHARE = 1.5;
/** Where no baseline is known, the readings are shown from here. */
const EXAMPLE = 0.5;

interface Reading {
  readonly kind: ChangeKind;
  /** As growthTarget takes it, without sign. */
  readonly amount: number;
  readonly text: string;
}

/** The kind of the sentence's change; null if it is asked. */
export function settleChange(draft: Draft, quantity: Quantity, facts: ChangeFacts): ChangeKind | null {
  const readings = readingsOf(draft, quantity, facts);
  const [only] = readings;
  if (readings.length === 1 && only) return only.kind;
  const known = readings.find((reading) => isTarget(draft.context.target ?? null, targetOf(reading, facts)));
  if (known) return known.kind;
  draft.questions.push({
    about: "kind",
    text: `${quantity.written}: relative or points? From ${show(facts.baseline ?? EXAMPLE, facts.baseline)}${facts.baseline === null ? ", for example" : ""}, ${readings.map((reading) => reading.text).join(", and ")}`,
    readings: readings.map((reading): Interpretation => ({ text: reading.text, target: targetOf(reading, facts) })),
  });
  return null;
}

/** The level that a change leads to; null without baseline, or where the change leaves the numbers. */
export function targetOf({ kind, amount }: Pick<Reading, "kind" | "amount">, { baseline, sign, periods }: ChangeFacts): number | null {
  if (baseline === null || periods === null || (kind === "percent" && sign * amount < -1)) return null;
  const target = growthTarget(baseline, sign * amount, { kind, periods, perPeriod: true });
  return Number(target.toPrecision(12));
}

function readingsOf(draft: Draft, { value, sort, unit, written }: Quantity, facts: ChangeFacts): readonly Reading[] {
  const { metric } = facts;
  const isRate =
    readUnit(draft.context.unit ?? "").kind === "percent" ||
    [draft.baseline?.sort, draft.level?.sort].includes("percent") ||
    isRateMetric(metric);
  const relative = (amount: number): Reading => ({
    kind: "percent",
    amount,
    text: example(facts, { kind: "percent", amount }, `${percent(amount)} of it`),
  });
  // a rate that is kept as 40 instead of 0.4 has its points as plain numbers
  const pointKind: ChangeKind = Math.abs(facts.baseline ?? 0) > LARGEST_SHARE ? "absolute" : "points";
  const points = (amount: number): Reading => ({
    kind: pointKind,
    amount,
    text: example(facts, { kind: pointKind, amount }, `${amount} points`),
  });
  const absolute = (text: string): Reading => ({ kind: "absolute", amount: value, text });
  if (sort === "fraction") return [relative(value)];
  if (sort === "percent") {
    if (isRate) return [relative(value), points(Number((value * 100).toPrecision(12)))];
    if (isScoreMetric(metric))
      draft.notes.push(
        `${written} is read as relative to the baseline: of 40 it makes ${Number((40 * (1 + facts.sign * value)).toPrecision(6))}; write points if points are meant`,
      );
    return [relative(value)];
  }
  if (sort === "points") {
    if (unit !== "points" || (isRate && !isScoreMetric(metric))) return [points(value)];
    const isScore = isScoreMetric(metric) || draft.baseline !== null || draft.level !== null || (draft.context.unit ?? "") !== "";
    return isScore ? [absolute("")] : [points(value), absolute(`${value} on the scale of the score`)];
  }
  if (isRate && sort === "number") return [relative(value / 100), points(value)];
  return [absolute("")];
}

/** "25 % of it makes 50": from the baseline where it is known. */
function example(facts: ChangeFacts, reading: Pick<Reading, "kind" | "amount">, name: string): string {
  const { baseline, periods } = facts;
  const target = targetOf(reading, { ...facts, baseline: baseline ?? EXAMPLE, periods: periods ?? 1 });
  const times = (periods ?? 1) === 1 ? "" : `, ${periods} times,`;
  return target === null ? name : `${name}${times} ${reading.kind === "percent" ? "makes" : "make"} ${show(target, baseline)}`;
}

/** A share as a percentage, anything else as it is kept. */
function show(value: number, baseline: number | null): string {
  return Math.abs(baseline ?? EXAMPLE) <= LARGEST_SHARE ? formatValue(value, readUnit("%")) : String(Number(value.toPrecision(6)));
}

function percent(value: number): string {
  return `${Number((value * 100).toPrecision(6))} %`;
}

function isTarget(target: number | null, candidate: number | null): boolean {
  return target !== null && candidate !== null && Math.abs(target - candidate) <= 1e-6 * Math.max(1, Math.abs(target));
}
