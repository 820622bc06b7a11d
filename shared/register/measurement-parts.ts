/** The figures of one measurement brought together: the actual from numerator and denominator where it is not given, both parts or none. */
import type { SheetReport, Spot } from "./sheet-report";

export interface Figures {
  readonly actual: number | null;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What is missing or divides by zero is said at `spot`. */
export function settleFigures(
  given: Figures,
  spot: Spot,
  { report, kpi }: { readonly report: SheetReport; readonly kpi: string },
): Figures {
  const { actual, target, numerator, denominator } = given;
  if (numerator === null && denominator === null) return given;
  if (numerator === null || denominator === null) {
    const [there, missing] = numerator === null ? ["denominator", "numerator"] : ["numerator", "denominator"];
    report.add(actual === null ? "error" : "warning", spot, {
      message: `${there} requires a ${missing} beside it: the ${there} is not used`,
      kpi,
    });
    return { actual, target, numerator: null, denominator: null };
  }
  if (actual !== null) return given;
  if (denominator !== 0) return { ...given, actual: numerator / denominator };
  report.add("error", spot, { message: `denominator must not be zero: ${numerator} / 0; read as a gap`, kpi });
  return { actual: null, target, numerator: null, denominator: null };
}
