/** Percentages kept as 95 on one sheet and as 0.95 on another: every verdict would be wrong, so it is said before anybody believes one. */
import type { Finding } from "../cell/finding";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { readUnit } from "../kpi/unit";

/** Above this a fraction is rarely meant. */
const LARGEST_FRACTION = 1.5;

/** One warning for each KPI of unit % whose measurements are of another size than its target; nothing is divided. */
export function percentScales(byKpi: ReadonlyMap<Kpi, readonly Measurement[]>): Finding[] {
  const findings: Finding[] = [];
  for (const [kpi, measurements] of byKpi) {
    if (readUnit(kpi.unit).kind !== "percent") continue;
    const measured = measurements.filter(({ actual }) => actual !== null && actual !== 0);
    const large = measured.filter(({ actual }) => isLarge(actual));
    const goals = [kpi.target, kpi.low, kpi.high, kpi.baseline].filter((goal): goal is number => goal !== null && goal !== 0);
    const [first] = large;
    const [goal] = goals;
    const areLarge = large.length * 2 > measured.length;
    if (first && areLarge && !goals.some(isLarge)) {
      const beside = goal === undefined ? "" : `, the target ${goal} as ${percent(goal)}`;
      const message = `measurements of ${kpi.name} must be fractions: ${first.actual} is read as ${percent(first.actual)}${beside}`;
      findings.push({ severity: "warning", where: first.where, message, kpi: kpi.id });
    } else if (measured.length > 0 && !areLarge && goal !== undefined && goals.every(isLarge)) {
      const message = `target of ${kpi.name} must be a fraction, as its measurements are: ${goal} is read as ${percent(goal)}`;
      findings.push({ severity: "warning", where: kpi.where, message, kpi: kpi.id });
    }
  }
  return findings;
}

function isLarge(value: number | null): boolean {
  return value !== null && Math.abs(value) > LARGEST_FRACTION;
}

function percent(value: number | null): string {
  return `${Number(((value ?? 0) * 100).toPrecision(12))} %`;
}
