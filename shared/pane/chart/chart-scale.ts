/** Where on the paper a chart's numbers and periods lie. */
import { niceTicks } from "../nice-ticks";
import type { ChartData } from "./chart-data";

export interface ChartScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** The point that is nearest to a place across. */
  readonly nearest: (x: number) => number;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const MARGIN = { top: 10, right: 12, bottom: 22 };
const CHARACTER_WIDTH = 6.2;

/** An outlook far away is drawn this many periods behind the last point at most: its label says when it is. */
const FARTHEST = 6;

export function chartScale(data: ChartData, { width, height }: ChartSize, format: (value: number) => string): ChartScale | null {
  const { points, outlook } = data;
  const numbers = [
    ...points.flatMap(({ value, charted, target, low, high }) => [value, charted, target, low, high]),
    ...data.segments.flatMap(({ lower, upper }) => [lower, upper]),
    ...(outlook ? [outlook.low, outlook.high] : []),
  ].filter((number): number is number => number !== null && Number.isFinite(number));
  if (numbers.length === 0) return null;
  const ticks = niceTicks(
    numbers.reduce((a, b) => Math.min(a, b)),
    numbers.reduce((a, b) => Math.max(a, b)),
    5,
  );
  const [lowest, highest] = [ticks[0]!, ticks[ticks.length - 1]!];
  const left = 8 + ticks.reduce((longest, tick) => Math.max(longest, format(tick).length), 0) * CHARACTER_WIDTH;
  const [right, top, bottom] = [width - MARGIN.right, MARGIN.top, height - MARGIN.bottom];
  const places = points.length + (outlook ? outlookSteps(outlook.periods) : 0);
  const step = (right - left) / Math.max(1, places);
  return {
    ...{ width, height, left, right, top, bottom, ticks },
    x: (index) => left + (index + 0.5) * step,
    y: (value) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - top),
    nearest: (x) => Math.max(0, Math.min(points.length - 1, Math.floor((x - left) / step))),
  };
}

/** How many places behind the last point the outlook is drawn. */
export function outlookSteps(periods: number): number {
  return Math.min(periods, FARTHEST);
}
