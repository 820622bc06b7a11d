/** How far a KPI is from another status: the nearest border at which its word would change. */
import { decimalsFor, formatDifference, type Unit } from "./unit";
import type { Border, Verdict } from "./verdict";

/** The border that is nearest to the actual, and how far away it is (never negative). */
export interface NextClass extends Border {
  readonly distance: number;
}

/** The nearer of the two borders of a verdict; null where no level can change it, or nothing lies between done and not done. */
export function nextClass(verdict: Verdict, actual: number | null, unit: Unit): NextClass | null {
  if (actual === null || unit.kind === "yes/no") return null;
  const better = distanceTo(verdict.better, actual);
  const worse = distanceTo(verdict.worse, actual);
  return better === null || (worse !== null && worse.distance < better.distance) ? worse : better;
}

function distanceTo(border: Border | null, actual: number): NextClass | null {
  const distance = border === null ? Infinity : Math.abs(actual - border.at);
  return border === null || !Number.isFinite(distance) ? null : { status: border.status, at: border.at, distance };
}

/** "1.2 points from Off track"; with at least these decimals, and more where the distance needs them. */
export function nextClassText({ status, distance }: NextClass, unit: Unit, decimals = 0): string {
  if (distance === 0) return `exactly on the border to ${status}`;
  return `${formatDifference(distance, unit, Math.max(decimals, decimalsFor([distance], unit)))} from ${status}`;
}
