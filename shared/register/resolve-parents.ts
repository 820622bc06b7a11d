/** Parents as they are written, ID or name, brought to IDs; what leads nowhere or round in a circle is cut and said. */
import type { Finding, Place } from "../cell/finding";
import { quote } from "../cell/quote";
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";
import { slipOf } from "./slip";

export interface Resolved {
  readonly kpis: readonly Kpi[];
  readonly findings: readonly Finding[];
}

/** `places` has the parent cell of each KPI, by id. */
export function resolveParents(kpis: readonly Kpi[], places: ReadonlyMap<string, Place>): Resolved {
  const findings: Finding[] = [];
  const say = (kpi: Kpi, message: string, more: Pick<Finding, "check" | "correction">): "" => {
    findings.push({ severity: "error", where: places.get(kpi.id) ?? kpi.where, message, kpi: kpi.id, ...more });
    return "";
  };
  const unknown = (kpi: Kpi): Pick<Finding, "check" | "correction"> => {
    const meant = slipOf(
      kpi.parent,
      kpis.flatMap((other) => (other === kpi ? [] : [other.id, other.name])),
    );
    const where = places.get(kpi.id);
    return { check: "unknown-reference", ...(meant !== null && where && { correction: { where, from: kpi.parent, to: meant } }) };
  };
  const ids = new Map(kpis.map((kpi) => [nameKey(kpi.id), kpi.id]));
  const names = new Map<string, string[]>();
  for (const kpi of kpis) names.set(nameKey(kpi.name), [...(names.get(nameKey(kpi.name)) ?? []), kpi.id]);
  const find = (kpi: Kpi): string => {
    if (kpi.parent === "") return "";
    const key = nameKey(kpi.parent);
    const byName = names.get(key) ?? [];
    const id = ids.get(key) ?? (byName.length === 1 ? byName[0] : undefined);
    if (id === undefined)
      return say(
        kpi,
        byName.length > 1
          ? `parent must be one KPI, name it by its ID: ${quote(kpi.parent)} is ${byName.length}`
          : `parent must be the ID or name of a KPI in the register: ${quote(kpi.parent)}`,
        unknown(kpi),
      );
    return id === kpi.id ? say(kpi, `parent must be another KPI: ${quote(kpi.parent)}`, { check: "tree-cycle" }) : id;
  };
  const parents = new Map<string, string>();
  for (const kpi of kpis) {
    const parent = find(kpi);
    const way = parent === "" ? [] : wayUp(parent, parents);
    const isCircle = way[way.length - 1] === kpi.id;
    parents.set(
      kpi.id,
      isCircle ? say(kpi, `parents must not lead back to the KPI itself: ${shortWay([kpi.id, ...way])}`, { check: "tree-cycle" }) : parent,
    );
  }
  const resolved = kpis.map((kpi) => {
    const parent = parents.get(kpi.id) ?? "";
    return kpi.parent === parent ? kpi : { ...kpi, parent };
  });
  return { kpis: resolved, findings };
}

/** A long way by its ends. */
function shortWay(way: readonly string[]): string {
  return (way.length > 8 ? [...way.slice(0, 4), "…", ...way.slice(-3)] : way).join(" → ");
}

/** The KPI, its parent, that one's parent …: it ends, because links are added only if they close no circle. */
function wayUp(id: string, parents: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined && at !== ""; at = parents.get(at)) way.push(at);
  return way;
}
