/** Which measurement belongs to which KPI: by id or name, and by segment. */
import type { Finding } from "../cell/finding";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { ambiguousMeasurements } from "./ambiguous-measurements";
import { kpisByWord } from "./kpis-by-word";
import { wholeOfSegments } from "./whole-of-segments";

export interface Assigned {
  /** What each KPI is evaluated on. */
  readonly byKpi: ReadonlyMap<Kpi, readonly Measurement[]>;
  /** The same as they stand in the sheet: of a KPI of the whole with all its segments. */
  readonly inSegments: ReadonlyMap<Kpi, readonly Measurement[]>;
  readonly findings: readonly Finding[];
}

/** A KPI that a name may mean, and the measurements that it has so far. */
interface Taker {
  readonly kpi: Kpi;
  readonly own: Measurement[];
}

/** A measurement goes to the KPI with that id, else that name; a KPI of one segment takes that segment's only. */
export function assignMeasurements(kpis: readonly Kpi[], measurements: readonly Measurement[]): Assigned {
  const byWord = kpisByWord(kpis);
  const taken = new Map<Kpi, Measurement[]>(kpis.map((kpi) => [kpi, []]));
  const spelled = new Map<string, readonly Taker[]>(); // as measured: a name is compared once, not once a row
  let last: string | null = null;
  let candidates: readonly Taker[] = [];
  const segmented = new Set<Kpi>();
  const strays = new Map<string, { first: Measurement; count: number; reason: string }>();
  for (const measurement of measurements) {
    if (measurement.kpi !== last) {
      last = measurement.kpi;
      candidates = spelled.get(last) ?? (byWord.get(nameKey(last)) ?? []).map((kpi) => ({ kpi, own: taken.get(kpi)! }));
      spelled.set(last, candidates);
    }
    let isTaken = false;
    for (const { kpi, own } of candidates) {
      if (kpi.segment !== "" && nameKey(kpi.segment) !== nameKey(measurement.segment)) continue;
      if (kpi.segment === "" && measurement.segment !== "") segmented.add(kpi);
      own.push(measurement);
      isTaken = true;
    }
    if (isTaken) continue;
    const segment = candidates.length > 0 ? measurement.segment : "";
    const stray = strays.get(`${measurement.kpi}\n${segment}`);
    if (stray) stray.count += 1;
    else strays.set(`${measurement.kpi}\n${segment}`, { first: measurement, count: 1, reason: strayReason(measurement, candidates) });
  }
  const findings = [...strays.values()].map(({ first, count, reason }): Finding => ({
    severity: "warning",
    where: first.where,
    message: `${reason}; ${count === 1 ? "one measurement is" : `${count} measurements are`} left out`,
  }));
  const byKpi = new Map<Kpi, readonly Measurement[]>(taken);
  const wholes = [...segmented].map((kpi) => ({ kpi, ...wholeOfSegments(kpi, byKpi.get(kpi)!) }));
  for (const { kpi, measurements: whole } of wholes) byKpi.set(kpi, whole);
  return {
    byKpi,
    inSegments: taken,
    findings: [...findings, ...wholes.flatMap((whole) => whole.findings), ...ambiguousMeasurements(byKpi)],
  };
}

function strayReason(measurement: Measurement, candidates: readonly Taker[]): string {
  if (candidates.length === 0) return `measurements must name a KPI of the register: "${measurement.kpi}"`;
  if (measurement.segment === "") return `measurements of ${measurement.kpi} must name a segment, as its rows in the register do`;
  return `no KPI ${measurement.kpi} speaks of segment "${measurement.segment}"`;
}
