/** The history of a KPI: a chart, and the same numbers as a table behind a button. */
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { displayName } from "../../kpi/display-name";
import type { KpiResult } from "../../kpi/kpi-result";
import { decimalsFor, formatValue, readUnit } from "../../kpi/unit";
import { chartData, type ChartData, type DatedNote } from "../chart/chart-data";
import { DataTable } from "../chart/data-table";
import { KpiChart } from "../chart/kpi-chart";
import { usePane } from "../pane-context";
import { CARD_WORDS } from "../words/words-card";
import { Section } from "./section";

export interface HistoryProps {
  readonly result: KpiResult;
  readonly notes: readonly DatedNote[];
}

export function History({ result, notes }: HistoryProps): JSX.Element {
  const { local } = usePane();
  const [isTable, setTable] = useState(false);
  const data = useMemo(() => chartData(result, notes), [result, notes]);
  const filled = data.points.flatMap(({ value }, i) => (value === null ? [] : [i]));
  const format = (value: number): string => local.text(formatOf(result)(value));
  const label = (index: number): string => {
    const point = data.points[index];
    return point ? local.period(point.period, result.series.fiscalStart) : "";
  };
  const outlookLabel = data.outlook ? local.period(data.outlook.period, result.series.fiscalStart) : "";
  const title = displayName(result.kpi);
  if (filled.length < 2) {
    return (
      <Section title={CARD_WORDS.history}>
        <p class="pl-small">{CARD_WORDS.fewPoints}</p>
      </Section>
    );
  }
  const shown = { data, format, label, outlookLabel };
  return (
    <Section title={CARD_WORDS.history}>
      {isTable ? (
        <DataTable {...shown} caption={`${CARD_WORDS.history}: ${title}`} />
      ) : (
        <KpiChart {...shown} summary={summaryOf(title, filled, shown)} tell={(index) => tellOf(index, shown)} />
      )}
      <button type="button" class="pl-link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {CARD_WORDS.asTable}
      </button>
    </Section>
  );
}

interface Shown {
  readonly data: ChartData;
  readonly format: (value: number) => string;
  readonly label: (index: number) => string;
  readonly outlookLabel: string;
}

/** What someone hears who does not see the chart; the table says the rest. */
function summaryOf(title: string, filled: readonly number[], { data, format, label, outlookLabel }: Shown): string {
  const [first, last] = [filled[0]!, filled[filled.length - 1]!];
  const said = (index: number): string => `${format(data.points[index]!.value!)}, ${label(index)}`;
  const expected = data.outlook
    ? ` ${CARD_WORDS.forecast} ${format(data.outlook.low)} ${CARD_WORDS.to} ${format(data.outlook.high)}, ${outlookLabel}.`
    : "";
  return `${title}. ${CARD_WORDS.actual}: ${said(first)} – ${said(last)}.${expected}`;
}

/** "Oct 2026: €13.10 · Target €15 · concern". */
function tellOf(index: number, { data, format, label }: Shown): string {
  const point = data.points[index];
  if (!point) return "";
  const { value, target, mark, isOutlier, notes } = point;
  const parts = [
    value === null ? CARD_WORDS.none : format(value),
    target === null ? "" : `${CARD_WORDS.target} ${format(target)}`,
    mark,
    isOutlier ? CARD_WORDS.standsOut.toLowerCase() : "",
    ...notes,
  ];
  return `${label(index)}: ${parts.filter((part) => part !== "").join(" · ")}`;
}

/** One number of decimals for the whole history, so that axis and table line up. */
function formatOf({ kpi, series, target }: KpiResult): (value: number) => string {
  const unit = readUnit(kpi.unit);
  const values = series.points.slice(-60).map(({ value }) => value);
  const decimals = decimalsFor([...values, target, kpi.low, kpi.high], unit);
  return (value) => formatValue(value, unit, decimals);
}
