/** The course of a KPI in a small line without axes: what there is to see at a glance, said in words in the opened card. */
import type { JSX } from "preact";
import { pathOf } from "./path-of";

const WIDTH = 84;
const HEIGHT = 22;
const EDGE = 3;

export function Spark({ values }: { readonly values: readonly (number | null)[] }): JSX.Element | null {
  const numbers = values.filter((value): value is number => value !== null);
  if (numbers.length < 2) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (index: number): number => EDGE + (index / (values.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number => (high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  const last = values
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => value !== null)
    .pop();
  return (
    <svg class="pl-spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="pl-chart-line" d={pathOf(values, x, y)} />
      {last && <circle cx={x(last.index)} cy={y(last.value ?? 0)} r={2.6} />}
    </svg>
  );
}
