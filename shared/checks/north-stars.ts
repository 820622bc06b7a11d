/** One KPI above all others, for each scope: none is a finding, and so are two. */
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import { isNorthStar, SCOPE_COLUMNS, scopeKey } from "../scorecard/north-stars";
import type { Found } from "./check";
import type { Subject } from "./subject";

/** A handful of KPIs needs none above them. */
const FEWEST = 4;

export function noNorthStar(subject: Subject): readonly Found[] {
  const { judged, heading, hasColumn } = subject;
  if (judged.some(({ kpi }) => isNorthStar(kpi))) return scopesWithout(subject);
  if (judged.length < FEWEST) return [];
  const found = {
    about: "",
    where: heading,
    message: `register must name one KPI above all others: none of ${judged.length} is a north star`,
  };
  return [hasColumn("northStar") ? found : { ...found, severity: "info" }];
}

/** Where there is one, a team with several KPIs may want one of its own. */
function scopesWithout({ judged, place }: Subject): readonly Found[] {
  const scopes = new Map<string, Kpi[]>();
  for (const { kpi } of judged) scopes.set(scopeKey(kpi), [...(scopes.get(scopeKey(kpi)) ?? []), kpi]);
  return [...scopes.values()].flatMap((kpis): Found[] => {
    const [kpi] = kpis;
    const name = kpi && SCOPE_COLUMNS.flatMap((header) => kpi.details[header] ?? []).join(", ");
    if (!kpi || !name || kpis.length < FEWEST || kpis.some(isNorthStar)) return [];
    const message = `${name} must name one KPI above its others: none of ${kpis.length} is a north star`;
    return [{ about: name, where: place(kpi, "northStar"), message, severity: "info" }];
  });
}

export function twoNorthStars({ results, place }: Subject): readonly Found[] {
  const first = new Map<string, Kpi>();
  return results.flatMap(({ kpi }): Found[] => {
    if (!isNorthStar(kpi)) return [];
    const scope = scopeKey(kpi);
    const other = first.get(scope);
    if (!other) {
      first.set(scope, kpi);
      return [];
    }
    return [
      {
        about: displayName(kpi),
        kpi: kpi.id,
        where: place(kpi, "northStar"),
        message: `north star must be one: ${displayName(other)} and ${displayName(kpi)} both are`,
      },
    ];
  });
}
