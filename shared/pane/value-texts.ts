/** Values of a KPI as text in its own unit: what the list of KPIs says, and every view after it. */
import type { KpiResult } from "../kpi/kpi-result";
import { decimalsFor, formatValue, readUnit } from "../kpi/unit";
import { SCORECARD_WORDS } from "./words/words-scorecard";

export function actualText(result: KpiResult): string {
  return result.actual === null ? SCORECARD_WORDS.noValue : valueText(result, result.actual);
}

/** "90 %", "25 days to 40 days"; "" without a target. */
export function targetText(result: KpiResult): string {
  const { low, high } = result.kpi;
  if (result.target !== null) return valueText(result, result.target);
  return low !== null && high !== null ? `${valueText(result, low)} ${SCORECARD_WORDS.between} ${valueText(result, high)}` : "";
}

export function percentText(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function valueText({ kpi, actual, target }: KpiResult, value: number): string {
  const unit = readUnit(kpi.unit);
  return formatValue(value, unit, Math.max(decimalsFor([actual, target, kpi.low, kpi.high], unit), decimalsFor([value], unit)));
}
