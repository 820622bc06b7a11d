/** One KPI above all others, for each scope: none is a finding, and so are two. */
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import { nameKey } from "../kpi/name-key";
import type { Found } from "./check";
import type { Subject } from "./subject";

/** A handful of KPIs needs none above them. */
const FEWEST = 4;

export function noNorthStar({ judged, heading, hasColumn }: Subject): readonly Found[] {
  if (judged.length < FEWEST || judged.some(({ kpi }) => isNorthStar(kpi))) return [];
  const found = {
    about: "",
    where: heading,
    message: `register must name one KPI above all others: none of ${judged.length} is a north star`,
  };
  return [hasColumn("northStar") ? found : { ...found, severity: "info" }];
}

/** Teams, areas and levels are scopes of their own. */
export function twoNorthStars({ results, place }: Subject): readonly Found[] {
  const first = new Map<string, Kpi>();
  return results.flatMap(({ kpi }): Found[] => {
    if (!isNorthStar(kpi)) return [];
    const scope = ["Team", "Area", "Level"].map((header) => nameKey(kpi.details[header] ?? "")).join("\n");
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

function isNorthStar({ details }: Kpi): boolean {
  return details["North star"] === "yes";
}
