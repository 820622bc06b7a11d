/** The movement of a KPI in sentences: what happened, whether it lasts, whether the target can be held, what is to be expected. */
import { shownChance } from "../statistics/chance";
import { FEWEST_FOR_LIMITS } from "../statistics/xmr-limits";
import { holds } from "./direction";
import type { Kpi } from "./kpi";
import type { KpiOutlook } from "./kpi-outlook";
import type { Movement } from "./movement";
import { periodLabel, type Frequency } from "./period";
import type { Series } from "./series";
import type { Signal, SignalRule } from "./signal";
import type { TrendWord } from "./trend";
import { formatDifference, formatRange, formatValue, readUnit, type Unit } from "./unit";

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
export const PLURALS: Readonly<Record<Frequency, string>> = {
  day: "days",
  week: "weeks",
  month: "months",
  quarter: "quarters",
  half: "half-years",
  year: "years",
};

/** Above this neighbours resemble each other enough to set off alarms. */
const RESEMBLES = 0.3;

/** "Seven months in a row below the average: concern. Expected 86 to 91 % in 2025-03; at least 95 % is unlikely (2 %)." */
export function explainMovement(kpi: Kpi, series: Series, movement: Movement): string {
  const unit = readUnit(kpi.unit);
  const sentences = [
    signalSentence(movement.signal, series.frequency, movement.isAdjusted),
    trendSentence(movement, series.frequency, unit),
    assuranceSentence(kpi, movement, unit),
    outlookSentence(kpi, movement.outlook, { unit, fiscalStart: series.fiscalStart }),
    ...cautions(movement, series, unit),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** "Seven months in a row below the average: concern.", "The latest value lies within ordinary variation." */
export function signalSentence(signal: Signal, frequency: Frequency, isAdjusted: boolean): string {
  const { word, rule, side, length, limits } = signal;
  const periods = PLURALS[frequency];
  const adjusted = isAdjusted ? ", its season taken out," : "";
  if (!limits) return `Too few ${periods} to tell a signal from ordinary variation: ${tooFew(signal)}.`;
  if (rule === null) return `The latest value${adjusted} lies within ordinary variation.`;
  return `${capital(REASONS[rule](side, length, periods))}${isAdjusted ? " (season taken out)" : ""}: ${word}.`;
}

/** "four so far": of the latest level; limits also rest on differences of neighbours. */
function tooFew({ words, chart }: Signal): string {
  const { from } = chart.segments[chart.segments.length - 1]!;
  const count = words.slice(from).filter((word) => word !== "").length;
  if (count >= FEWEST_FOR_LIMITS) return "no two of them are neighbours";
  return `${spelled(count)} ${from > 0 ? "since the new level began" : "so far"}`;
}

const REASONS: Readonly<Record<SignalRule, (side: number, length: number, periods: string) => string>> = {
  outside: (side) => `the latest value lies ${side > 0 ? "above the upper" : "below the lower"} process limit`,
  trend: (side, length, periods) => `${spelled(length)} ${periods} in a row ${side > 0 ? "rising" : "falling"}`,
  "near limit": (side, _, periods) => `most of the latest ${periods} lie close to the ${side > 0 ? "upper" : "lower"} process limit`,
  run: (side, length, periods) => `${spelled(length)} ${periods} in a row ${side > 0 ? "above" : "below"} the average`,
};

/** "Worsening by about 0.3 points a month."; "" for too few values. */
export function trendSentence({ trend }: Movement, frequency: Frequency, unit: Unit): string {
  if (trend.test === null) return "";
  if (trend.word === "no clear change") return "No clear trend.";
  return `${capital(TREND_WORDS[trend.word])} by about ${formatDifference(trend.test.slope, unit)} a ${frequency}.`;
}

const TREND_WORDS: Readonly<Record<TrendWord, string>> = {
  improving: "improving",
  worsening: "worsening",
  rising: "rising",
  falling: "falling",
  "no clear change": "",
  "too few points": "",
};

function assuranceSentence(kpi: Kpi, { assurance }: Movement, unit: Unit): string {
  if (assurance === null || !holds(kpi.direction)) return "";
  const goal = goalText(kpi, unit);
  if (assurance === "consistently met") return `As it runs, it keeps ${goal} consistently.`;
  return assurance === "consistently missed"
    ? `As it runs, it misses ${goal} consistently.`
    : `As it runs, it keeps ${goal} now and misses it then.`;
}

function outlookSentence(kpi: Kpi, outlook: KpiOutlook | null, { unit, fiscalStart }: { unit: Unit; fiscalStart: number }): string {
  if (!outlook) return "";
  const expected = `Expected ${outlookText(outlook, unit, fiscalStart)}`;
  if (outlook.chance === null) return `${expected}.`;
  const shown = shownChance(outlook.chance);
  return `${expected}; ${goalText(kpi, unit)} is ${likelihood(shown)} (${Math.round(shown * 100)} %).`;
}

/** "86.2 to 90.7 % in 2025-03". */
export function outlookText({ period, low, high, isTotal }: KpiOutlook, unit: Unit, fiscalStart: number): string {
  return `${formatRange([low, high], unit)} ${isTotal ? "in total by the end of" : "in"} ${periodLabel(period, fiscalStart)}`;
}

function likelihood(chance: number): string {
  if (chance >= 0.7) return "likely";
  return chance <= 0.3 ? "unlikely" : "open";
}

/** "at least 95 %", "5 to 10 days", "reaching 1,200". */
function goalText({ direction, target, low, high }: Kpi, unit: Unit): string {
  if (direction === "range") return formatRange([low ?? 0, high ?? 0], unit);
  const value = formatValue(target ?? 0, unit);
  return holds(direction) ? `${direction} ${value}` : `reaching ${value}`;
}

function cautions({ autocorrelation, points, signal, step, outliers }: Movement, series: Series, unit: Unit): string[] {
  const label = (period: KpiOutlook["period"]): string => periodLabel(period, series.fiscalStart);
  const told: string[] = [];
  const levelFrom = signal.chart.segments[signal.chart.segments.length - 1]?.from ?? 0;
  if (levelFrom > 0 && signal.limits) told.push(`Judged by the level since ${label(points[levelFrom]!.period)}.`);
  if (signal.limits?.areProvisional) {
    told.push(`The process limits rest on ${spelled(signal.limits.count)} ${PLURALS[series.frequency]} only and may still move.`);
  }
  if ((autocorrelation ?? 0) > RESEMBLES) {
    told.push(
      `Neighbouring ${PLURALS[series.frequency]} resemble each other (autocorrelation ${autocorrelation!.toFixed(1)}), which sets off signals.`,
    );
  }
  if (step)
    told.push(
      `It may have stepped from ${formatValue(step.before, unit)} to ${formatValue(step.after, unit)} with ${label(step.period)}: did anything change?`,
    );
  if (outliers.length > 0) told.push(`${outliers.map(label).join(", ")} ${outliers.length === 1 ? "stands" : "stand"} out: please check.`);
  return told;
}

function spelled(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
