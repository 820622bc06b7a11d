/** Pairs whose improvements move against each other in the numbers: not a verdict, a question to ask the people behind them. */
import { cycleOf } from "../../kpi/cycle";
import { orientation } from "../../kpi/direction";
import type { Kpi } from "../../kpi/kpi";
import type { KpiResult } from "../../kpi/kpi-result";
import { meanDays, type Frequency } from "../../kpi/period";
import type { SeriesPoint } from "../../kpi/series-point";
import { adjustedForNumber } from "../../statistics/false-discovery";
import { FEWEST_PAIRS, memoryInflation, ofRanks, rankCorrelation, ranksOf, type RankCorrelation } from "../../statistics/rank-correlation";
import { surprisesOf } from "../../statistics/surprises";
import { CellError } from "../../cell/cell-error";
import type { Subject } from "../subject";
import { isGuarded, type Conflict } from "./conflict";
import { influencesOf } from "./influence";
import { metricGroups } from "../same-metric";

/** Pairs grow with the square of the KPIs. */
const MOST_KPIS = 300;
/** A season of so many periods moves fast enough from one to the next to be taken for a pattern: two cycles must be there to see it. */
const LONGEST_FELT = 12;
/** Ten years of months; older movements say little about people now. */
const MOST_POINTS = 120;

interface StatisticalConflicts {
  readonly conflicts: readonly Conflict[];
  /** KPIs left out because there are too many; the rest has the longest histories. */
  readonly leftOut: number;
}

/** Improvements of one KPI: its surprises, turned so that more is better. */
interface Track {
  readonly kpi: Kpi;
  readonly frequency: Frequency;
  readonly first: number;
  readonly values: Float64Array;
  /** Null where there is a gap between the first and the last. */
  readonly ranks: Float64Array | null;
  readonly spent: number;
  readonly memory: readonly number[];
}

interface Pair {
  readonly a: Track;
  readonly b: Track;
  readonly found: RankCorrelation;
}

export function statisticalConflicts(subject: Subject): StatisticalConflicts {
  const histories = subject.judged.flatMap((result) => historyOf(result, subject.asOf) ?? []);
  const longest =
    histories.length <= MOST_KPIS ? histories : [...histories].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_KPIS);
  const used = longest.flatMap((history) => trackOf(history) ?? []);
  const areRelated = relations(subject);
  const pairs: Pair[] = [];
  used.forEach((a, i) => {
    for (let j = i + 1; j < used.length; j++) {
      const b = used[j]!;
      if (a.frequency !== b.frequency || areRelated(a.kpi, b.kpi)) continue;
      const found = compared(a, b);
      if (found) pairs.push({ a, b, found });
    }
  });
  const adjusted = adjustedForNumber(pairs.map(({ found }) => found.p));
  const limit = 1 - subject.settings.confidence;
  const conflicts = pairs
    .filter(({ found }, i) => found.correlation < 0 && adjusted[i]! <= limit)
    .sort((x, y) => x.found.correlation - y.found.correlation)
    .map(({ a, b, found }): Conflict => conflictOf(a.kpi, b.kpi, { found, isGuarded: isGuarded(subject, a.kpi, b.kpi) }));
  return { conflicts, leftOut: histories.length - longest.length };
}

function conflictOf(a: Kpi, b: Kpi, { found, isGuarded }: { found: RankCorrelation; isGuarded: boolean }): Conflict {
  const { correlation, count } = found;
  const strength = Math.abs(correlation) >= 0.7 ? "nearly always" : Math.abs(correlation) >= 0.5 ? "mostly" : "often";
  const reason = `when one got better the other ${strength} got worse, in ${count} periods: is one paid for by the other?`;
  return { a, b, kind: "statistical", reason, count, strength: correlation, isGuarded };
}

interface History {
  readonly result: KpiResult;
  readonly points: readonly SeriesPoint[];
}

/** Null where there is too little of it, or no way that is better. */
function historyOf(result: KpiResult, asOf: number): History | null {
  const { kpi, series } = result;
  const cycle = cycleOf(series.frequency);
  const fewest = cycle <= LONGEST_FELT ? Math.max(FEWEST_PAIRS, 2 * cycle) : FEWEST_PAIRS;
  if (orientation(kpi.direction) === 0 || series.points.length < fewest) return null;
  const points = series.points.filter(({ period }) => period.end <= asOf).slice(-MOST_POINTS);
  return points.length < fewest ? null : { result, points };
}

function trackOf({ result: { kpi, series }, points }: History): Track | null {
  const way = orientation(kpi.direction);
  try {
    const { values, spent, memory } = surprisesOf(
      points.map(({ value }) => (value === null ? null : value * way)),
      cycleOf(series.frequency),
    );
    const own = values.subarray(2);
    const isWhole = own.every((value) => !Number.isNaN(value));
    return {
      kpi,
      frequency: series.frequency,
      first: points[2]?.period.start ?? 0,
      values: own,
      ranks: isWhole ? ranksOf(own) : null,
      spent,
      memory,
    };
  } catch (error) {
    if (error instanceof CellError) return null;
    throw error;
  }
}

/** Over the periods that both have; ranks that are known already serve where these are all. */
function compared(a: Track, b: Track): RankCorrelation | null {
  const habits = { spent: Math.max(a.spent, b.spent), inflation: memoryInflation(a.memory, b.memory) };
  if (a.first === b.first && a.values.length === b.values.length && a.ranks && b.ranks) return ofRanks(a.ranks, b.ranks, habits);
  const shift = offsetOf(a, b);
  const from = Math.max(0, shift);
  const to = Math.min(a.values.length, b.values.length + shift);
  return to - from < FEWEST_PAIRS
    ? null
    : rankCorrelation(a.values.subarray(from, to), b.values.subarray(from - shift, to - shift), habits);
}

/** How many periods b begins after a. */
function offsetOf(a: Track, b: Track): number {
  return Math.round((b.first - a.first) / meanDays(a.frequency));
}

/** What is one metric, or a part of the other, moves with it or against it by definition: nothing to ask. */
function relations(subject: Subject): (a: Kpi, b: Kpi) => boolean {
  const groups = metricGroups(subject);
  const groupOf = new Map(groups.flatMap((group, i) => group.map(({ id }) => [id, i] as const)));
  const influences = influencesOf(subject.formulas);
  return (a, b) => {
    const group = groupOf.get(a.id);
    if (group !== undefined && group === groupOf.get(b.id)) return true;
    return a.parent === b.id || b.parent === a.id || influences.get(a.id)?.has(b.id) === true || influences.get(b.id)?.has(a.id) === true;
  };
}
