/** What the exported sheets say of one KPI: its result, all of its periods, and how its formulas have to judge it. */
import { accumulates } from "../../shared/kpi/aggregation";
import { isTotalToDate } from "../../shared/kpi/current-value";
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { meanDays, type Frequency } from "../../shared/kpi/period";
import type { Phasing } from "../../shared/kpi/phasing";
import { gapAt, type SeriesPoint } from "../../shared/kpi/series-point";
import { wayOf, type Way } from "../../shared/kpi/way";
import type { Scorecard } from "../../shared/scorecard/evaluate-scorecard";

/** pace: on a way to a target; level: a target to hold, or a way without dates; watched: never judged. */
export type JudgedBy = "pace" | "level" | "watched";

/** interim: a profile through the targets on the way that the register names. */
export type ExportPhasing = Phasing | "interim";

export interface ExportRow {
  /** From 1; the key by which the sheets find each other, since names may look like conditions (">5"). */
  readonly number: number;
  readonly result: KpiResult;
  /** Periods up to as of as they were judged, later ones as they were measured. */
  readonly points: readonly SeriesPoint[];
  readonly judgedBy: JudgedBy;
  readonly way: Way | null;
  readonly isTotal: boolean;
  /** A sum of days that is not over yet is no period to be judged by. */
  readonly wholePeriodsOnly: boolean;
  /** As it counts: what the way begins at, where the register does not say. */
  readonly baseline: number | null;
  /** Shape of the expected way; null where no formula can follow it and the value as of the export stands. */
  readonly phasing: ExportPhasing | null;
  readonly daysPerPeriod: number | null;
}

/** Rows for a scorecard and for the same one as of the end of time, which holds the periods still to come. */
export function exportRows(scorecard: Scorecard, complete: Scorecard): ExportRow[] {
  const later = new Map(complete.results.map((result) => [result.kpi.id, result]));
  return scorecard.results.map((result, i) => {
    const known = result.series.points;
    const last = known[known.length - 1]?.period.start ?? -Infinity;
    const all = later.get(result.kpi.id)?.series.points ?? [];
    const rest = all
      .filter(({ period }) => period.start > last)
      .map((point) => (point.period.start > scorecard.asOf ? point : unmeasured(point)));
    const isPlanned = wayOf(result.kpi)?.phasing === "profile";
    return toRow(result, { number: i + 1, points: [...(isPlanned ? known.map((point) => asPlanned(point, all)) : known), ...rest] });
  });
}

/** A profile is made of all targets of a period, of the days to come too. */
function asPlanned(point: SeriesPoint, all: readonly SeriesPoint[]): SeriesPoint {
  return { ...point, target: all.find(({ period }) => period.start === point.period.start)?.target ?? point.target };
}

/** A period that has begun and of which nothing is known yet; what it is to reach is. */
function unmeasured({ period, target }: SeriesPoint): SeriesPoint {
  return { ...gapAt(period), target };
}

function toRow(result: KpiResult, { number, points }: Pick<ExportRow, "number" | "points">): ExportRow {
  const { kpi, series } = result;
  const way = wayOf(kpi);
  const isMilestone = kpi.direction === "milestone";
  return {
    number,
    result,
    points,
    judgedBy: kpi.kind === "metric" || kpi.direction === "none" ? "watched" : way || isMilestone ? "pace" : "level",
    way,
    isTotal: isTotalToDate(kpi, series),
    wholePeriodsOnly: series.isAggregated && accumulates(series.aggregation),
    baseline: way?.baseline ?? kpi.baseline ?? (isMilestone ? 0 : null),
    phasing: way && phasingOf(way, points),
    daysPerPeriod: daysPerPeriod(result),
  };
}

/** A profile without targets is linear; last year's shape is nothing that a formula could follow. */
function phasingOf({ phasing, start, interim }: Way, points: readonly SeriesPoint[]): ExportPhasing | null {
  if (phasing === "last year") return null;
  const hasProfile = points.some(({ target, period }) => target !== null && period.end >= start);
  if (phasing !== "profile" || hasProfile) return phasing;
  return interim.length > 0 ? "interim" : "linear";
}

/** As the core dates the newest measurement: by the register, by the periods, by two measurements or more. */
function daysPerPeriod({ kpi, series, basis }: KpiResult): number | null {
  const measured = series.points.filter(({ value }) => value !== null).length;
  const told = series.frequency !== "day" || measured > 1;
  const frequency: Frequency | null =
    basis === "register" || kpi.direction === "milestone" ? kpi.frequency : kpi.frequency !== null || told ? series.frequency : null;
  return frequency === null ? null : meanDays(frequency);
}
