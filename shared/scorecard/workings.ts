/** How the value of a formula came about in a period, with its numbers: "4.2 = 8,400 / 2,000 in 2025-06". */
import { emitNumbers } from "../formula/emit-numbers";
import { middleOf, periodLabel, periodOf, type Period } from "../kpi/period";
import { formatValue, readUnit } from "../kpi/unit";
import type { WorkedFormula } from "./work-formulas";

/** "" where the formula has no number for the period. */
export function workings(
  { link, frequency, measurements, parts, isOfRegister }: WorkedFormula,
  period: Period | null,
  fiscalStart: number,
): string {
  const start = period && periodOf(middleOf(period), frequency, fiscalStart).start;
  const worked = isOfRegister ? measurements[0] : measurements.find((m) => m.period.start === start);
  if (!worked || worked.actual === null) return "";
  const numbers = emitNumbers(link.formula, ({ name }) => {
    const value = parts.get(name)?.get(worked.period.start)?.value;
    return value === undefined ? name : formatValue(value, readUnit(link.parts.get(name)?.unit ?? ""));
  });
  const when = isOfRegister ? "" : ` in ${periodLabel(worked.period, fiscalStart)}`;
  return `${formatValue(worked.actual, readUnit(link.kpi.unit))} = ${numbers}${when}`;
}
