/** Pairs that are at cross-purposes by what they are: one metric wanted in two ways, a shared driver, targets that cannot all hold. */
import { displayName } from "../../kpi/display-name";
import { orientation } from "../../kpi/direction";
import type { Kpi } from "../../kpi/kpi";
import { metricGroups } from "../same-metric";
import type { Subject } from "../subject";
import { isGuarded, type Conflict } from "./conflict";
import { influencesOf, type Influence } from "./influence";
import { impossibleTargets } from "./impossible-targets";
import { sumOfChildren } from "./sum-of-children";

/** KPIs on one driver that are compared with each other; a driver of more is everybody's, and says nothing about two of them. */
const MOST_ON_DRIVER = 60;

/** Each pair once, with the first reason that applies. */
export function structuralConflicts(subject: Subject): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  const add = (a: Kpi, b: Kpi, reason: string): void => {
    const key = [a.id, b.id].sort().join("\n");
    if (a.id === b.id || found.has(key)) return;
    found.set(key, { a, b, kind: "structural", reason, count: null, strength: null, isGuarded: isGuarded(subject, a, b) });
  };
  for (const { a, b, reason } of [...oppositeWants(subject), ...opposedByDrivers(subject), ...impossibleTargets(subject)])
    add(a, b, reason);
  return [...found.values()];
}

export interface Opposed {
  readonly a: Kpi;
  readonly b: Kpi;
  readonly reason: string;
}

function oppositeWants(subject: Subject): readonly Opposed[] {
  return metricGroups(subject).flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .filter((b) => orientation(a.direction) * orientation(b.direction) === -1)
        .map((b) => ({ a, b, reason: `one metric, wanted ${a.direction} in ${a.where.cell} and ${b.direction} in ${b.where.cell}` })),
    ),
  );
}

/** A KPI and which way it wants a driver to move. */
interface Want {
  readonly kpi: Kpi;
  readonly way: 1 | -1;
  /** How it depends on the driver: "its formula", "it is itself". */
  readonly by: "itself" | "formula" | "sum" | "leads to";
  readonly divides: boolean;
}

function opposedByDrivers(subject: Subject): readonly Opposed[] {
  const wants = wantsByDriver(subject);
  const kpis = new Map(subject.results.map(({ kpi }) => [kpi.id, kpi]));
  return [...wants].flatMap(([id, all]) => {
    const driver = kpis.get(id);
    if (!driver || all.length > MOST_ON_DRIVER) return [];
    return all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => a.way !== b.way && a.kpi.id !== b.kpi.id && !(isWeak(a) && isWeak(b)))
        .map((b) => ({ a: a.kpi, b: b.kpi, reason: reasonOf(driver, a, b) })),
    );
  });
}

/** What is only divided by, or only claimed to lead somewhere: two of these are no ground for a conflict. */
function isWeak({ divides, by }: Want): boolean {
  return divides || by === "leads to";
}

function wantsByDriver(subject: Subject): ReadonlyMap<string, readonly Want[]> {
  const wants = new Map<string, Want[]>();
  const add = (driver: string, want: Want): void => {
    const there = wants.get(driver);
    if (there) there.push(want);
    else wants.set(driver, [want]);
  };
  const influences = influencesOf(subject.formulas);
  const judged = subject.judged.map(({ kpi }) => kpi).filter(({ direction }) => orientation(direction) !== 0);
  for (const kpi of judged) {
    const own = orientation(kpi.direction) as 1 | -1;
    add(kpi.id, { kpi, way: own, by: "itself", divides: false });
    for (const [driver, influence] of influences.get(kpi.id) ?? []) addInfluence(driver, influence, { kpi, own, add });
    for (const child of sumOfChildren(subject, kpi)) add(child.id, { kpi, way: own, by: "sum", divides: false });
    const led = subject.named(kpi.details["Leads to"] ?? "");
    // The claim: moved in its own good direction it moves the other in its good one.
    if (led && led.id !== kpi.id && led.kind !== "metric" && orientation(led.direction) !== 0)
      add(kpi.id, { kpi: led, way: own, by: "leads to", divides: false });
  }
  return wants;
}

function addInfluence(
  driver: string,
  { sign, divides }: Influence,
  { kpi, own, add }: { kpi: Kpi; own: 1 | -1; add: (driver: string, want: Want) => void },
): void {
  if (sign !== 0) add(driver, { kpi, way: sign === own ? 1 : -1, by: "formula", divides });
}

function reasonOf(driver: Kpi, a: Want, b: Want): string {
  const name = displayName(driver);
  const [more, less] = a.way > 0 ? [a, b] : [b, a];
  return `${displayName(more.kpi)} wants more ${name}${said(more)}, ${displayName(less.kpi)} wants less of it${said(less)}`;
}

function said({ by }: Want): string {
  return { itself: "", formula: " by its formula", sum: " as a part of it", "leads to": ", which is said to lead to it" }[by];
}
