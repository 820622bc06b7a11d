/** The way of a KPI from its baseline to its target between two days: what has one is judged by its pace, the rest by its level. */
import { holds } from "./direction";
import type { Kpi } from "./kpi";
import type { Phasing, Span } from "./phasing";
import type { Knot } from "./polyline";
import { readUnit } from "./unit";

export interface Way extends Span {
  readonly target: number;
  readonly baseline: number;
  readonly phasing: Phasing;
  /** Targets to be reached between start and due, in the order of time. */
  readonly interim: readonly Knot[];
}

const NONE: readonly Knot[] = [];

/** Null where there is none to be on: a target to be held, no direction, no dates, nothing to start from. */
export function wayOf(kpi: Kpi): Way | null {
  const { start, due } = kpi;
  if (!canHaveWay(kpi) || start === null || due === null || due <= start) return null;
  const target = targetOf(kpi);
  const baseline = baselineOf(kpi);
  if (target === null || baseline === null || target === baseline) return null;
  const interim = kpi.interim?.filter(({ day }) => day > start && day < due) ?? NONE;
  return { start, due, target, baseline, phasing: isYesNo(kpi) ? "step" : kpi.phasing, interim };
}

/** The target; a milestone that names none is reached at 1, done. */
export function targetOf(kpi: Kpi): number | null {
  return kpi.direction === "milestone" ? (kpi.target ?? 1) : kpi.target;
}

/** What the register must still say before the pace can be judged: "a start and a baseline"; "" if nothing, or without a target. */
export function missingForWay(kpi: Kpi): string {
  if (!canHaveWay(kpi) || targetOf(kpi) === null) return "";
  const missing = [
    kpi.start === null ? "a start" : "",
    kpi.due === null ? "a due date" : "",
    baselineOf(kpi) === null ? "a baseline" : "",
  ].filter((word) => word !== "");
  return missing.length < 3 ? missing.join(" and ") : `${missing.slice(0, 2).join(", ")} and ${missing[2] ?? ""}`;
}

function canHaveWay(kpi: Kpi): boolean {
  return !holds(kpi.direction) && kpi.direction !== "none";
}

/** What grows to a target above zero starts at zero unless told otherwise. From where something falls, nobody can guess. */
function baselineOf(kpi: Kpi): number | null {
  if (kpi.baseline !== null) return kpi.baseline;
  const target = targetOf(kpi);
  return kpi.direction !== "decrease" && target !== null && target > 0 ? 0 : null;
}

/** Done or not: nothing is expected before due. A milestone in percent is on its way, as is one with a phasing of its own. */
function isYesNo(kpi: Kpi): boolean {
  return kpi.direction === "milestone" && kpi.phasing === "linear" && readUnit(kpi.unit).kind !== "percent";
}
