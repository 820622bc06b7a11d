/** What a card shows when opened: the verdict in words, the history as a chart, the numbers, and the cells they come from. */
import type { JSX } from "preact";
import type { Place } from "../cell/finding";
import type { KpiResult } from "../kpi/kpi-result";
import { periodLabel } from "../kpi/period";
import { formatValue, readUnit } from "../kpi/unit";
import { CHART_COLORS } from "../scorecard/palette";
import { LineChart, type ChartLine } from "./chart";
import { factsOf } from "./kpi-facts";
import { WORDS } from "./words";

export interface KpiDetailsProps {
  readonly result: KpiResult;
  readonly onGoTo: (place: Place) => void;
}

/** Points before these would be too close to tell apart in a pane. */
const CHART_POINTS = 36;

export function KpiDetails({ result, onGoTo }: KpiDetailsProps): JSX.Element {
  const latest = [...result.series.points].reverse().find((point) => point.where !== null)?.where;
  return (
    <div class="pl-details">
      <p class="pl-explanation">{result.explanation}</p>
      <History result={result} />
      <dl class="pl-facts">
        {factsOf(result).map(({ word, text }) => (
          <div key={word} class="pl-fact">
            <dt>{word}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="pl-links">
        <button type="button" class="pl-link" onClick={() => onGoTo(result.kpi.where)}>
          {WORDS.goToRegister}
        </button>
        {latest && (
          <button type="button" class="pl-link" onClick={() => onGoTo(latest)}>
            {WORDS.goToMeasurement}
          </button>
        )}
      </p>
    </div>
  );
}

function History({ result }: { readonly result: KpiResult }): JSX.Element | null {
  const points = result.series.points.slice(-CHART_POINTS);
  if (points.filter((point) => point.value !== null).length < 2) return null;
  const unit = readUnit(result.kpi.unit);
  const lines = [
    { name: WORDS.actual, color: CHART_COLORS.actual, values: points.map((point) => point.value) },
    ...goalLines(result, points),
  ];
  return (
    <LineChart
      title={result.kpi.name}
      labels={points.map((point) => periodLabel(point.period, result.series.fiscalStart))}
      lines={lines}
      width={360}
      height={150}
      format={(value) => formatValue(value, unit)}
    />
  );
}

/** A target for a total, or for the end of the way, would only squeeze the history of single periods. */
function goalLines({ basis, target, kpi }: KpiResult, points: KpiResult["series"]["points"]): readonly ChartLine[] {
  const isPerPeriod = basis === "period";
  const goals = [
    { name: WORDS.target, values: points.map((point) => point.target ?? (isPerPeriod ? target : null)) },
    { name: WORDS.low, values: points.map(() => (isPerPeriod ? kpi.low : null)) },
    { name: WORDS.high, values: points.map(() => (isPerPeriod ? kpi.high : null)) },
  ];
  return goals
    .filter(({ values }) => values.some((value) => value !== null))
    .map((goal) => ({ ...goal, color: CHART_COLORS.target, dashed: true }));
}
