/** The one KPI above all others, of the whole register and of each team, area or level that names one of its own. */
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";

/** Columns whose words make a scope of its own. */
export const SCOPE_COLUMNS = ["Team", "Area", "Level"] as const;

export function isNorthStar({ details }: Kpi): boolean {
  return details["North star"] === "yes";
}

/** The same for KPIs of one team, area and level; that of the whole register for KPIs that name none of them. */
export function scopeKey({ details }: Pick<Kpi, "details">): string {
  return SCOPE_COLUMNS.map((header) => nameKey(details[header] ?? "")).join("\n");
}

/** The star that a KPI serves: the next one above it, else its scope's, else the whole's, else the only one there is; null without. */
export function northStarOf(kpi: Kpi, kpis: readonly Kpi[]): Kpi | null {
  const byId = new Map(kpis.map((each) => [each.id, each]));
  for (let at: Kpi | undefined = kpi, steps = 0; at && steps <= kpis.length; at = byId.get(at.parent), steps += 1) {
    if (isNorthStar(at)) return at;
  }
  const stars = kpis.filter(isNorthStar);
  const of = (scope: string): Kpi | undefined => stars.find((star) => scopeKey(star) === scope);
  return of(scopeKey(kpi)) ?? of(scopeKey({ details: {} })) ?? (stars.length === 1 ? stars[0]! : null);
}
