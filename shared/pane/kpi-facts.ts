/** What a KPI's card says, as text: target, share and distance in the KPI's own unit. */
import { holds } from "../kpi/direction";
import type { KpiResult, Measures } from "../kpi/kpi-result";
import { formatDifference, readUnit } from "../kpi/unit";
import { targetText, valueText } from "./value-texts";
import { CARD_WORDS as WORDS, FACT_WORDS } from "./words/words-card";

export interface Fact {
  readonly word: string;
  readonly text: string;
}

/** How far along: progress for a KPI on its way, attainment for one that holds. */
export interface Share {
  readonly word: string;
  readonly share: number;
  /** Where it should be by now, where that is known. */
  readonly expected: number | null;
}

/** The target, and the last one where the register names several: the one now in force may be another. */
export function lastTargetText(result: KpiResult): string {
  const { interim, target } = result.kpi;
  return interim && target !== null ? valueText(result, target) : targetText(result);
}

/** "1.2 points from On track"; "" where no level can change the status. */
export function distanceText({ next, kpi }: KpiResult): string {
  if (!next) return "";
  if (next.distance === 0) return `${WORDS.onBorder} ${next.status}`;
  return `${formatDifference(next.distance, readUnit(kpi.unit))} ${WORDS.from} ${next.status}`;
}

export function shareOf(result: KpiResult): Share | null {
  const isHeld = holds(result.kpi.direction) || result.progress === null;
  const share = isHeld ? result.attainment : result.progress;
  if (share === null) return null;
  const { baseline, target } = { baseline: result.kpi.baseline ?? 0, target: result.target };
  const span = target === null ? 0 : target - baseline;
  const expected = isHeld || result.expected === null || span === 0 ? null : (result.expected - baseline) / span;
  return { word: isHeld ? WORDS.attainment : WORDS.progress, share, expected };
}

/** The numbers that exist, each with its word. */
export function factsOf(result: KpiResult): readonly Fact[] {
  return (Object.keys(FACT_WORDS) as (keyof Measures)[]).flatMap((key): Fact[] => {
    const value = result[key];
    return value === null
      ? []
      : [{ word: FACT_WORDS[key] ?? "", text: key === "pace" ? value.toFixed(2) : numberText(result, key, value) }];
  });
}

function numberText(result: KpiResult, key: keyof Measures, value: number): string {
  if (key !== "change" && key !== "variance") return valueText(result, value);
  const sign = value > 0 ? "+" : value < 0 ? "−" : "±";
  return `${sign}${formatDifference(value, readUnit(result.kpi.unit))}`;
}
