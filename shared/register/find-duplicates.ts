/** Measurements that stand in a sheet twice with all they say: usually a row pasted again, which a sum counts twice. */
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";

export interface Duplicates {
  readonly kpi: string;
  /** Each the same as one before it. */
  readonly repeated: readonly Measurement[];
}

/** Several values of one period are legal, they are aggregated; the same value with the same note is not likely meant. */
export function findDuplicates(measurements: readonly Measurement[]): Duplicates[] {
  if (isInOrder(measurements)) return [];
  const byKpi = new Map<string, Map<number, Measurement | Measurement[]>>();
  const found = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    if (measurement.actual === null) continue;
    let periods = byKpi.get(measurement.kpi);
    if (!periods) byKpi.set(measurement.kpi, (periods = new Map<number, Measurement | Measurement[]>()));
    const there = periods.get(measurement.period.start);
    if (there === undefined) {
      periods.set(measurement.period.start, measurement); // nearly always the only one: no array for it
      continue;
    }
    const others = Array.isArray(there) ? there : [there];
    const isRepeated = others.length < MOST_COMPARED && others.some((other) => isSame(measurement, other));
    if (!isRepeated) {
      others.push(measurement);
      periods.set(measurement.period.start, others);
      continue;
    }
    const repeated = found.get(measurement.kpi);
    if (repeated) repeated.push(measurement);
    else found.set(measurement.kpi, [measurement]);
  }
  return [...found].map(([kpi, repeated]) => ({ kpi, repeated }));
}

/** True where every KPI's periods only go forward, as in most sheets: then none can stand there twice, and nothing need be remembered. */
function isInOrder(measurements: readonly Measurement[]): boolean {
  const latest = new Map<string, number>();
  let last = "";
  let start = -Infinity;
  for (const { kpi, period } of measurements) {
    if (kpi !== last) {
      // rows of one KPI often follow each other: it is looked up when they begin and kept when they end
      latest.set(last, start);
      start = latest.get(kpi) ?? -Infinity;
      last = kpi;
    }
    if (start >= period.start) return false;
    start = period.start;
  }
  return true;
}

/** Beyond so many values in one period they are single events, of which two may well be alike. */
const MOST_COMPARED = 20;

function isSame(a: Measurement, b: Measurement): boolean {
  return (
    a.actual === b.actual &&
    a.period.end === b.period.end &&
    a.target === b.target &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.note === b.note &&
    a.reportedOn === b.reportedOn &&
    nameKey(a.segment) === nameKey(b.segment)
  );
}
