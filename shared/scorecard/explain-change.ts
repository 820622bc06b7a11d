/** What moved a KPI between two periods: the contribution of each part, adding up to the change with nothing left over. */
import type { Day } from "../cell/serial-day";
import { displayName } from "../kpi/display-name";
import type { Kpi } from "../kpi/kpi";
import type { KpiResult } from "../kpi/kpi-result";
import type { Measurement } from "../kpi/measurement";
import { periodLabel, type Period } from "../kpi/period";
import type { SeriesPoint } from "../kpi/series-point";
import { decimalsFor, formatDifference, formatValue, readUnit, type Unit } from "../kpi/unit";
import type { Scorecard } from "./evaluate-scorecard";
import type { Between, Split, SplitPart } from "./split";
import { splitByChildren } from "./split-by-children";
import { splitByFormula } from "./split-by-formula";
import { splitBySegments } from "./split-by-segments";

/** One part of what moved. Contributions are in the unit of the whole. */
export interface ChangePart extends SplitPart {
  /** What moved the part itself, in its own unit; null for a part that is no KPI or is moved by nothing known. */
  readonly drivers: ChangeExplained | null;
}

export interface ChangeExplained {
  readonly kpi: Kpi;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly before: number | null;
  readonly after: number | null;
  /** The sum of the contributions; after - before up to the last bit. Null without two values. */
  readonly change: number | null;
  /** By what the change is split. */
  readonly by: "formula" | "children" | "segments" | "nothing";
  /** In the order of the formula, the register or the sheet; empty where nothing is known to move it. */
  readonly parts: readonly ChangePart[];
  /** "Revenue per user rose by £0.40 from £4.20 in 2025-04 to £4.60 in 2025-05: Revenue +£0.90, Active users -£0.50." */
  readonly text: string;
  /** Why there are no parts; "" where there are. */
  readonly reason: string;
}

export interface ChangeQuestion {
  /** Id of the KPI. */
  readonly kpi: string;
  /** A day within the earlier period; unless given the one with a value before the later one. */
  readonly from?: Day;
  /** A day within the later period; unless given the one that the scorecard's actual speaks of. */
  readonly to?: Day;
  /** All measurements, so that a KPI without formula and children can be split by its segments. */
  readonly measurements?: readonly Measurement[];
}

/** How far parts are followed into their own parts. */
const DEEPEST = 8;

/** Null for an id that the scorecard does not know. */
export function explainChange(scorecard: Scorecard, question: ChangeQuestion): ChangeExplained | null {
  const byId = new Map(scorecard.results.map((result) => [result.kpi.id, result]));
  const result = byId.get(question.kpi);
  return result ? explained(result, { scorecard, byId, question, depth: 0 }) : null;
}

interface Context {
  readonly scorecard: Scorecard;
  readonly byId: ReadonlyMap<string, KpiResult>;
  readonly question: ChangeQuestion;
  readonly depth: number;
}

function explained(result: KpiResult, context: Context): ChangeExplained {
  const { kpi } = result;
  const points = periodsOf(result, context.question);
  if (!points) {
    const text = `${displayName(kpi)} requires a value in two periods to tell what moved it.`;
    return { kpi, from: null, to: null, before: null, after: null, change: null, by: "nothing", parts: [], text, reason: text };
  }
  const [earlier, later] = points;
  const between = { from: earlier.period, to: later.period, before: earlier.value!, after: later.value! };
  const split = splitOf(result, between, context);
  const parts = split.parts.map((part): ChangePart => ({ ...part, drivers: driversOf(part, between, context) }));
  const change = split.by === "nothing" ? between.after - between.before : parts.reduce((sum, { contribution }) => sum + contribution, 0);
  const told = { kpi, ...between, change, by: split.by, parts, reason: split.reason };
  return { ...told, text: sentence(told, result) };
}

/** Formula before children before segments; the first that applies. */
function splitOf(result: KpiResult, between: Between, { scorecard, question }: Context): Split {
  const worked = scorecard.formulas.get(result.kpi.id);
  if (worked) return splitByFormula(worked, between, result.series.fiscalStart);
  const children = scorecard.results.filter(({ kpi }) => kpi.parent === result.kpi.id);
  if (children.length > 0) return splitByChildren(result, children, between);
  return splitBySegments(result, question.measurements ?? [], between);
}

function driversOf(part: SplitPart, { from, to }: Between, context: Context): ChangeExplained | null {
  const result = context.byId.get(part.kpi);
  if (!result || context.depth >= DEEPEST || part.before === part.after) return null;
  const question = { ...context.question, kpi: part.kpi, from: from.end, to: to.end };
  const drivers = explained(result, { ...context, question, depth: context.depth + 1 });
  return drivers.parts.length > 0 ? drivers : null;
}

/** The points of two periods that both have a value, the earlier first. */
function periodsOf(result: KpiResult, { from, to }: ChangeQuestion): readonly [SeriesPoint, SeriesPoint] | null {
  const points = result.series.points.filter(({ value }) => value !== null);
  const on = (day: Day): number => points.findIndex(({ period }) => period.start <= day && day <= period.end);
  const current = points.findIndex(({ period }) => period.start === result.period?.start);
  const last = to === undefined ? (current >= 0 ? current : points.length - 1) : on(to);
  const first = from === undefined ? last - 1 : on(from);
  const [earlier, later] = [points[Math.min(first, last)], points[Math.max(first, last)]];
  return first >= 0 && last >= 0 && first !== last && earlier && later ? [earlier, later] : null;
}

function sentence(told: Omit<ChangeExplained, "text">, { kpi, series }: KpiResult): string {
  const unit = readUnit(kpi.unit);
  const { before, after, change, from, to } = told;
  if (before === null || after === null || change === null || !from || !to) return told.reason;
  const label = (period: Period): string => periodLabel(period, series.fiscalStart);
  const decimals = tellingDecimals(
    [change, ...told.parts.map(({ contribution }) => contribution)],
    decimalsFor([before, after], unit),
    unit,
  );
  const say = (value: number): string => formatDifference(value, unit, decimals);
  const ends = `from ${formatValue(before, unit, decimals)} in ${label(from)} to ${formatValue(after, unit, decimals)} in ${label(to)}`;
  const moved = change === 0 ? "did not change" : `${change > 0 ? "rose" : "fell"} by ${say(change)}`;
  const lead = `${displayName(kpi)} ${moved} ${ends}`;
  const parts = told.parts
    .filter(({ contribution }) => contribution !== 0 && !isTiny(say(contribution)))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .map(({ label: name, contribution }) => `${name} ${contribution < 0 ? "−" : "+"}${say(contribution)}`);
  return parts.length === 0 ? `${lead}.` : `${lead}: ${parts.join(", ")}.`;
}

/** Up to two decimals more than usual, where a change or a part of it would otherwise read as less than something. */
function tellingDecimals(differences: readonly number[], usual: number, unit: Unit): number {
  const isTelling = (decimals: number): boolean => differences.every((value) => !isTiny(formatDifference(value, unit, decimals)));
  return [usual, usual + 1, usual + 2].find(isTelling) ?? usual + 2;
}

function isTiny(difference: string): boolean {
  return difference.startsWith("less than");
}
