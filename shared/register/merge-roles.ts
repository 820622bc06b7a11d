/** Rows that say Target or Plan beside rows that say Actual: their values go to the actual of the same KPI, segment and period. */
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { settleFigures } from "./measurement-parts";
import type { Role } from "./roles";
import type { SheetReport, Spot } from "./sheet-report";

export interface RoleRow {
  readonly role: Exclude<Role, "actual"> | "other";
  /** The row as read, its value still as the actual. */
  readonly measurement: Measurement;
  readonly spot: Spot;
}

/** A target whose period has no actual yet stands for itself; rows of any other figure are left out with a finding. */
export function mergeRoles(actuals: readonly Measurement[], rows: readonly RoleRow[], report: SheetReport): readonly Measurement[] {
  const parts = new Map<string, { first: RoleRow; figures: Partial<Record<Role, number | null>> }>();
  for (const row of rows) {
    if (row.role === "other") {
      report.add("info", row.spot, { message: "a row of another figure than actual or target is left out", kpi: row.measurement.kpi });
      continue;
    }
    const key = keyOf(row.measurement);
    const there = parts.get(key) ?? { first: row, figures: {} };
    there.figures[row.role] = row.measurement.actual;
    parts.set(key, there);
  }
  const merged = actuals.map((measurement) => {
    const key = keyOf(measurement);
    const own = parts.get(key);
    parts.delete(key);
    return own ? withFigures(measurement, own, report) : measurement;
  });
  const alone = [...parts.values()].map((own) => withFigures({ ...own.first.measurement, actual: null }, own, report));
  return [...merged, ...alone];
}

function withFigures(
  measurement: Measurement,
  { first, figures }: { first: RoleRow; figures: Partial<Record<Role, number | null>> },
  report: SheetReport,
): Measurement {
  const { actual, target, numerator, denominator } = { ...measurement, ...figures };
  return { ...measurement, ...settleFigures({ actual, target, numerator, denominator }, first.spot, { report, kpi: measurement.kpi }) };
}

function keyOf({ kpi, segment, period }: Measurement): string {
  return `${nameKey(kpi)}\n${nameKey(segment)}\n${period.start}\n${period.end}`;
}
