/** The register's claims that one KPI leads another, each tested on their histories: a claim is worth what its numbers say. */
import { CellError } from "../cell/cell-error";
import { displayName } from "../kpi/display-name";
import { cycleOf } from "../kpi/cycle";
import { orientation } from "../kpi/direction";
import type { Kpi } from "../kpi/kpi";
import type { KpiResult } from "../kpi/kpi-result";
import { nameKey } from "../kpi/name-key";
import { alignSeries } from "../kpi/align-series";
import { leadOf, type LagCorrelation, type Lead } from "../statistics/lead";
import { kpisByWord } from "./kpis-by-word";

/**
 * confirmed: it moves before the other by the claimed lag, or by some where none is claimed; at another lag; moves together:
 * in the same period; opposite: when it improves, the other worsens; not confirmed: no more than chance would do.
 */
export type LeadVerdict =
  "confirmed" | "at another lag" | "moves together" | "opposite" | "not confirmed" | "not enough data" | "unknown KPI";

export interface LeadClaim {
  readonly kpi: Kpi;
  /** As it was written. */
  readonly leadsTo: string;
  /** Null if the register has no such KPI. */
  readonly lagging: Kpi | null;
  /** Periods as claimed; null where the register does not say. */
  readonly lag: number | null;
  readonly verdict: LeadVerdict;
  /** The lag that the verdict is about; null without enough data. */
  readonly found: LagCorrelation | null;
  /** "Trial starts leads Revenue by 2 months: correlation 0.71 over 34 months." */
  readonly text: string;
}

const LONGEST_LAG = 6;
const SIGNIFICANT = 0.05;

/** A claim for every KPI of the scorecard that says what it leads to, in the register's order. */
export function leadClaims(results: readonly KpiResult[]): readonly LeadClaim[] {
  const byKpi = new Map(results.map((result) => [result.kpi, result]));
  const byWord = kpisByWord([...byKpi.keys()]);
  return results.flatMap((result): LeadClaim[] => {
    const leadsTo = result.kpi.details["Leads to"] ?? "";
    if (leadsTo === "") return [];
    const found = (byWord.get(nameKey(leadsTo)) ?? []).filter((kpi) => kpi !== result.kpi);
    const same = found.filter(({ segment }) => nameKey(segment) === nameKey(result.kpi.segment));
    const [lagging] = same.length > 0 ? same : found;
    return [lagging ? testedClaim(result, byKpi.get(lagging)!, leadsTo) : unknownClaim(result.kpi, leadsTo)];
  });
}

function unknownClaim(kpi: Kpi, leadsTo: string): LeadClaim {
  const text = `${displayName(kpi)} is said to lead a KPI that must be another of the register: ${leadsTo}.`;
  return { kpi, leadsTo, lagging: null, lag: claimedLag(kpi), verdict: "unknown KPI", found: null, text };
}

function testedClaim(leading: KpiResult, lagging: KpiResult, leadsTo: string): LeadClaim {
  const { frequency, values } = alignSeries(leading.series, lagging.series);
  const lag = claimedLag(leading.kpi);
  const [x = [], y = []] = values;
  const maxLag = Math.max(LONGEST_LAG, lag ?? 0);
  const { best, lags } = tested(x, y, { maxLag, cycle: cycleOf(frequency) });
  const claimed = lag === null ? null : (lags.find((tried) => tried.lag === lag) ?? null);
  // one claim is one test: the correction for trying several lags is taken back
  const holds = claimed !== null && claimed.p / lags.length <= SIGNIFICANT;
  const found = holds || best === null || best.p > SIGNIFICANT ? (claimed ?? best) : best;
  const verdict = verdictOf({ lag, holds, best, found, sign: orientation(leading.kpi.direction) * orientation(lagging.kpi.direction) });
  const names = [displayName(leading.kpi), displayName(lagging.kpi)] as const;
  return {
    kpi: leading.kpi,
    leadsTo,
    lagging: lagging.kpi,
    lag,
    verdict,
    found,
    text: sentence(verdict, names, { lag, found, unit: frequency }),
  };
}

/** Values beyond all measure tell nothing. */
function tested(...question: Parameters<typeof leadOf>): Pick<Lead, "best" | "lags"> {
  try {
    return leadOf(...question);
  } catch (error) {
    if (error instanceof CellError) return { best: null, lags: [] };
    throw error;
  }
}

interface Evidence {
  readonly lag: number | null;
  readonly holds: boolean;
  readonly best: LagCorrelation | null;
  readonly found: LagCorrelation | null;
  /** Whether the two should move alike: 1, -1, or 0 where one of them has no better way. */
  readonly sign: number;
}

function verdictOf({ lag, holds, best, found, sign }: Evidence): LeadVerdict {
  if (!best || !found) return "not enough data";
  if (!holds && best.p > SIGNIFICANT) return "not confirmed";
  if (sign !== 0 && Math.sign(found.correlation) !== sign) return "opposite";
  if (holds) return "confirmed";
  if (found.lag === 0) return "moves together";
  return lag === null ? "confirmed" : "at another lag";
}

/** Null where the cell holds no whole number of periods. */
function claimedLag({ details }: Kpi): number | null {
  const lag = Number(details["Lag"] ?? NaN);
  return Number.isInteger(lag) && lag >= 0 && lag <= 120 ? lag : null;
}

function sentence(
  verdict: LeadVerdict,
  [leading, lagging]: readonly [string, string],
  { lag, found, unit }: { readonly lag: number | null; readonly found: LagCorrelation | null; readonly unit: string },
): string {
  const periods = (count: number): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (!found)
    return `Not enough data to tell whether ${leading} leads ${lagging}: it takes 12 pairs of values that still vary when season and habit are taken out.`;
  const numbers = `correlation ${found.correlation.toFixed(2)} over ${periods(found.count)}`;
  const instead = lag === null ? "" : `, not by ${periods(lag)}`;
  const texts: Readonly<Record<LeadVerdict, string>> = {
    confirmed: `${leading} leads ${lagging} by ${periods(found.lag)}: ${numbers}`,
    "at another lag": `${leading} leads ${lagging} by ${periods(found.lag)}${instead}: ${numbers}`,
    "moves together": `${leading} and ${lagging} move in the same ${unit}${instead}: ${numbers}`,
    opposite: `${leading} moves against ${lagging}: when one gets better, the other gets worse ${found.lag === 0 ? `in the same ${unit}` : `${periods(found.lag)} later`}, ${numbers}`,
    "not confirmed": `The history does not confirm that ${leading} leads ${lagging}${lag === null ? "" : ` by ${periods(lag)}`}: ${numbers}, no more than chance would do`,
    "not enough data": "",
    "unknown KPI": "",
  };
  return `${texts[verdict]}.`;
}
