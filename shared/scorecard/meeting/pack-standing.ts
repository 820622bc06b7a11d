/** The sections of a pack that say how things stand: at a glance, what is off, what warns early, and all KPIs. */
import { isoDate } from "../../cell/serial-day";
import { trendSentence } from "../../kpi/explain-movement";
import { kpiReferences } from "../../journal/kpi-references";
import type { KpiResult } from "../../kpi/kpi-result";
import { readUnit } from "../../kpi/unit";
import { shownChance } from "../../statistics/chance";
import { byEarlyWarning, isLeading } from "../early-warnings";
import { isException, URGENCY } from "../urgency";
import { signalText } from "./pack-changes";
import type { PackFacts } from "./pack-facts";
import { countCell, section, statusCell, targetCell, textCell, valueCell, whyText, type PageCell, type Section } from "./page";
import { packName } from "./previous-pack";

/** Letters of names beside a count; the rest stands below. */
const NAMED_LETTERS = 62;

export function glanceSection({ results, labelOf }: PackFacts): Section {
  const rows = URGENCY.flatMap((status): PageCell[][] => {
    const those = results.filter((result) => result.status === status);
    return those.length === 0 ? [] : [[statusCell(status), countCell(those.length), textCell(fittingNames(those.map(labelOf)))]];
  });
  return section("At a glance", { rows, note: results.length === 0 ? "The register holds no KPI that is in use." : "" });
}

/** "Churn, Revenue and 3 more"; the first in any case. */
function fittingNames(names: readonly string[]): string {
  let fitting = 1;
  while (fitting < names.length && names.slice(0, fitting + 1).join(", ").length <= NAMED_LETTERS) fitting += 1;
  const shown = names
    .slice(0, fitting)
    .join(", ")
    .slice(0, NAMED_LETTERS + 20);
  return fitting < names.length ? `${shown} and ${names.length - fitting} more` : shown;
}

/** Each with its reason, and with the cause that its owner has named last. */
export function exceptionSection({ results, labelOf, journal, asOf }: PackFacts): Section {
  const exceptions = results.filter(isException);
  const causeOf = ({ kpi, rag }: KpiResult): string => {
    if (rag === null) return ""; // what lacks its numbers has no movement to explain
    const named = journal.checkIns.filter((each) => each.kpi === kpi.id && each.cause !== "" && each.date <= asOf);
    const latest = named.reduce<(typeof named)[number] | null>((last, each) => (last && last.date > each.date ? last : each), null);
    return latest
      ? `Cause (${[latest.by, isoDate(latest.date)].filter((part) => part !== "").join(", ")}): ${latest.cause}`
      : "No cause is named yet.";
  };
  return section("Exceptions", {
    note: exceptions.length === 0 ? "Nothing is behind, and nothing lacks its numbers." : "",
    ...(exceptions.length > 0 && { header: ["KPI", "Status", "Actual", "Target", "Owner", "Why"] }),
    rows: exceptions.map((result) =>
      standing(labelOf(result), result, [textCell(result.kpi.owner), textCell(`${whyText(result)} ${causeOf(result)}`.trim())]),
    ),
  });
}

/** Still on track, and something says that it will not stay so; those that move first come first. */
export function warningSection({ results, labelOf }: PackFacts): Section {
  const toKpi = kpiReferences(results.map(({ kpi }) => kpi));
  const ledBy = ({ kpi }: KpiResult): string => {
    if (!isLeading(kpi)) return "";
    const written = kpi.details["Leads to"] ?? "";
    const led = results.find((each) => each.kpi.id === toKpi(written).id);
    return led ? `It leads ${labelOf(led)}.` : "It is a leading KPI.";
  };
  const warned = byEarlyWarning(results).flatMap((result) => {
    const reasons = result.kpi.kind === "metric" || isException(result) || result.status === "Achieved" ? [] : warningsOf(result);
    return reasons.length === 0 ? [] : [{ result, reasons }];
  });
  return section("Early warnings", {
    note: warned.length === 0 ? "No KPI that is on track shows a sign of leaving it." : "",
    ...(warned.length > 0 && { header: ["KPI", "Status", "Actual", "Target", "Owner", "What warns"] }),
    rows: warned.map(({ result, reasons }) =>
      standing(labelOf(result), result, [textCell(result.kpi.owner), textCell(`${reasons.join(" ")} ${ledBy(result)}`.trim())]),
    ),
  });
}

function warningsOf(result: KpiResult): readonly string[] {
  const { signal, trend, outlook, kpi } = result;
  const chance = outlook === null || outlook.chance === null ? null : shownChance(outlook.chance);
  return [
    signal === "concern" ? signalText(result) : "",
    trend === "worsening" && result.movement ? trendSentence(result.movement, result.series.frequency, readUnit(kpi.unit)) : "",
    chance !== null && chance < 0.5 ? `The chance to meet the target is about ${Math.round(chance * 100)} %.` : "",
  ].filter((reason) => reason !== "");
}

/** The table that the next pack reads. */
export function allSection({ results, labelOf, asOf }: PackFacts): Section {
  return section("All KPIs", {
    header: ["KPI", "Status", "Actual", "Target", "Owner", "Objective"],
    rows: results.map((result) => standing(labelOf(result), result, [textCell(result.kpi.owner), textCell(result.kpi.objective)])),
    name: packName(asOf),
  });
}

export function standing(label: string, result: KpiResult, rest: readonly PageCell[]): PageCell[] {
  return [textCell(label), statusCell(result.status), valueCell(result, result.actual), targetCell(result), ...rest];
}
