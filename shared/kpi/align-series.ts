/** Two or more series side by side: the same periods for all, in the longest of their frequencies. */
import { middleOf, periodOf, periodsBetween, type Frequency, type Period } from "./period";
import { coarser, toSeries, type Series } from "./series";
import { seriesMeasurements } from "./series-measurements";

export interface Aligned {
  readonly frequency: Frequency;
  /** The first of the periods; null without any value. */
  readonly first: Period | null;
  /** A list a series, all of one length; null is a gap. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** From the first period in which any has a value to the last. */
export function alignSeries(...series: readonly Series[]): Aligned {
  const frequency = series.map((each) => each.frequency).reduce(coarser);
  const fiscalStart = series[0]?.fiscalStart ?? 1;
  const byPeriod = series.map((each) => {
    const { points } = each.frequency === frequency ? each : coarsened(each, frequency);
    return points.flatMap(({ period, value }) =>
      value === null ? [] : [{ period: periodOf(middleOf(period), frequency, fiscalStart), value }],
    );
  });
  const all = byPeriod.flat().map(({ period }) => period);
  if (all.length === 0) return { frequency, first: null, values: series.map(() => []) };
  const first = all.reduce((a, b) => (b.start < a.start ? b : a));
  const last = all.reduce((a, b) => (b.start > a.start ? b : a));
  const length = periodsBetween(first, last) + 1;
  const values = byPeriod.map((points) => {
    const row = Array.from({ length }, (): number | null => null);
    for (const { period, value } of points) row[periodsBetween(first, period)] = value;
    return row;
  });
  return { frequency, first, values };
}

/** By the series' own aggregation, rates by their parts. */
function coarsened(series: Series, frequency: Frequency): Series {
  const { aggregation, fiscalStart } = series;
  return toSeries(seriesMeasurements(series, { id: "", segment: "" }), { frequency, aggregation, fiscalStart });
}
