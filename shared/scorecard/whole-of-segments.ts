/** Measurements of several segments as values of the whole: rows that speak of the whole win, stocks are added up, the rest is aggregated as it is. */
import type { Finding } from "../cell/finding";
import { total } from "../kpi/aggregation";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import type { Measurement } from "../kpi/measurement";
import { nameKey } from "../kpi/name-key";
import { middleOf } from "../kpi/period";
import { isWhole } from "../kpi/whole-segment";

export interface Whole {
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
}

/** For a KPI of all segments. Flows and rates need nothing: adding up, or numerators and denominators, is right across segments too. */
export function wholeOfSegments(kpi: Kpi, measurements: readonly Measurement[]): Whole {
  const wholes = measurements.filter(({ segment, actual }) => isWhole(segment) && actual !== null);
  const isCovered = (m: Measurement): boolean =>
    !isWhole(m.segment) && wholes.some(({ period }) => middleOf(m.period) >= period.start && middleOf(m.period) <= period.end);
  const open = wholes.length === 0 ? measurements : measurements.filter((m) => !isCovered(m));
  const leftOut = measurements.length - open.length;
  const whole = isStock(kpi) ? addedUp(open) : open;
  const name = displayName(kpi);
  const messages = [
    leftOut === 0
      ? ""
      : `${name}: values of the whole are used, ${leftOut} of its segments beside them ${leftOut === 1 ? "is" : "are"} not added`,
    whole === open ? "" : `${name}: its segments are added up, since it is a number of things at the end of each period`,
  ];
  const told = messages.filter((message) => message !== "");
  return { measurements: whole, findings: told.map((message) => ({ severity: "info", where: kpi.where, message, kpi: kpi.id })) };
}

/** Units of what is counted: users, staff, pieces. Prices, points, days and percentages of several markets do not add up. */
const COUNTS = new Set(["#", "no", "no.", "n", "count", "number", "integer", "units"]);

/** A stock: how many there are at the end of the period. */
function isStock({ aggregation, unit }: Kpi): boolean {
  return aggregation === "last" && COUNTS.has(unit.trim().toLowerCase());
}

/** One value a period, where every segment has one; the last of each segment counts. A period that lacks a segment is a gap. */
function addedUp(measurements: readonly Measurement[]): readonly Measurement[] {
  const segments = new Set(measurements.filter(({ segment }) => !isWhole(segment)).map(({ segment }) => nameKey(segment)));
  if (segments.size < 2) return measurements;
  const byPeriod = new Map<string, Map<string, Measurement>>();
  for (const measurement of measurements) {
    if (isWhole(measurement.segment)) continue;
    const key = `${measurement.period.start} ${measurement.period.end}`;
    const bySegment = byPeriod.get(key) ?? new Map<string, Measurement>();
    byPeriod.set(key, bySegment.set(nameKey(measurement.segment), measurement));
  }
  const sums = [...byPeriod.values()].map((bySegment): Measurement => {
    const parts = [...bySegment.values()];
    const isComplete = parts.length === segments.size && parts.every(({ actual }) => actual !== null);
    const targets = parts.map(({ target }) => target);
    return {
      ...parts[parts.length - 1]!,
      actual: isComplete ? total(parts.map(({ actual }) => actual ?? 0)) : null,
      target: targets.includes(null) || !isComplete ? null : total(targets.map((target) => target ?? 0)),
      numerator: null,
      denominator: null,
      segment: "",
    };
  });
  return [...measurements.filter(({ segment }) => isWhole(segment)), ...sums];
}
