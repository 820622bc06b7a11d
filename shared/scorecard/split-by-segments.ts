/** The change of a KPI split among the segments that it was measured in: amounts by their differences, rates by rate and mix. */
import { answer } from "../kpi/answer";
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { middleOf, type Period } from "../kpi/period";
import { toPoint } from "../kpi/series-point";
import { mixEffects, type MixEffect } from "../statistics/mix-effects";
import { isWhole } from "../kpi/whole-segment";
import { closeSplit, noSplit, type Between, type Split, type SplitPart } from "./split";

/** A segment's value and, of a rate, its denominator. */
interface SegmentValue {
  readonly value: number | null;
  readonly weight: number | null;
}

export function splitBySegments(result: KpiResult, measurements: readonly Measurement[], between: Between): Split {
  const { kpi, series } = result;
  const words = new Set([nameKey(kpi.id), nameKey(kpi.name)]);
  const own = measurements.filter((m) => kpi.segment === "" && words.has(nameKey(m.kpi)) && !isWhole(m.segment));
  const names = new Map(own.map(({ segment }) => [nameKey(segment), segment]));
  if (names.size < 2) return noSplit("nothing is known that moves it: it has no formula, no children and no segments");
  const labels = [...names.values()];
  const valuesIn = (period: Period): readonly SegmentValue[] =>
    [...names.keys()].map((key) => {
      const group = own.filter((m) => nameKey(m.segment) === key && middleOf(m.period) >= period.start && middleOf(m.period) <= period.end);
      const point = toPoint(period, group, series.aggregation);
      return { value: point.value, weight: point.denominator };
    });
  const [before, after] = [valuesIn(between.from), valuesIn(between.to)];
  if (series.aggregation === "rate") return byRateAndMix(labels, { before, after, between });
  if (series.aggregation !== "sum" && series.aggregation !== "count")
    return noSplit(`values of segments that are ${series.aggregation} do not add up`);
  const parts = labels.map((label, i): SplitPart => {
    const [was, is] = [before[i]!.value, after[i]!.value];
    return { kpi: "", label, before: was, after: is, contribution: (is ?? 0) - (was ?? 0) };
  });
  return { by: "segments", parts: closeSplit(parts, between, "not by its segments"), reason: "" };
}

interface Rates {
  readonly before: readonly SegmentValue[];
  readonly after: readonly SegmentValue[];
  readonly between: Between;
}

/** Two parts a segment: its rate changed, and its share of the whole did. */
function byRateAndMix(labels: readonly string[], { before, after, between }: Rates): Split {
  const segments = (values: readonly SegmentValue[]) => ({
    rates: values.map(({ value }) => value),
    weights: values.map(({ weight }) => weight ?? 0),
  });
  let effects: readonly MixEffect[] = [];
  const { reason } = answer(() => {
    effects = mixEffects(segments(before), segments(after));
    return effects.length;
  });
  if (reason !== "") return noSplit(reason);
  const parts = effects.flatMap(({ rate, mix }, i): SplitPart[] => {
    const [label, was, is] = [labels[i]!, before[i]!, after[i]!];
    return [
      { kpi: "", label: `${label}: rate`, before: was.value, after: is.value, contribution: rate },
      { kpi: "", label: `${label}: mix`, before: was.weight, after: is.weight, contribution: mix },
    ];
  });
  return { by: "segments", parts: closeSplit(parts, between, "not by its segments"), reason: "" };
}
