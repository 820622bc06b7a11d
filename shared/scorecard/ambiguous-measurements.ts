/** Several values for one period where only the last of them counts: used, but somebody should look. */
import type { Finding } from "../cell/finding";
import { periodLabel } from "../kpi/period";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";

/** Where values are added, averaged or counted, or come with numerator and denominator, several are as good as one. */
export function ambiguousMeasurements(byKpi: ReadonlyMap<Kpi, readonly Measurement[]>): Finding[] {
  const findings: Finding[] = [];
  for (const [kpi, all] of byKpi) {
    if (kpi.aggregation !== null && kpi.aggregation !== "last") continue;
    const single = all.every(isSingle) ? all : all.filter(isSingle);
    findings.push(...mixedSegments(kpi, single), ...repeatedPeriods(kpi, single));
  }
  return findings;
}

function isSingle({ actual, numerator }: Measurement): boolean {
  return actual !== null && numerator === null;
}

/** "The last of the segments" means nothing. */
function mixedSegments(kpi: Kpi, measurements: readonly Measurement[]): Finding[] {
  const [first] = measurements;
  if (!first || kpi.segment !== "") return [];
  if (measurements.every((m) => m.segment === first.segment || nameKey(m.segment) === nameKey(first.segment))) return [];
  const message = `${kpi.name} requires an aggregation or a segment: its measurements come in several segments, and only the last of a period is used`;
  return [{ severity: "warning", where: kpi.where, message, kpi: kpi.id }];
}

/** A value reported later is a correction; one that only stands further down may be a slip. */
function repeatedPeriods(kpi: Kpi, measurements: readonly Measurement[]): Finding[] {
  const isOrdered = measurements.every((m, i) => i === 0 || m.period.start > (measurements[i - 1]?.period.start ?? 0));
  if (isOrdered) return [];
  const seen = new Set<string>();
  const repeated = measurements.filter((m) => {
    const key = `${m.period.start} ${m.period.end} ${m.reportedOn ?? ""} ${nameKey(m.segment)}`;
    return seen.has(key) || !seen.add(key);
  });
  const [first] = repeated;
  if (!first) return [];
  const message = `${kpi.name} must have one value a period: ${repeated.length} more, the first in ${periodLabel(first.period)}; the last one counts`;
  return [{ severity: "warning", where: first.where, message, kpi: kpi.id }];
}
