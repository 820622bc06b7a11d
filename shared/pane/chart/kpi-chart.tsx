/** The history of a KPI as a picture: values, target, process limits with their segments, special points, outlook and notes. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { pathOf } from "../path-of";
import { CARD_WORDS } from "../words/words-card";
import type { ChartData } from "./chart-data";
import { chartScale, type ChartScale } from "./chart-scale";
import { Goals, Limits, OutlookBand, Points } from "./chart-layers";
import { Legend } from "./legend";
import { useWidth } from "./use-width";

export interface KpiChartProps {
  readonly data: ChartData;
  /** What someone hears who does not see it. */
  readonly summary: string;
  readonly format: (value: number) => string;
  /** Name of the period of a point. */
  readonly label: (index: number) => string;
  readonly outlookLabel: string;
  /** All that is known of a point, in a line. */
  readonly tell: (index: number) => string;
}

const WIDTH = 340;
const HEIGHT = 190;

export function KpiChart({ data, summary, format, label, outlookLabel, tell }: KpiChartProps): JSX.Element | null {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, WIDTH);
  const [pointed, setPointed] = useState<number | null>(null);
  const scale = chartScale(data, { width, height: HEIGHT }, format);
  if (!scale) return null;
  const { points } = data;
  const point = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    setPointed(scale.nearest(((event.clientX - box.left) / box.width) * width));
  };
  return (
    <figure class="pl-figure">
      <div ref={frame} dir="ltr">
        <svg
          class="pl-chart"
          role="img"
          aria-label={summary}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setPointed(null)}
        >
          <Grid scale={scale} format={format} />
          <Limits data={data} scale={scale} />
          <Goals data={data} scale={scale} />
          <OutlookBand data={data} scale={scale} />
          {data.isAdjusted && <path class="pl-chart-faint" d={lineOf(data, scale, "value")} />}
          <path class="pl-chart-line" d={lineOf(data, scale, "charted")} />
          <Points data={data} scale={scale} />
          {pointed !== null && (
            <line class="pl-chart-pointer" x1={scale.x(pointed)} x2={scale.x(pointed)} y1={scale.top} y2={scale.bottom} />
          )}
          <text class="pl-chart-text" x={scale.left} y={HEIGHT - 6}>
            {label(0)}
          </text>
          <text class="pl-chart-text" x={scale.right} y={HEIGHT - 6} text-anchor="end">
            {data.outlook ? outlookLabel : points.length > 1 ? label(points.length - 1) : ""}
          </text>
        </svg>
      </div>
      <figcaption>
        <p class="pl-told" aria-hidden="true">
          {tell(pointed ?? points.length - 1)}
        </p>
        <Legend data={data} />
        {data.isAdjusted && <p class="pl-small">{CARD_WORDS.adjusted}</p>}
      </figcaption>
    </figure>
  );
}

function Grid({ scale, format }: { readonly scale: ChartScale; readonly format: (value: number) => string }): JSX.Element {
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line class="pl-chart-grid" x1={scale.left} x2={scale.right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text class="pl-chart-text" x={scale.left - 5} y={scale.y(tick) + 3.5} text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function lineOf({ points }: ChartData, { x, y }: ChartScale, part: "value" | "charted"): string {
  return pathOf(
    points.map((point) => point[part]),
    x,
    y,
  );
}
