/**
 * How often each method raises an alarm where there is nothing, and how often it sees what is there: the costs that shared/docs/methods.md
 * quotes. Seeded, so that the table is the same on every run: node workbench/prepare.mjs test/oracles/statistics/false-alarms.ts
 */
import { leadOf } from "../../../shared/statistics/lead";
import { levelShift } from "../../../shared/statistics/level-shift";
import { outliers } from "../../../shared/statistics/outliers";
import { testTrend } from "../../../shared/statistics/trend-test";
import { xmrChart } from "../../../shared/statistics/xmr-chart";
import { normalNoise } from "./normal-noise";

const RUNS = 4000;

/** Series of a length, each value leaning on the one before it by `habit`, all with variance 1. */
function seriesOf(length: number, habit: number, noise: () => number): number[] {
  const series = [noise()];
  while (series.length < length) series.push(habit * series[series.length - 1]! + Math.sqrt(1 - habit * habit) * noise());
  return series;
}

function share(alarm: (noise: () => number) => boolean): string {
  const noise = normalNoise(20250101);
  let alarms = 0;
  for (let run = 0; run < RUNS; run++) if (alarm(noise)) alarms++;
  return `${((100 * alarms) / RUNS).toFixed(1)} %`.padStart(8);
}

function row(title: string, ...cells: readonly string[]): void {
  console.log(title.padEnd(64), ...cells);
}

const hasAnyMark = (values: readonly number[], rules: "nhs" | "wheeler"): boolean =>
  xmrChart(values, { rules }).marks.some((mark) => mark !== 0);
const hasLastMark = (values: readonly number[], rules: "nhs" | "wheeler"): boolean =>
  xmrChart(values, { rules }).marks[values.length - 1] !== 0;

row("", "      12", "      24", "      36", "      60 values");
for (const rules of ["nhs", "wheeler"] as const) {
  for (const habit of [0, 0.3, 0.6]) {
    const [any, last] = [hasAnyMark, hasLastMark].map((has) =>
      [12, 24, 36, 60].map((n) => share((noise) => has(seriesOf(n, habit, noise), rules))),
    );
    row(`signal anywhere, ${rules}, autocorrelation ${habit}`, ...any!);
    row(`signal at the latest point, ${rules}, autocorrelation ${habit}`, ...last!);
  }
}
for (const correction of ["none", "hamed-rao"] as const) {
  for (const habit of [0, 0.3, 0.6]) {
    const fires = (n: number): string => share((noise) => testTrend(seriesOf(n, habit, noise), { correction })!.p < 0.05);
    row(`trend at 5 %, correction ${correction}, autocorrelation ${habit}`, ...[12, 24, 36, 60].map(fires));
  }
}
for (const habit of [0, 0.3, 0.6]) {
  const suggests = (n: number): string => share((noise) => levelShift(seriesOf(n, habit, noise)) !== null);
  row(`step suggested, none there, autocorrelation ${habit}`, ...[12, 24, 36, 60].map(suggests));
}
const withStep = (n: number, size: number, noise: () => number): number[] =>
  seriesOf(n, 0, noise).map((x, i) => x + (i < n / 2 ? 0 : size));
for (const size of [1, 2, 3]) {
  row(
    `step of ${size} deviations in the middle suggested`,
    ...[12, 24, 36, 60].map((n) => share((noise) => levelShift(withStep(n, size, noise)) !== null)),
  );
}
const withTrend = (n: number, noise: () => number): number[] => seriesOf(n, 0, noise).map((x, i) => x + (4 * i) / n);
row(
  "step suggested in a straight rise of 4 deviations",
  ...[12, 24, 36, 60].map((n) => share((noise) => levelShift(withTrend(n, noise)) !== null)),
);
row("outlier flagged, none there", ...[12, 24, 36, 60].map((n) => share((noise) => outliers(seriesOf(n, 0, noise)).length > 0)));
for (const habit of [0, 0.6, 0.95]) {
  const leads = (n: number): string => share((noise) => leadOf(seriesOf(n, habit, noise), seriesOf(n, habit, noise)).verdict === "leads");
  row(`one of two unrelated series leads, autocorrelation ${habit}`, ...[12, 24, 36, 60].map(leads));
}
const leadsByTwo = (n: number): string =>
  share((noise) => {
    const leading = seriesOf(n, 0.6, noise);
    const lagging = leading.map((_, i) => (leading[i - 2] ?? 0) + noise());
    const { verdict, best } = leadOf(leading, lagging);
    return verdict === "leads" && best!.lag === 2;
  });
row("lead of two periods found, noise as strong as the lead", ...[12, 24, 36, 60].map(leadsByTwo));
