/** Formulas in the order in which they can be worked out; those in a circle, or built too high upon each other, are refused. */
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import type { FormulaLink } from "./link-formulas";

export interface OrderedLinks {
  readonly ordered: readonly FormulaLink[];
  readonly refused: readonly { readonly kpi: Kpi; readonly message: string }[];
}

/** Formulas upon formulas upon formulas: nobody follows more of them. */
const HIGHEST = 100;

/** By Kahn's method (1962), level by level: what is left over is in a circle or rests on one. */
export function orderLinks(links: readonly FormulaLink[], isMeasured: (kpi: Kpi) => boolean): OrderedLinks {
  const byKpi = new Map(links.map((link) => [link.kpi, link]));
  const needs = new Map(links.map((link) => [link.kpi, neededBy(link, byKpi, isMeasured)]));
  const users = new Map<Kpi, FormulaLink[]>();
  for (const link of links) {
    for (const part of needs.get(link.kpi) ?? []) {
      const there = users.get(part);
      if (there) there.push(link);
      else users.set(part, [link]);
    }
  }
  const waitsFor = new Map(links.map(({ kpi }) => [kpi, needs.get(kpi)?.length ?? 0]));
  const ordered: FormulaLink[] = [];
  const refused: { kpi: Kpi; message: string }[] = [];
  let level = links.filter(({ kpi }) => waitsFor.get(kpi) === 0);
  for (let height = 0; level.length > 0; height += 1) {
    if (height < HIGHEST) ordered.push(...level);
    else for (const { kpi } of level) refused.push({ kpi, message: `formulas must not build on each other more than ${HIGHEST} times` });
    const next: FormulaLink[] = [];
    for (const { kpi } of level) {
      for (const user of users.get(kpi) ?? []) {
        const left = (waitsFor.get(user.kpi) ?? 0) - 1;
        waitsFor.set(user.kpi, left);
        if (left === 0) next.push(user);
      }
    }
    level = next;
  }
  const stuck = links.map(({ kpi }) => kpi).filter((kpi) => (waitsFor.get(kpi) ?? 0) > 0);
  return { ordered, refused: [...refused, ...inCircles(stuck, needs)] };
}

/** Each part once whose own formula must be worked out first. */
function neededBy({ parts }: FormulaLink, byKpi: ReadonlyMap<Kpi, FormulaLink>, isMeasured: (kpi: Kpi) => boolean): readonly Kpi[] {
  return [...new Set(parts.values())].filter((part) => byKpi.has(part) && !isMeasured(part));
}

/** Going from need to need among those that are stuck must come round; each KPI is passed once. */
function inCircles(stuck: readonly Kpi[], needs: ReadonlyMap<Kpi, readonly Kpi[]>): { kpi: Kpi; message: string }[] {
  const isStuck = new Set(stuck);
  const circles = new Map<Kpi, { readonly text: string; readonly members: ReadonlySet<Kpi> }>();
  for (const kpi of stuck) {
    const way = new Set<Kpi>();
    let at: Kpi = kpi;
    while (!way.has(at) && !circles.has(at)) {
      way.add(at);
      at = needs.get(at)!.find((part) => isStuck.has(part))!;
    }
    const members = [...way].slice([...way].indexOf(at));
    const circle = circles.get(at) ?? { text: shortWay([...members, at].map(displayName)), members: new Set(members) };
    for (const passed of way) circles.set(passed, circle);
  }
  return stuck.map((kpi) => {
    const { text, members } = circles.get(kpi)!;
    const rule = members.has(kpi)
      ? "formulas must not lead back to the KPI itself"
      : "formula requires KPIs whose own formulas lead in no circle";
    return { kpi, message: `${rule}: ${text}` };
  });
}

/** A long way by its ends. */
function shortWay(names: readonly string[]): string {
  return (names.length > 8 ? [...names.slice(0, 4), "…", ...names.slice(-3)] : names).join(" → ");
}
