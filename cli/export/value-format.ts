/** The number formats of a KPI's values and differences: by its unit, with as many decimals as its actual and target need. */
import type { KpiResult } from "../../shared/kpi/kpi-result";
import { decimalsFor, numberFormat, readUnit } from "../../shared/kpi/unit";

export interface ValueFormats {
  readonly value: string;
  readonly difference: string;
}

export function formatsOf({ kpi, actual, target }: KpiResult): ValueFormats {
  const unit = readUnit(kpi.unit);
  const value = numberFormat(unit, decimalsFor([actual, target, kpi.baseline, kpi.low, kpi.high], unit));
  // no difference is not "no"
  return { value, difference: unit.kind === "yes/no" ? "0%" : value };
}
