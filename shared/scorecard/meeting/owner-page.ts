/** The page of one owner: their KPIs with the three duties of each, their actions, their reviews. */
import { isoDate, type Day } from "../../cell/serial-day";
import { periodLabel } from "../../kpi/period";
import { displayName } from "../../kpi/display-name";
import { OWN_MARK } from "../../register/own-output";
import { isException } from "../urgency";
import type { Duties } from "./duties";
import type { OwnedKpi, OwnerPage } from "./owner-pages";
import { actionRow, reviewRow } from "./pack-work";
import { section, statusCell, targetCell, textCell, valueCell, whyText, type Page, type PageCell } from "./page";

/** What lies further ahead is not yet of concern. */
const AHEAD_DAYS = 31;

export function ownerSheet({ owner, kpis, actions, reviews }: OwnerPage, asOf: Day): Page {
  const names = new Map(kpis.map(({ result }) => [result.kpi.id, displayName(result.kpi)]));
  const due = reviews.filter((each) => each.due === null || each.due <= asOf + AHEAD_DAYS);
  return {
    title: owner === "" ? "Owned by nobody" : owner,
    subtitle: `${OWN_MARK} as of ${isoDate(asOf)}: values as they were on that day`,
    sections: [
      section("KPIs", {
        note: kpis.length === 0 ? "No KPI names this owner." : headline(kpis),
        ...(kpis.length > 0 && { header: ["KPI", "Status", "Actual", "Target", "Duties", "Why"] }),
        rows: kpis.map(kpiRow),
      }),
      section("Actions", {
        note: actions.length === 0 ? "No action is open." : "",
        ...(actions.length > 0 && { header: ["Action", "State", "Due", "Days late", "Owner", "For"] }),
        rows: actions.map((each) => actionRow(each, names.get(each.action.kpi) ?? each.action.kpi)),
      }),
      section("Reviews", {
        note: due.length === 0 ? "No KPI is due for its review." : "Is it still relevant, still accurate?",
        ...(due.length > 0 && { header: ["KPI", "State", "Last", "Due", "Owner", "Last decision"] }),
        rows: due.map((each) => reviewRow(each, displayName(each.kpi))),
      }),
    ],
  };
}

/** "2 of 3 ask for you; a word is owed on 1." */
function headline(kpis: readonly OwnedKpi[]): string {
  const exceptions = kpis.filter(({ result }) => isException(result)).length;
  const owed = kpis.filter(({ duties }) => duties !== null && !(duties.monitored && duties.interpreted && duties.communicated)).length;
  const parts = [
    exceptions === 0 ? "Nothing is behind" : `${exceptions} of ${kpis.length} ${exceptions === 1 ? "is" : "are"} behind or without numbers`,
    owed === 0
      ? "every check-in of the last period is there"
      : `${owed} of ${kpis.length} ${owed === 1 ? "waits" : "wait"} for a check-in on the last period`,
  ];
  return `${parts.join("; ")}.`;
}

function kpiRow({ result, duties }: OwnedKpi): PageCell[] {
  const { kpi, status, actual, series } = result;
  const cause = duties?.checkIn?.cause ?? "";
  const words = `${whyText(result)}${cause === "" ? "" : ` Cause: ${cause}`}`;
  return [
    textCell(displayName(kpi)),
    statusCell(status),
    valueCell(result, actual),
    targetCell(result),
    textCell(duties ? dutyText(duties, series.fiscalStart) : ""),
    textCell(words),
  ];
}

/** Word and shape, a line each. */
function dutyText({ period, monitored, interpreted, communicated }: Duties, fiscalStart: number): string {
  const line = (isDone: boolean, word: string): string => `${isDone ? "✔" : "✖"} ${word}`;
  return [periodLabel(period, fiscalStart), line(monitored, "looked at"), line(interpreted, "cause"), line(communicated, "told")].join(
    "\n",
  );
}
