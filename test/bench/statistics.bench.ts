/** Limits and rules, trend tests, slopes and forecasts of 10,000 series with 36 months each, once they are typed arrays; one thread. */
import { forecast } from "../../shared/statistics/forecast";
import { kendallScore } from "../../shared/statistics/kendall";
import { mannKendall } from "../../shared/statistics/mann-kendall";
import { toPoints } from "../../shared/statistics/points";
import { medianSlope, orderSlopes, slopeInterval } from "../../shared/statistics/theil-sen";
import { testTrend } from "../../shared/statistics/trend-test";
import { xmrChart } from "../../shared/statistics/xmr-chart";
import { normalNoise } from "../oracles/statistics/normal-noise";
import type { Benchmark } from "./benchmark";
import { plainForecast, plainMannKendall, plainSignals, plainTheilSen } from "./plain-statistics";

const SIZE = "10,000 series × 36 months";
const CYCLE = 12;
const LEVEL = 0.95;
/** The peer with a thousand trial weights takes a minute for all series: it does one in a hundred, and its time is for these. */
const FEW = 100;

const noise = normalNoise(20250101);
const sample = (summer: number): number[][] =>
  Array.from({ length: 10_000 }, () =>
    Array.from({ length: 36 }, (_, i) => 100 + 0.1 * i + summer * Math.sin((i * Math.PI) / 6) + 3 * noise()),
  );
const lists = sample(8);
const series = lists.map((list) => Float64Array.from(list));
/** Charts are drawn of values whose season has been taken out. */
const calmLists = sample(0);
const calm = calmLists.map((list) => Float64Array.from(list));

export const benches: readonly Benchmark[] = [
  {
    name: "XmR limits and NHS rules",
    size: SIZE,
    aim: 10,
    run: () => calm.map((values) => xmrChart(values).marks[35]),
    peer: { name: "filters and windows, count of marks", run: () => calmLists.map(plainSignals) },
    check: (_, peers) =>
      closeLists(0)(
        calm.map((values) => countMarks(xmrChart(values).marks)),
        peers,
      ),
  },
  {
    name: "Mann-Kendall",
    size: SIZE,
    aim: 30,
    run: () => series.map((values) => mannKendall(kendallScore(toPoints(values))).z),
    peer: { name: "sign of every pair", run: () => lists.map(plainMannKendall) },
    check: closeLists(1e-12),
  },
  {
    name: "Theil-Sen with interval",
    size: SIZE,
    aim: 80,
    run: () => series.map((values) => slopeOf(values)),
    peer: { name: "push and sort, no interval", run: () => lists.map(plainTheilSen) },
    check: closeLists(1e-12),
  },
  {
    name: "trend: slope, interval, test by Hamed and Rao",
    size: SIZE,
    run: () => series.map((values) => testTrend(values)!.p),
    check: () => undefined,
  },
  {
    name: "forecast of a year with season and interval",
    size: SIZE,
    aim: 200,
    run: () => series.map((values) => forecast(values, { cycle: CYCLE, periods: 12 })![0]!.point),
    check: () => undefined,
  },
  {
    name: "forecast, one series in a hundred",
    size: "100 series × 36 months",
    aim: 2,
    run: () => series.slice(0, FEW).map((values) => forecast(values, { cycle: CYCLE, periods: 12 })![0]!.point),
    peer: { name: "maps, a thousand weights, one value", run: () => lists.slice(0, FEW).map((values) => plainForecast(values, CYCLE)) },
    // A thousandth of the weight is a tenth of a unit where the squares are flat.
    check: closeLists(0.5),
  },
  {
    name: "everything together",
    size: SIZE,
    aim: 400,
    run: () => series.map((values, i) => [xmrChart(calm[i]!), testTrend(values), forecast(values, { cycle: CYCLE, periods: 12 })]),
    check: () => undefined,
  },
];

function countMarks(marks: Int8Array): number {
  let count = 0;
  for (const mark of marks) if (mark !== 0) count++;
  return count;
}

function slopeOf(values: Float64Array): number {
  const points = toPoints(values);
  const slopes = orderSlopes([points])!;
  const slope = medianSlope(slopes);
  slopeInterval(slopes, kendallScore(points).variance, LEVEL);
  return slope;
}

function closeLists(tolerance: number) {
  return (ours: unknown, peers: unknown): void => {
    const [left, right] = [ours, peers] as [number[], number[]];
    const different = left.findIndex((value, i) => !(Math.abs(value - right[i]!) <= tolerance));
    if (different >= 0) throw new Error(`series ${different} must have the peer's answer: ${left[different]} and ${right[different]}`);
  };
}
