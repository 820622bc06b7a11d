/** Signal: did the latest value do what the KPI's ordinary variation does not do, and is that good? */
import type { Values } from "../statistics/values";
import { xmrChart, type XmrChart, type XmrOptions, type XmrSegment } from "../statistics/xmr-chart";
import type { XmrLimits } from "../statistics/xmr-limits";
import type { RuleSetName } from "../statistics/xmr-rules";
import { orientation, type Direction } from "./direction";

/** high and low where no way is better; none for ordinary variation. */
export type SignalWord = "improvement" | "concern" | "high" | "low" | "none" | "too few points";

export type SignalRule = "outside" | "trend" | "near limit" | "run";

export interface Signal {
  /** Of the latest value; what came before is colour on the chart, since old alarms are many (see shared/docs/methods.md). */
  readonly word: SignalWord;
  /** Null without signal. */
  readonly rule: SignalRule | null;
  /** 1 above or rising, -1 below or falling, 0 without signal. */
  readonly side: 1 | 0 | -1;
  /** How many values up to the latest follow the rule: 8 months on one side. 0 without signal. */
  readonly length: number;
  /** A word a position; "" for a gap. */
  readonly words: readonly (SignalWord | "")[];
  /** Of the latest segment. */
  readonly limits: XmrLimits | null;
  readonly chart: XmrChart;
}

export interface SignalOptions extends XmrOptions {
  readonly direction?: Direction;
}

/** The rules of a set by their number. */
const RULES: Readonly<Record<RuleSetName, readonly SignalRule[]>> = {
  nhs: ["outside", "trend", "near limit", "run"],
  wheeler: ["outside", "near limit", "run"],
};

/** Signals of a series; without limits (fewer than 6 values since the latest rebase) the word is "too few points". */
export function signalOf(values: Values, { direction = "none", ...options }: SignalOptions = {}): Signal {
  const chart = xmrChart(values, options);
  const words = Array.from({ length: values.length }, (_, i) => wordAt(chart, values, { position: i, direction }));
  const latest = lastPresent(values);
  const mark = chart.marks[latest] ?? 0;
  const segment = chart.segments[chart.segments.length - 1]!;
  const rule = mark === 0 ? null : (RULES[options.rules ?? "nhs"][Math.abs(mark) - 1] ?? null);
  const side = sideOf(mark);
  return {
    word: words[latest] || "too few points",
    rule,
    side,
    length: rule === null ? 0 : lengthOf(presentValues(values, segment), { rule, side, center: segment.limits?.center ?? 0 }),
    words,
    limits: segment.limits,
    chart,
  };
}

function wordAt(chart: XmrChart, values: Values, { position, direction }: { position: number; direction: Direction }): SignalWord | "" {
  if (!isPresent(values[position])) return "";
  const segment = chart.segments.find(({ from, to }) => position >= from && position < to);
  if (!segment?.limits) return "too few points";
  const side = sideOf(chart.marks[position]!);
  if (side === 0) return "none";
  const better = side * orientation(direction);
  if (better === 0) return side > 0 ? "high" : "low";
  return better > 0 ? "improvement" : "concern";
}

/** Values at the end that rise, fall or lie on one side; a single point has its rule to itself. */
function lengthOf(present: readonly number[], { rule, side, center }: { rule: SignalRule; side: number; center: number }): number {
  let length = 1;
  const follows = (i: number): boolean => {
    if (rule === "trend") return (present[i + 1]! - present[i]!) * side > 0;
    return rule === "run" && (present[i]! - center) * side > 0;
  };
  for (let i = present.length - 2; i >= 0 && follows(i); i--) length++;
  return length;
}

function presentValues(values: Values, { from, to }: XmrSegment): readonly number[] {
  const present: number[] = [];
  for (let i = from; i < to; i++) if (isPresent(values[i])) present.push(values[i]!);
  return present;
}

function lastPresent(values: Values): number {
  let position = values.length - 1;
  while (position >= 0 && !isPresent(values[position])) position--;
  return position;
}

function isPresent(value: number | null | undefined): boolean {
  return typeof value === "number" && !Number.isNaN(value);
}

function sideOf(mark: number): 1 | 0 | -1 {
  return mark > 0 ? 1 : mark < 0 ? -1 : 0;
}
