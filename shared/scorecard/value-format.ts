/** How the cells that hold a KPI's values are formatted: by its unit. */
import type { KpiResult } from "../kpi/kpi-result";
import { decimalsFor, numberFormat, readUnit } from "../kpi/unit";

export function valueFormat({ kpi, actual, target }: Pick<KpiResult, "kpi" | "actual" | "target">): string {
  const unit = readUnit(kpi.unit);
  // percentages always with one decimal: next month's may need it, and a column of 87% and 89.4% reads badly
  return numberFormat(unit, unit.kind === "percent" ? 1 : decimalsFor([actual, target, kpi.baseline], unit));
}
