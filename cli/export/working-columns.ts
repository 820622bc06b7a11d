/** The steps between what is given and the answers, each in a column of its own so that a reviewer can follow them. */
import type { Cell } from "../../shared/cell/cell";
import type { Kpi } from "../../shared/kpi/kpi";
import { middleOf } from "../../shared/kpi/period";
import type { SeriesPoint } from "../../shared/kpi/series-point";
import type { ExportColumn } from "./export-sheet";
import type { ExportRow } from "./export-row";
import type { FormulaContext } from "./scorecard-formulas";

type Column = ExportColumn<ExportRow>;

export function workingColumns({ asOf, series, exportedAsOf }: FormulaContext & { readonly exportedAsOf: number }): readonly Column[] {
  const working = (key: string, header: string, kind: Column["kind"], rest: Pick<Column, "value" | "formula">): Column => ({
    key,
    header,
    kind,
    group: "working",
    pixels: kind === "day" ? 95 : 100,
    ...rest,
  });
  /** Values up to the day. What comes after due reaches nothing; a period lies where its middle is. */
  const known = ({ result }: ExportRow, at: (key: string) => string): string => {
    const until = reachesByDue(result.kpi) ? `${series("middle")},"<="&${at("due")},` : "";
    return `${series("no")},${at("no")},${series("from")},"<="&${asOf},${until}${series("value")},"<>"`;
  };
  const counted = ({ wholePeriodsOnly, result }: ExportRow, at: (key: string) => string): string =>
    [
      `${series("no")},${at("no")},${series("from")},"<="&${asOf}`,
      result.kpi.start === null ? "" : `,${series("middle")},">="&${at("start")}`,
      result.kpi.due === null ? "" : `,${series("middle")},"<="&${at("due")}`,
      wholePeriodsOnly ? `,${series("to")},"<="&${asOf}` : "",
    ].join("");
  return [
    working("no", "No.", "number", { value: ({ number }) => number }),
    working("newestFrom", "Newest from", "day", {
      value: (row) => newest(row)?.period.start ?? 0,
      formula: (row, at) => `=MAXIFS(${series("from")},${known(row, at)})`,
    }),
    working("newestTo", "Newest to", "day", {
      value: (row) => newest(row)?.period.end ?? registerDay(row, exportedAsOf),
      formula: (_, at) =>
        `=IF(${at("newestFrom")}>0,MAXIFS(${series("to")},${series("no")},${at("no")},${series("from")},${at("newestFrom")}),` +
        `IF(AND(${at("registerActual")}<>"",${at("registerDay")}<>"",N(${at("registerDay")})<=${asOf}),${at("registerDay")},""))`,
    }),
    working("judgedFrom", "Judged from", "day", {
      value: (row) => judged(row)?.period.start ?? 0,
      formula: (row, at) => {
        if (!row.wholePeriodsOnly) return `=${at("newestFrom")}`;
        const whole = `MAXIFS(${series("from")},${known(row, at)},${series("to")},"<="&${asOf})`;
        return `=IF(${whole}>0,${whole},${at("newestFrom")})`;
      },
    }),
    working("measured", "Measured", "number", {
      value: (row) => measured(row).length,
      formula: (row, at) => `=COUNTIFS(${known(row, at)})`,
    }),
    working("days", "Days a period", "decimal", { value: ({ daysPerPeriod }) => daysPerPeriod }),
    working("age", "Periods old", "decimal", {
      value: (row) => age(row, exportedAsOf),
      formula: (_, at) =>
        `=IF(OR(${at("days")}="",${at("newestTo")}=""),"",MAX(0,MIN(${asOf},${at("due")})-${at("newestTo")})/${at("days")})`,
    }),
    working("way", "Way", "number", {
      value: way,
      formula: ({ judgedBy }, at) => (judgedBy === "pace" ? `=IF(${at("target")}>=${at("baseline")},1,-1)` : null),
    }),
    working("scale", "Scale", "value", { value: scale, formula: scaleFormula }),
    working("counted", "Periods counted", "number", {
      value: (row) => held(row).counted,
      formula: (row, at) => `=COUNTIFS(${counted(row, at)},${series("met")},">=0")`,
    }),
    working("periodsMet", "Periods met", "number", {
      value: (row) => held(row).met,
      formula: (row, at) => `=COUNTIFS(${counted(row, at)},${series("met")},1)`,
    }),
  ];
}

function measured({ result }: ExportRow): readonly SeriesPoint[] {
  const due = reachesByDue(result.kpi) ? result.kpi.due : null;
  return result.series.points.filter(({ value, period }) => value !== null && (due === null || middleOf(period) <= due));
}

function reachesByDue({ direction, due }: Kpi): boolean {
  return (direction === "increase" || direction === "decrease") && due !== null;
}

function newest(row: ExportRow): SeriesPoint | null {
  const points = measured(row);
  return points[points.length - 1] ?? null;
}

/** The last whole period where sums are to be held, else the newest. */
function judged(row: ExportRow): SeriesPoint | null {
  const { period, basis } = row.result;
  const point = basis === "period" ? measured(row).find((each) => each.period.start === period?.start) : newest(row);
  return point ?? newest(row);
}

function registerDay({ result }: ExportRow, asOf: number): Cell {
  const { actual, actualAsOf } = result.kpi;
  return actual !== null && actualAsOf !== null && actualAsOf <= asOf ? actualAsOf : null;
}

function age(row: ExportRow, asOf: number): Cell {
  const end = newest(row)?.period.end ?? registerDay(row, asOf);
  if (row.daysPerPeriod === null || typeof end !== "number") return null;
  return Math.max(0, Math.min(asOf, row.result.kpi.due ?? asOf) - end) / row.daysPerPeriod;
}

function way({ judgedBy, result, baseline }: ExportRow): Cell {
  if (judgedBy !== "pace") return null;
  return (result.target ?? 1) >= (baseline ?? 0) ? 1 : -1;
}

/** The distance that counts as nothing attained: the size of the target, or the tolerance of a range. */
function scale({ result }: ExportRow): Cell {
  const { direction, low, high, tolerance } = result.kpi;
  if (direction === "range") return low === null || high === null ? null : (tolerance ?? (high - low) / 2);
  return result.target === null ? null : Math.abs(result.target);
}

function scaleFormula({ result }: ExportRow, at: (key: string) => string): string {
  if (result.kpi.direction !== "range") return `=IF(${at("target")}="","",ABS(${at("target")}))`;
  const halfWidth = `(${at("high")}-${at("low")})/2`;
  return `=IF(OR(${at("low")}="",${at("high")}=""),"",IF(${at("tolerance")}="",${halfWidth},${at("tolerance")}))`;
}

/** A metric is not judged, so nothing counts. */
function held({ judgedBy, result }: ExportRow): { readonly counted: number; readonly met: number } {
  return (judgedBy === "watched" ? null : result.consistency) ?? { counted: 0, met: 0 };
}
