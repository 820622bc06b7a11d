/** The section of a pack that says what has changed since the last one, and whether it is signal or noise. */
import { isoDate } from "../../cell/serial-day";
import { signalSentence } from "../../kpi/explain-movement";
import type { KpiResult } from "../../kpi/kpi-result";
import { nameKey } from "../../kpi/name-key";
import { lateChangeText } from "../../journal/late-changes";
import { isSameValue } from "../../journal/same-value";
import type { RegisterKey } from "../../register/columns";
import type { PackFacts } from "./pack-facts";
import { section, statusCell, targetCell, textCell, valueCell, type PageCell, type Section } from "./page";

/** Against the last pack; without one, against the period before. Signals first: the rest is ordinary variation. */
export function changeSection(facts: PackFacts): Section {
  const { results, previous, labelOf, beforeOf, late } = facts;
  const moved = results.flatMap((result) => movedRow(facts, result)).sort((a, b) => a.rank - b.rank);
  const now = new Set(results.map((result) => nameKey(labelOf(result))));
  const gone = [...(previous?.kpis.values() ?? [])].filter(({ label }) => !now.has(nameKey(label)));
  const fresh = previous ? results.filter((result) => beforeOf(result) === null) : [];
  const notes = [
    previous ? "" : "There is no earlier pack: values are held against the period before.",
    moved.length === 0 ? "No value has changed." : "",
    fresh.length === 0 ? "" : `New: ${fresh.map(labelOf).join(", ")}.`,
    gone.length === 0 ? "" : `No longer there: ${gone.map(({ label }) => label).join(", ")}.`,
    ...results.map((result) => unexplainedTarget(facts, result)),
    ...late.map((each) => `${labelOf(each.result)}: ${lateChangeText(each)}.`),
  ];
  return section(previous ? `What changed since ${isoDate(previous.asOf)}` : "What changed", {
    note: notes.filter((note) => note !== "").join("\n"),
    ...(moved.length > 0 && { header: ["KPI", "Status", "Before", "Now", previous ? "Was" : "Owner", "Signal or noise"] }),
    rows: moved.map(({ row }) => row),
  });
}

/** A target that is another than in the last pack, and nobody noted it. Where periods have targets of their own it changes anyway. */
function unexplainedTarget({ beforeOf, previous, journal, labelOf, asOf }: PackFacts, result: KpiResult): string {
  const before = beforeOf(result)?.target ?? null;
  const now = targetCell(result);
  if (!previous || before === null || isSameValue(before, now.value) || result.series.points.some(({ target }) => target !== null))
    return "";
  const isNoted = journal.changes.some(
    ({ kpi, field, when }) => kpi === result.kpi.id && TARGETS.includes(field) && when >= previous.asOf && when <= asOf,
  );
  const was = typeof before === "number" ? valueCell(result, before).text : before;
  return isNoted
    ? ""
    : `${labelOf(result)}: its target was ${String(was)} and is ${now.text || "none"} now, and the change log does not say why.`;
}

const TARGETS: readonly (RegisterKey | null)[] = ["target", "low", "high"];

function movedRow({ previous, beforeOf, labelOf }: PackFacts, result: KpiResult): { rank: number; row: PageCell[] }[] {
  const before = beforeOf(result);
  if (previous && !before) return [];
  const then = before ? before.actual : result.actual !== null && result.change !== null ? result.actual - result.change : null;
  const hasTurned = before !== null && before.status !== result.status;
  const [old, now] = [valueCell(result, then), valueCell(result, result.actual)];
  if (!hasTurned && (old.text === now.text || (previous === null && then === null))) return [];
  const was = before === null ? textCell(result.kpi.owner) : statusCell(before.status);
  const isSignal = result.signal !== null && result.signal !== "none";
  const row = [textCell(labelOf(result)), statusCell(result.status), old, now, was, textCell(signalText(result))];
  return [{ rank: (isSignal ? 0 : 2) + (hasTurned ? 0 : 1), row }];
}

/** "Signal, improvement: eight months in a row above the average." or that it is none. */
export function signalText({ movement, signal, series, kpi }: KpiResult): string {
  if (!movement) return kpi.direction === "milestone" ? "A milestone: done or not." : "No history to tell by.";
  const sentence = signalSentence(movement.signal, series.frequency, movement.isAdjusted);
  if (signal === null) return sentence;
  return `${signal === "none" ? "Noise" : "Signal"}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
