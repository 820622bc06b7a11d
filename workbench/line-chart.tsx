/** A chart of a sheet as SVG, drawn from plain numbers. Gaps stay gaps. */
import type { JSX } from "preact";
import { niceTicks } from "../shared/pane/nice-ticks";
import { pathOf } from "../shared/pane/path-of";

export interface ChartLine {
  readonly name: string;
  readonly color: string;
  readonly dashed?: boolean;
  /** One a label; null is a gap. */
  readonly values: readonly (number | null)[];
}

export interface ChartProps {
  readonly title: string;
  readonly labels: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
}

const MARGIN = { top: 8, right: 12, bottom: 20 };
const LEGEND_ROW = 14;
const DOTS_UP_TO = 40;
const CHARACTER_WIDTH = 6.2;

export function LineChart({ title, labels, lines, width, height, format }: ChartProps): JSX.Element | null {
  const numbers = lines.flatMap((line) => line.values).filter((value): value is number => value !== null && Number.isFinite(value));
  if (numbers.length === 0) return null;
  const ticks = niceTicks(Math.min(...numbers), Math.max(...numbers), 4);
  const [low, high] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const left = 8 + Math.max(...ticks.map((tick) => format(tick).length)) * CHARACTER_WIDTH;
  const entries = legendOf(lines, left, width);
  const rows = (entries[entries.length - 1]?.row ?? 0) + 1;
  const plot = { left, right: width - MARGIN.right, top: MARGIN.top + rows * LEGEND_ROW, bottom: height - MARGIN.bottom };
  const x = (index: number): number => plot.left + ((index + 0.5) / Math.max(1, labels.length)) * (plot.right - plot.left);
  const y = (value: number): number => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  return (
    <svg class="pl-chart" role="img" aria-label={`${title}. ${summary(lines, labels, format)}`} viewBox={`0 0 ${width} ${height}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="pl-chart-grid" x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text class="pl-chart-text" x={plot.left - 5} y={y(tick) + 3.5} text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {endLabels(labels).map(({ index, anchor }) => (
        <text key={index} class="pl-chart-text" x={anchor === "start" ? plot.left : plot.right} y={height - 5} text-anchor={anchor}>
          {labels[index]}
        </text>
      ))}
      {lines.map((line, n) => (
        <g key={n} style={{ color: line.color }}>
          <path class="pl-chart-line" d={pathOf(line.values, x, y)} stroke-dasharray={line.dashed ? "5 4" : undefined} />
          {!line.dashed &&
            labels.length <= DOTS_UP_TO &&
            line.values.map(
              (value, index) => value !== null && <circle key={index} class="pl-chart-dot" cx={x(index)} cy={y(value)} r={2.4} />,
            )}
        </g>
      ))}
      <Legend entries={entries} />
    </svg>
  );
}

interface LegendEntry extends ChartLine {
  readonly at: number;
  readonly row: number;
}

/** One after the other, in as many rows as the width asks for. */
function legendOf(lines: readonly ChartLine[], left: number, width: number): readonly LegendEntry[] {
  let [at, row] = [left, 0];
  return lines.map((line) => {
    const wide = 34 + line.name.length * CHARACTER_WIDTH;
    if (at > left && at + wide > width) [at, row] = [left, row + 1];
    const entry = { ...line, at, row };
    at += wide;
    return entry;
  });
}

function Legend({ entries }: { readonly entries: readonly LegendEntry[] }): JSX.Element {
  return (
    <g aria-hidden="true">
      {entries.map(({ name, color, dashed, at, row }, n) => (
        <g key={n} style={{ color }} transform={`translate(${at} ${row * LEGEND_ROW})`}>
          <path class="pl-chart-line" d="M0 9H18" stroke-dasharray={dashed ? "5 4" : undefined} />
          <text class="pl-chart-text" x={22} y={12.5}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function endLabels(labels: readonly string[]): readonly { readonly index: number; readonly anchor: "start" | "end" }[] {
  const ends = [
    { index: 0, anchor: "start" as const },
    { index: labels.length - 1, anchor: "end" as const },
  ];
  return labels.length < 2 ? ends.slice(0, labels.length) : ends;
}

/** What someone hears who does not see the lines: each line's first and latest value. */
function summary(lines: readonly ChartLine[], labels: readonly string[], format: (value: number) => string): string {
  return lines
    .flatMap(({ name, values }) => {
      const filled = values.flatMap((value, index) => (value === null ? [] : [{ value, label: labels[index] ?? "" }]));
      const [first, last] = [filled[0], filled[filled.length - 1]];
      return first && last ? [`${name}: ${format(first.value)} in ${first.label}, ${format(last.value)} in ${last.label}`] : [];
    })
    .join("; ");
}
