/** Checks of who answers for a KPI, and of how many one can answer for. */
import { displayName } from "../kpi/display-name";
import { nameKey } from "../kpi/name-key";
import { quote } from "../cell/quote";
import type { KpiResult } from "../kpi/kpi-result";
import type { Check, Found } from "./check";
import type { Subject } from "./subject";

export const OWNERSHIP_CHECKS: readonly Check[] = [
  {
    id: "no-owner",
    title: "No owner",
    area: "ownership",
    severity: "warning",
    looksAt: "kpis",
    why: "What everybody watches nobody acts on: an owner monitors, interprets and tells others.",
    fix: "Name one person or role.",
    find: ({ judged, about }) =>
      judged.filter(({ kpi }) => kpi.owner === "").map(({ kpi }) => about(kpi, "owner", `${displayName(kpi)} must have an owner`)),
  },
  {
    id: "owner-overloaded",
    title: "Too many KPIs for one owner",
    area: "ownership",
    severity: "warning",
    looksAt: "owners",
    why: "Who owns more than about three KPIs explains none of them well.",
    fix: "Hand some on to those who do the work behind them.",
    find: overloadedOwners,
  },
  {
    id: "too-many-for-objective",
    title: "Too many KPIs for one objective",
    area: "ownership",
    severity: "warning",
    looksAt: "objectives",
    why: "With many measures of one thing some always look good, and attention goes to those.",
    fix: "Keep those that would change a decision; watch the others as metrics.",
    find: ({ byObjective, settings, place }) =>
      [...byObjective.values()].flatMap((group): Found[] => {
        const kpi = group[settings.kpisPerObjective]?.kpi;
        const message = `objective must have at most ${settings.kpisPerObjective} KPIs: ${quote(kpi?.objective ?? "")} has ${group.length}`;
        return kpi ? [{ about: group[0]!.kpi.objective, where: place(kpi, "objective"), message }] : [];
      }),
  },
  {
    id: "too-many-kpis",
    title: "Too many KPIs in all",
    area: "ownership",
    severity: "warning",
    looksAt: "register",
    why: "A scorecard that nobody can take in at a glance is not looked at.",
    fix: "Make a scorecard a team, or set Kind to metric for what is only watched.",
    find: ({ judged, settings, heading }) =>
      judged.length > settings.kpisPerScorecard
        ? [
            {
              about: "",
              where: heading,
              message: `register must have at most ${settings.kpisPerScorecard} KPIs to be taken in at a glance: it has ${judged.length}`,
            },
          ]
        : [],
  },
];

function overloadedOwners({ judged, settings, place }: Subject): readonly Found[] {
  const owned = new Map<string, KpiResult[]>();
  for (const result of judged) {
    const key = nameKey(result.kpi.owner);
    if (key !== "") owned.set(key, [...(owned.get(key) ?? []), result]);
  }
  return [...owned.values()].flatMap((group): Found[] => {
    const kpi = group[settings.kpisPerOwner]?.kpi;
    if (!kpi) return [];
    const message = `owner must have at most ${settings.kpisPerOwner} KPIs: ${quote(group[0]!.kpi.owner)} has ${group.length}`;
    return [{ about: group[0]!.kpi.owner, where: place(kpi, "owner"), message }];
  });
}
