/** What each owner has to look after: their KPIs, exceptions first, with their three duties; their actions; their reviews. */
import type { Day } from "../../cell/serial-day";
import type { Journal } from "../../journal/journal";
import { isInUse, reviewsDue, type ReviewDue } from "../../journal/reviews-due";
import type { KpiResult } from "../../kpi/kpi-result";
import { nameKey } from "../../kpi/name-key";
import type { Scorecard } from "../evaluate-scorecard";
import { byUrgency } from "../urgency";
import { dutiesOf, type Duties } from "./duties";
import { openActions, type OpenAction } from "./open-actions";

export interface OwnedKpi {
  readonly result: KpiResult;
  /** Null where nothing is owed. */
  readonly duties: Duties | null;
}

export interface OwnerPage {
  /** As first written; "" for what nobody owns. */
  readonly owner: string;
  readonly kpis: readonly OwnedKpi[];
  /** Open on the day: their own, and those of nobody for their KPIs. */
  readonly actions: readonly OpenAction[];
  /** Of their KPIs, the longest overdue first. */
  readonly reviews: readonly ReviewDue[];
}

/** A page an owner, in the order of the register; owners of actions alone after them, and last what nobody owns. */
export function ownerPages(
  { results }: Pick<Scorecard, "results">,
  { actions, checkIns, reviews }: Pick<Journal, "actions" | "checkIns" | "reviews">,
  { asOf, months }: { readonly asOf: Day; readonly months?: number },
): readonly OwnerPage[] {
  const inUse = results.filter(({ kpi }) => isInUse(kpi));
  const open = openActions(actions, asOf);
  const owners = new Map<string, string>();
  for (const owner of [...inUse.map(({ kpi }) => kpi.owner), ...open.map(({ action }) => action.owner)]) {
    if (!owners.has(nameKey(owner)) && nameKey(owner) !== "") owners.set(nameKey(owner), owner.trim());
  }
  const ownerOf = new Map(inUse.map(({ kpi }) => [kpi.id, nameKey(kpi.owner)]));
  const due = reviewsDue(
    inUse.map(({ kpi }) => kpi),
    reviews,
    { asOf, ...(months !== undefined && { months }) },
  );
  return [...owners, ["", ""] as const]
    .map(([key, owner]) => ({
      owner,
      kpis: byUrgency(inUse.filter(({ kpi }) => nameKey(kpi.owner) === key)).map((result) => ({
        result,
        duties: dutiesOf(result, checkIns, asOf),
      })),
      actions: open.filter(({ action }) => (nameKey(action.owner) || (ownerOf.get(action.kpi) ?? "")) === key),
      reviews: due.filter(({ kpi }) => nameKey(kpi.owner) === key),
    }))
    .filter(({ kpis, actions: own }) => kpis.length > 0 || own.length > 0);
}
