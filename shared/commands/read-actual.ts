/** A value of a KPI that somebody typed, in the KPI's own unit. */
import { isBlank, type Cell } from "../cell/cell";
import { quote } from "../cell/quote";
import type { KpiResult } from "../kpi/kpi-result";
import { readUnit } from "../kpi/unit";
import { readMeasured } from "../register/read-measured";

/** A share beyond 200 %, or ten times beyond all that are known, is rather a percentage without its sign. */
const LARGEST_SHARE = 2;
const FAR_ABOVE = 10;

/** Null for a blank; a sentence for what cannot be used. */
export function readActual(cell: Cell, result: KpiResult, locale: string): number | null | string {
  if (isBlank(cell)) return null;
  const { value, problem } = readMeasured(cell, locale, "value");
  if (value === null) return problem === "" ? `value must be a number: ${quote(String(cell))}` : problem;
  return isBarePercentage(result, value) ? `value must be written with %, as ${value}%, or as a fraction: ${value}` : value;
}

/** 95 among shares such as 0.95 is meant as 95 %, and would be read as 9500 %. */
function isBarePercentage({ kpi, target, series }: KpiResult, value: number): boolean {
  if (readUnit(kpi.unit).kind !== "percent" || Math.abs(value) < 1) return false;
  const known = [target, kpi.baseline, ...series.points.map((point) => point.value)].flatMap((each) =>
    each === null ? [] : Math.abs(each),
  );
  const largest = known.reduce((most, each) => Math.max(most, each), 0);
  return Math.abs(value) > (largest === 0 ? LARGEST_SHARE : largest * FAR_ABOVE);
}
