/** Yes, no and done among measurements: 1 and 0 for a milestone, and not to be believed among figures of another size. */
import { quote } from "../cell/quote";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import type { SheetReport } from "./sheet-report";
import type { FlagCell } from "./value-reader";

/** A KPI with any value outside 0 to 1 is no milestone: there an x may as well stand for "suppressed", so it becomes a gap with a finding. */
export function settleFlags(measurements: readonly Measurement[], flags: readonly FlagCell[], report: SheetReport): readonly Measurement[] {
  if (flags.length === 0) return measurements;
  const counted = new Set(
    measurements.filter(({ actual }) => actual !== null && (actual < 0 || actual > 1)).map(({ kpi }) => nameKey(kpi)),
  );
  const refused = flags.filter(({ kpi }) => counted.has(nameKey(kpi)));
  for (const { spot, kpi, text } of refused)
    report.add("error", spot, {
      message: `actual must be a number, as the other values of this KPI are: ${quote(text)}; read as a gap`,
      kpi,
    });
  const cells = new Set(refused.map(({ spot }) => report.address(spot)));
  return measurements.map((measurement) =>
    cells.has(measurement.where.cell) && counted.has(nameKey(measurement.kpi)) ? { ...measurement, actual: null } : measurement,
  );
}
