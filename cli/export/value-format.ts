/** The number format of a KPI's values: by its unit, with as many decimals as its actual and target need. */
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { decimalsFor, numberFormat, readUnit } from "../../shared/kpi/unit";

export function formatOf({ kpi, actual, target }: KpiResult): string {
  const unit = readUnit(kpi.unit);
  return numberFormat(unit, decimalsFor([actual, target, kpi.baseline, kpi.low, kpi.high], unit));
}
