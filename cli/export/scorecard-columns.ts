/** Columns of the live Scorecard sheet: the answer first, then what is given, then the steps of the calculation, all in the open. */
import type { Cell } from "../../shared/cell/cell";
import { isoDate } from "../../shared/cell/serial-day";
import { formatRange, readUnit } from "../../shared/kpi/unit";
import { targetOf } from "../../shared/kpi/way";
import type { ExportColumn } from "./export-sheet";
import { kpiLabel } from "../kpi-label";
import type { ExportRow } from "./export-row";
import { answerFormulas, type FormulaContext } from "./scorecard-formulas";
import { workingColumns } from "./working-columns";

type Column = ExportColumn<ExportRow>;

/** All columns; formulas find the day and the Series sheet through the context. */
export function scorecardColumns(context: FormulaContext & { readonly exportedAsOf: number }): readonly Column[] {
  const formulas = answerFormulas(context);
  const why = `Why, as of ${isoDate(context.exportedAsOf)}`;
  return [
    answer(["name", "KPI", "text", 240], ({ result }) => kpiLabel(result.kpi)),
    { ...answer(["status", "Status", "status", 105], ({ result }) => result.status), formula: formulas.status },
    { ...answer(["rag", "RAG", "rag", 50], ({ result }) => result.rag), formula: formulas.rag },
    answer(["owner", "Owner", "text", 150], ({ result }) => result.kpi.owner || null),
    { ...answer(["period", "Period to", "day", 90], ({ result }) => result.period?.end ?? null), formula: formulas.period },
    { ...answer(["actual", "Actual", "value", 95], ({ result }) => result.actual), formula: formulas.actual },
    { ...answer(["target", "Target", "value", 110], target), formula: formulas.target },
    { ...answer(["progress", "Progress", "share", 90], ({ result }) => result.progress), formula: formulas.progress },
    { ...answer(["attainment", "Attainment", "share", 90], ({ result }) => result.attainment), formula: formulas.attainment },
    { ...answer(["variance", "Variance", "difference", 90], ({ result }) => result.variance), formula: formulas.variance },
    { ...answer(["expected", "Expected", "value", 95], ({ result }) => result.expected), formula: formulas.expected },
    { ...answer(["pace", "Pace", "decimal", 65], ({ result }) => result.pace), formula: formulas.pace },
    { ...answer(["onTrackFrom", "On track from", "value", 105], onTrackFrom), formula: formulas.onTrackFrom },
    { ...answer(["atRiskFrom", "At risk from", "value", 105], atRiskFrom), formula: formulas.atRiskFrom },
    answer(["why", why, "long text", 560], ({ result }) => result.statusExplanation),
    ...GIVEN,
    ...workingColumns(context),
  ];
}

const GIVEN: readonly Column[] = [
  given(["objective", "Objective", "text", 210], ({ result }) => result.kpi.objective || null),
  given(["unit", "Unit", "text", 70], ({ result }) => result.kpi.unit || null),
  given(["direction", "Direction", "text", 90], ({ result }) => result.kpi.direction),
  given(["judgedBy", "Judged by", "text", 80], ({ judgedBy }) => judgedBy),
  given(["baseline", "Baseline", "value", 90], ({ baseline }) => baseline),
  given(["targetSet", "Target set", "value", 90], ({ result }) => targetOf(result.kpi)),
  given(["low", "Low", "value", 80], ({ result }) => result.kpi.low),
  given(["high", "High", "value", 80], ({ result }) => result.kpi.high),
  given(["tolerance", "Tolerance", "value", 80], ({ result }) => result.kpi.tolerance),
  given(["start", "Start", "day", 90], ({ result }) => result.kpi.start),
  given(["due", "Due", "day", 90], ({ result }) => result.kpi.due),
  given(["amber", "Amber", "decimal", 65], ({ result }) => result.kpi.thresholds.amber),
  given(["red", "Red", "decimal", 65], ({ result }) => result.kpi.thresholds.red),
  given(
    ["phasing", "Phasing", "text", 80],
    ({ way, phasing }) => way && (phasing === null || phasing === "interim" ? way.phasing : phasing),
  ),
  given(["required", "Periods required", "share", 110], () => 1),
  given(["registerActual", "Register's actual", "value", 115], ({ result }) => result.kpi.actual),
  given(["registerDay", "of the day", "day", 90], ({ result }) => result.kpi.actualAsOf),
];

type Head = readonly [key: string, header: string, kind: Column["kind"], pixels: number];

function answer([key, header, kind, pixels]: Head, value: Column["value"]): Column {
  return { key, header, kind, group: "answer", pixels, value };
}

function given([key, header, kind, pixels]: Head, value: Column["value"]): Column {
  return { key, header, kind, group: "given", pixels, value };
}

function target({ result }: ExportRow): Cell {
  const { low, high, unit, direction } = result.kpi;
  if (direction !== "range" || low === null || high === null) return result.target;
  return formatRange([low, high], readUnit(unit));
}

/** The value of the actual from which the better class begins. */
function onTrackFrom(row: ExportRow): Cell {
  const { result, judgedBy } = row;
  if (judgedBy === "watched" || result.kpi.direction === "range" || result.target === null) return null;
  return judgedBy === "level" ? result.target : valueAtPace(row, result.kpi.thresholds.amber);
}

function atRiskFrom(row: ExportRow): Cell {
  const { result, judgedBy } = row;
  const { direction, thresholds } = result.kpi;
  if (judgedBy === "watched" || direction === "range" || result.target === null) return null;
  if (judgedBy === "pace") return valueAtPace(row, thresholds.red);
  const sign = direction === "at most" || direction === "decrease" ? 1 : -1;
  return result.target === 0 ? null : result.target + sign * Math.max(0, 1 - thresholds.amber) * Math.abs(result.target);
}

/** Where a phasing expects to go back first, the same share of that step is allowed on top of it. */
function valueAtPace({ result, baseline }: ExportRow, threshold: number): number {
  const from = baseline ?? 0;
  const step = (result.expected ?? from) - from;
  const sign = (result.target ?? 1) >= from ? 1 : -1;
  return from + (sign * step > 0 ? threshold : 2 - threshold) * step;
}
