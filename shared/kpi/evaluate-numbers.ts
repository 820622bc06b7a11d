/** A KPI given by its numbers alone, as a formula gives it: no register, no history, the same rules. */
import { CellError } from "../cell/cell-error";
import { isoDate, type Day } from "../cell/serial-day";
import { orientation, settleDirection, type Direction } from "./direction";
import { evaluateKpi } from "./evaluate-kpi";
import type { Kpi, Thresholds } from "./kpi";
import type { KpiResult } from "./kpi-result";

/** A target as a cell states it: a value or two bounds, and the direction where its text says one. */
export interface StatedTarget {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly direction: Direction | null;
}

export interface KpiNumbers {
  /** For a milestone TRUE or FALSE is done or not, a number the share that is done. */
  readonly actual: number | boolean | null;
  readonly target: StatedTarget | null;
  readonly baseline: number | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly asOf: Day | null;
  readonly direction: Direction | null;
  readonly thresholds: Thresholds;
}

/**
 * Status, level and explanation. The rules that need a history (stale, a single measurement, share of periods met) have
 * none to apply to. Start and due need an as-of day: #N/A without.
 */
export function evaluateNumbers(numbers: KpiNumbers): KpiResult {
  requireTime(numbers);
  requireThresholds(numbers.thresholds);
  const { target, thresholds, start, due, baseline } = numbers;
  const stated = agreedDirection(numbers.direction, target);
  const direction = settleDirection(stated, baseline, target?.value ?? null);
  const kpi: Kpi = {
    ...NAMELESS,
    direction,
    baseline,
    target: target?.value ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
    thresholds,
    start,
    due,
    unit: direction === "milestone" && typeof numbers.actual === "number" ? "%" : "",
    actual: toNumber(numbers.actual, direction),
  };
  return evaluateKpi(kpi, [], { asOf: numbers.asOf ?? 1, fiscalStart: 1, requiredShare: 1 });
}

const NAMELESS = {
  id: "",
  name: "",
  kind: "KPI",
  objective: "",
  parent: "",
  owner: "",
  tolerance: null,
  phasing: "linear",
  aggregation: null,
  frequency: null,
  weight: 1,
  segment: "",
  actualAsOf: null,
  rebaseOn: [],
  limitPoints: null,
  details: {},
  where: { sheet: "", cell: "" },
} as const;

function requireTime({ start, due, asOf }: KpiNumbers): void {
  if (asOf === null && (start !== null || due !== null))
    throw new CellError("#N/A", "as_of requires a value where start or due is given: it is blank");
  if (start !== null && due !== null && due <= start)
    throw new CellError("#NUM!", `due must be after start: ${isoDate(start)} to ${isoDate(due)}`);
}

function requireThresholds({ amber, red }: Thresholds): void {
  if (!(red >= 0 && red <= amber && amber <= 1))
    throw new CellError("#NUM!", `amber and red must be fractions with red not above amber: ${amber} and ${red}`);
}

/** The given direction and the target's own must be one wish: "at most 3 %" goes with decrease, not with increase or range. */
export function agreedDirection(given: Direction | null, target: StatedTarget | null): Direction | null {
  const ofText = target?.direction ?? null;
  if (given === "range" && target !== null && target.value !== null)
    throw new CellError("#VALUE!", `target must have two bounds, like 80 to 90, for direction range: ${target.value}`);
  if (given === null || ofText === null || given === ofText) return given ?? ofText;
  if (ofText !== "range" && orientation(given) === orientation(ofText)) return given;
  throw new CellError("#VALUE!", `direction must agree with the target, which says ${ofText}: "${given}"`);
}

function toNumber(actual: number | boolean | null, direction: Direction): number | null {
  if (typeof actual !== "boolean") return actual;
  if (direction === "milestone") return actual ? 1 : 0;
  throw new CellError("#VALUE!", `actual must be a number unless direction is milestone: ${actual ? "TRUE" : "FALSE"}`);
}
