/** The layers of a KPI's chart, each drawn from the same points: limits, targets, outlook, points with their marks. */
import type { JSX } from "preact";
import type { ChartData, ChartPoint, Mark } from "./chart-data";
import { outlookSteps, type ChartScale } from "./chart-scale";

export interface LayerProps {
  readonly data: ChartData;
  readonly scale: ChartScale;
}

/** Up to so many points each has a dot; beyond them only what is special. */
const DOTS_UP_TO = 40;

/** A band a segment between its limits, and its average; a new level begins a new band. */
export function Limits({ data, scale }: LayerProps): JSX.Element {
  const half = (scale.x(1) - scale.x(0)) / 2;
  return (
    <g>
      {data.segments.map(({ from, to, lower, center, upper }) => {
        const [left, right] = [scale.x(from) - half, scale.x(to) + half];
        return (
          <g key={from}>
            <rect
              class="pl-chart-band"
              x={left}
              y={scale.y(upper)}
              width={right - left}
              height={Math.max(0, scale.y(lower) - scale.y(upper))}
            />
            <path class="pl-chart-limit" d={`M${left} ${scale.y(upper)}H${right}M${left} ${scale.y(lower)}H${right}`} />
            <path class="pl-chart-center" d={`M${left} ${scale.y(center)}H${right}`} />
          </g>
        );
      })}
    </g>
  );
}

/** The target as steps, since each period may have its own; a range as two. */
export function Goals({ data, scale }: LayerProps): JSX.Element {
  return (
    <g>
      {(["target", "low", "high"] as const).map((goal) => (
        <path key={goal} class="pl-chart-target" d={stepsOf(data.points, goal, scale)} />
      ))}
    </g>
  );
}

function stepsOf(points: readonly ChartPoint[], goal: "target" | "low" | "high", { x, y }: ChartScale): string {
  const half = (x(1) - x(0)) / 2;
  return points
    .map((point, i) => {
      const value = point[goal];
      if (value === null) return "";
      const isFirst = i === 0 || points[i - 1]![goal] === null;
      return `${isFirst ? "M" : "L"}${x(i) - half} ${y(value)}H${x(i) + half}`;
    })
    .join("");
}

/** From the last value to what is expected, between the bounds of nine cases in ten. */
export function OutlookBand({ data, scale }: LayerProps): JSX.Element | null {
  const { outlook, points } = data;
  const last = lastValue(points);
  if (!outlook || last === null) return null;
  const [fromX, fromY] = [scale.x(last), scale.y(points[last]!.value!)];
  const toX = scale.x(points.length - 1 + outlookSteps(outlook.periods));
  return (
    <g>
      <path class="pl-chart-outlook-band" d={`M${fromX} ${fromY}L${toX} ${scale.y(outlook.high)}V${scale.y(outlook.low)}Z`} />
      <path class="pl-chart-outlook" d={`M${fromX} ${fromY}L${toX} ${scale.y(outlook.point)}`} />
      <circle class="pl-chart-outlook-dot" cx={toX} cy={scale.y(outlook.point)} r={3} />
    </g>
  );
}

/** Dots; special ones differ in shape and colour: up for the better, a diamond for a concern; a ring around what stands out. */
export function Points({ data, scale }: LayerProps): JSX.Element {
  return (
    <g>
      {data.points.map(({ charted, mark, isOutlier, notes }, i) => {
        if (charted === null) return null;
        const [x, y] = [scale.x(i), scale.y(charted)];
        return (
          <g key={i}>
            {mark !== "" ? (
              <path class={`pl-chart-mark pl-chart-mark-${mark}`} d={shapeOf(mark, x, y)} />
            ) : (
              data.points.length <= DOTS_UP_TO && <circle class="pl-chart-dot" cx={x} cy={y} r={2.4} />
            )}
            {isOutlier && <circle class="pl-chart-ring" cx={x} cy={y} r={7} />}
            {notes.length > 0 && <path class="pl-chart-note" d={`M${x - 4} ${scale.bottom}h8v-8h-8zM${x - 2} ${scale.bottom - 5}h4`} />}
          </g>
        );
      })}
    </g>
  );
}

export function shapeOf(mark: Mark, x: number, y: number): string {
  if (mark === "improvement" || mark === "high") return `M${x} ${y - 5.5}L${x + 5} ${y + 3.5}H${x - 5}Z`;
  return mark === "low"
    ? `M${x} ${y + 5.5}L${x + 5} ${y - 3.5}H${x - 5}Z`
    : `M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`;
}

function lastValue(points: readonly ChartPoint[]): number | null {
  for (let i = points.length - 1; i >= 0; i--) if (points[i]!.value !== null) return i;
  return null;
}
