/** Columns of the sheet Series: one row a KPI and period, in order, with the goal that each period is measured against. */
import type { Cell } from "../../shared/cell/cell";
import { holds } from "../../shared/kpi/direction";
import { interimLine } from "../../shared/kpi/expected-now";
import { isMet } from "../../shared/kpi/met";
import { expectedValue } from "../../shared/kpi/pace";
import { middleOf, periodLabel } from "../../shared/kpi/period";
import { expectedShare } from "../../shared/kpi/phasing";
import { valueOn } from "../../shared/kpi/polyline";
import { targetOf } from "../../shared/kpi/way";
import { meets } from "./formula-text";
import type { ExportColumn } from "./export-sheet";
import { kpiLabel } from "../kpi-label";
import type { SeriesRow } from "./series-rows";

type At = (key: string) => string;
type OfKpi = SeriesContext["ofKpi"];

/** How the sheet's formulas name what is not in their own row. */
export interface SeriesContext {
  /** At which place of the scorecard's rows a KPI's number stands. */
  readonly placeOf: (number: string) => string;
  /** What the scorecard has for the KPI at a place. */
  readonly ofKpi: (key: string, place: string) => string;
  /** A cell of another row of this sheet. */
  readonly cellOfRow: (key: string, index: number) => string;
}

export function seriesColumns(context: SeriesContext): readonly ExportColumn<SeriesRow>[] {
  const { placeOf, ofKpi } = context;
  return [
    { key: "no", header: "No.", kind: "number", group: "given", pixels: 45, value: ({ kpi }) => kpi.number },
    { key: "kpi", header: "KPI", kind: "text", group: "given", pixels: 240, value: ({ kpi }) => kpiLabel(kpi.result.kpi) },
    {
      key: "period",
      header: "Period",
      kind: "text",
      group: "given",
      pixels: 90,
      value: ({ point, fiscalStart }) => periodLabel(point.period, fiscalStart),
    },
    { key: "from", header: "From", kind: "day", group: "given", pixels: 90, value: ({ point }) => point.period.start },
    { key: "to", header: "To", kind: "day", group: "given", pixels: 90, value: ({ point }) => point.period.end },
    { key: "value", header: "Value", kind: "value", group: "given", pixels: 100, value: ({ point }) => point.value },
    { key: "target", header: "Own target", kind: "value", group: "given", pixels: 100, value: ({ point }) => point.target },
    { key: "numerator", header: "Numerator", kind: "number", group: "given", pixels: 100, value: ({ point }) => point.numerator },
    { key: "denominator", header: "Denominator", kind: "number", group: "given", pixels: 100, value: ({ point }) => point.denominator },
    {
      key: "middle",
      header: "Middle",
      kind: "day",
      group: "working",
      pixels: 90,
      value: ({ point }) => middleOf(point.period),
      formula: (_, at) => `=INT((${at("from")}+${at("to")})/2)`,
    },
    {
      key: "row",
      header: "Row",
      kind: "number",
      group: "working",
      pixels: 50,
      value: ({ kpi }) => kpi.number,
      formula: (_, at) => `=${placeOf(at("no"))}`,
    },
    {
      key: "counts",
      header: "Counts as",
      kind: "value",
      group: "working",
      pixels: 100,
      value: counted,
      formula: (row, at) => countedFormula(row, at, context.cellOfRow),
    },
    {
      key: "goal",
      header: "Goal",
      kind: "value",
      group: "working",
      pixels: 100,
      value: goal,
      formula: (row, at) => goalFormula(row, at, context),
    },
    ...BOUNDS.map(([key, header]): ExportColumn<SeriesRow> => ({
      key,
      header,
      kind: "value",
      group: "working",
      pixels: 90,
      value: ({ kpi }) => kpi.result.kpi[key],
      formula: ({ kpi }, at) => (kpi.result.kpi[key] === null ? null : `=${ofKpi(key, at("row"))}`),
    })),
    {
      key: "met",
      header: "Met",
      kind: "number",
      group: "working",
      pixels: 50,
      value: met,
      formula: (row, at) => metFormula(row, at, ofKpi),
    },
  ];
}

const BOUNDS = [
  ["low", "Low"],
  ["high", "High"],
] as const;

function counted({ kpi, point, total }: SeriesRow): Cell {
  return kpi.isTotal ? total : point.value;
}

/** A KPI judged by its total is charted by it too. */
function countedFormula({ kpi, total, totalFrom }: SeriesRow, at: At, cellOfRow: SeriesContext["cellOfRow"]): string | null {
  if (!kpi.isTotal) return `=IF(${at("value")}="","",${at("value")})`;
  return total === null ? null : `=IF(${at("value")}="","",SUM(${cellOfRow("value", totalFrom)}:${at("value")}))`;
}

/** A target to hold in the period, or the value expected by its end; none where no formula can follow the phasing. */
function goal({ kpi, point, planned }: SeriesRow): Cell {
  const { result, way, phasing } = kpi;
  if (result.kpi.direction === "range" || kpi.judgedBy === "watched") return null;
  if (holds(result.kpi.direction)) return point.target ?? result.kpi.target;
  if (!way) return targetOf(result.kpi);
  if (phasing === "profile") return kpi.isTotal ? planned : point.target;
  if (phasing === null || point.period.end < way.start) return null;
  if (phasing === "interim") return valueOn(interimLine(way), point.period.end);
  return expectedValue(way.target, way.baseline, expectedShare(way, point.period.end, { phasing }));
}

function goalFormula(row: SeriesRow, at: At, { ofKpi, cellOfRow }: SeriesContext): string | null {
  const { result, way, phasing, isTotal } = row.kpi;
  if (goal(row) === null) return null;
  const of = (key: string): string => ofKpi(key, at("row"));
  if (holds(result.kpi.direction)) return `=IF(${at("target")}<>"",${at("target")},${of("targetSet")})`;
  if (!way) return `=${of("targetSet")}`;
  if (phasing === "profile") return isTotal ? `=SUM(${cellOfRow("target", row.totalFrom)}:${at("target")})` : `=${at("target")}`;
  if (phasing !== "linear") return null;
  return `=${of("baseline")}+(${of("targetSet")}-${of("baseline")})*MAX(0,MIN(1,(${at("to")}-${of("start")})/(${of("due")}-${of("start")})))`;
}

function met({ kpi, point }: SeriesRow): Cell {
  const { result } = kpi;
  if (!holds(result.kpi.direction) || point.value === null || kpi.judgedBy === "watched") return null;
  const isReached = isMet(point.value, {
    ...result.kpi,
    target: result.kpi.direction === "range" ? null : (point.target ?? result.kpi.target),
  });
  return isReached === null ? null : isReached ? 1 : 0;
}

function metFormula(row: SeriesRow, at: At, ofKpi: OfKpi): string | null {
  if (met(row) === null) return null;
  const { direction } = row.kpi.result.kpi;
  const of = (key: string): string => ofKpi(key, at("row"));
  if (direction === "range")
    return `=IF(AND(${meets(at("value"), of("low"), { sign: 1 })},${meets(at("value"), of("high"), { sign: -1 })}),1,0)`;
  return `=IF(${meets(at("value"), at("goal"), { sign: direction === "at most" ? -1 : 1 })},1,0)`;
}
