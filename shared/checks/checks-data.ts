/** Checks of the numbers: where they come from, how fresh they are, and what could not be read. */
import { displayName } from "../kpi/display-name";
import { readDay } from "../cell/read-day";
import { isoDate } from "../cell/serial-day";
import { meanDays } from "../kpi/period";
import { STALE_AFTER_PERIODS } from "../kpi/status";
import type { Check, Found } from "./check";
import { toldOfCells } from "./from-findings";
import type { Subject } from "./subject";

export const DATA_CHECKS: readonly Check[] = [
  {
    id: "no-source",
    title: "No source",
    area: "data",
    severity: "warning",
    looksAt: "kpis",
    why: "A number that nobody can trace back nobody can check, and two people will fetch two different ones.",
    fix: "Fill in Source: the system, report or person that the number comes from.",
    find: withoutSource,
  },
  {
    id: "stale",
    title: "Stale",
    area: "data",
    severity: "warning",
    looksAt: "kpis",
    why: "A value that is older than its rhythm is a memory: the verdict on it is of another time.",
    fix: "Enter the missing periods, or correct Frequency if it is measured less often.",
    find: stale,
  },
  {
    id: "no-data",
    title: "No data",
    area: "data",
    severity: "warning",
    looksAt: "kpis",
    why: "A KPI that was chosen and never measured shows an intention, not a result.",
    fix: "Enter measurements under its ID or name; if it cannot be measured yet, set State to draft.",
    find: ({ judged, about }) =>
      judged
        .filter(({ status, kpi }) => status === "No data" && isUsed(kpi.details["State"]))
        .map(({ kpi }) => about(kpi, "name", `${displayName(kpi)} must have been measured: there is no value up to the as-of day`)),
  },
];

/** Where the register has no column for it, that is one thing to say, not one for each row. */
function withoutSource({ judged, hasColumn, heading, about }: Subject): readonly Found[] {
  const without = judged.filter(({ kpi }) => (kpi.details["Source"] ?? "") === "" && (kpi.details["Source type"] ?? "") === "");
  if (without.length === 0) return [];
  if (!hasColumn("source") && !hasColumn("sourceType"))
    return [{ about: "", where: heading, message: "register must say in a column Source where its numbers come from", severity: "info" }];
  return without.map(({ kpi }) => about(kpi, "source", `${displayName(kpi)} must say where its numbers come from`));
}

/** By the status, or by what the row says of its own data. */
function stale({ judged, asOf, about }: Subject): readonly Found[] {
  return judged.flatMap(({ kpi, status, statusExplanation, series }): Found[] => {
    if (!isUsed(kpi.details["State"])) return [];
    if (status === "Stale")
      return [about(kpi, "name", `${displayName(kpi)} must have a recent value: ${lowerFirst(statusExplanation).replace(/\.$/, "")}`)];
    const refreshed = readDay(kpi.details["Refreshed"] ?? null);
    const longest = STALE_AFTER_PERIODS * meanDays(kpi.frequency ?? series.frequency);
    if (typeof refreshed !== "number" || asOf - refreshed <= longest || status === "Achieved" || status === "Missed") return [];
    return [about(kpi, "refreshed", `data of ${displayName(kpi)} must have been drawn lately: the last time was ${isoDate(refreshed)}`)];
  });
}

/** What is not in use yet, or not at the moment, need not be measured. */
function isUsed(state: string | undefined): boolean {
  return state !== "draft" && state !== "paused";
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The check of what was told under none: shared by all cells that could not be read. */
export const READING = "reading";

/** Everything that was told under no check, or under one that nobody lists: made last, when all others are known. */
export function readingCheck(known: ReadonlySet<string>): Check {
  return {
    id: READING,
    title: "Reading",
    area: "data",
    severity: "warning",
    looksAt: "kpis",
    why: "What was read in another way than it was meant, or not at all, is missing from every answer.",
    fix: "Look at the cell and write what is meant in the form that the finding names.",
    find: toldOfCells((id) => id === "" || !known.has(id)),
  };
}
