/** The one KPI above all others, of the whole register and of each team or area that names one of its own. */
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";

export interface NorthStarScope {
  /** The team, else the area; "" for KPIs of neither: the whole. */
  readonly scope: string;
  /** One is right; none and several are a finding. */
  readonly stars: readonly Kpi[];
  readonly kpis: number;
}

/** Every scope of the register in its order. */
export function northStarScopes(kpis: readonly Kpi[]): readonly NorthStarScope[] {
  const scopes = new Map<string, { scope: string; stars: Kpi[]; kpis: number }>();
  for (const kpi of kpis) {
    const scope = scopeOf(kpi);
    const key = nameKey(scope);
    const known = scopes.get(key) ?? { scope, stars: [], kpis: 0 };
    known.kpis += 1;
    if (isNorthStar(kpi)) known.stars.push(kpi);
    scopes.set(key, known);
  }
  return [...scopes.values()];
}

export function isNorthStar({ details }: Kpi): boolean {
  return details["North star"] === "yes";
}

/** The star that a KPI serves: the next one above it, else its scope's, else the whole's, else the only one there is; null without. */
export function northStarOf(kpi: Kpi, kpis: readonly Kpi[]): Kpi | null {
  const byId = new Map(kpis.map((each) => [each.id, each]));
  for (let at: Kpi | undefined = kpi, steps = 0; at && steps <= kpis.length; at = byId.get(at.parent), steps += 1) {
    if (isNorthStar(at)) return at;
  }
  const stars = kpis.filter(isNorthStar);
  const of = (scope: string): Kpi | undefined => stars.find((star) => nameKey(scopeOf(star)) === nameKey(scope));
  return of(scopeOf(kpi)) ?? of("") ?? (stars.length === 1 ? stars[0]! : null);
}

function scopeOf({ details }: Kpi): string {
  return details["Team"] ?? details["Area"] ?? "";
}
