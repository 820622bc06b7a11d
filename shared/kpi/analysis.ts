/** What a KPI's history says, worked out when it is first asked for: most scorecards show the status alone, and statistics cost more than it. */
import { CellError } from "../cell/cell-error";
import type { Day } from "../cell/serial-day";
import { FEWEST_FOR_FORECAST } from "../statistics/theta";
import { FEWEST_FOR_TREND } from "../statistics/trend-test";
import { FEWEST_FOR_LIMITS } from "../statistics/xmr-limits";
import type { Assurance } from "./assurance";
import { orientation } from "./direction";
import { explainMovement } from "./explain-movement";
import type { Kpi } from "./kpi";
import type { KpiOutlook } from "./kpi-outlook";
import type { KpiResult, LevelReasons, LevelResult } from "./kpi-result";
import { movementOf, type Movement } from "./movement";
import type { Series } from "./series";
import type { SignalWord } from "./signal";
import type { TrendWord } from "./trend";

/** The judgements beside the status; null where there is none, and then `reasons` says why. */
export interface Judgements {
  /** Is there a change that lasts? */
  readonly trend: Exclude<TrendWord, "too few points"> | null;
  /** Did the latest value do what ordinary variation does not do? */
  readonly signal: Exclude<SignalWord, "too few points"> | null;
  /** Can the process, as it runs, hold the target? */
  readonly assurance: Assurance | null;
  /** What is to be expected at the due date, or in the next period, and how likely that meets the target. */
  readonly outlook: KpiOutlook | null;
}

export interface Analysis extends Judgements {
  /** What the judgements rest on; null for a milestone. */
  readonly movement: Movement | null;
  /** The judgements in sentences; "" where there is nothing to tell. */
  readonly text: string;
  readonly reasons: Readonly<Partial<Record<keyof Judgements, string>>>;
}

/** What the judgements of a result are read from. */
interface Pending {
  readonly statusExplanation: string;
  readonly reasons: LevelReasons;
  readonly analysis: () => Analysis;
}

/** Where a result keeps it: not counted among its own keys, so that copies hold plain values. */
const PENDING = Symbol("pending");

/** Getters that all results share: closures of its own for each would cost more than the level itself. */
const LATER: PropertyDescriptorMap = {
  trend: later(({ analysis }) => analysis().trend),
  signal: later(({ analysis }) => analysis().signal),
  assurance: later(({ analysis }) => analysis().assurance),
  outlook: later(({ analysis }) => analysis().outlook),
  movement: later(({ analysis }) => analysis().movement),
  explanation: later(({ statusExplanation, analysis }) => [statusExplanation, analysis().text].filter((text) => text !== "").join(" ")),
  reasons: later(({ reasons, analysis }) => ({ ...reasons, ...analysis().reasons })),
};

function later<T>(read: (of: Pending) => T): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: { readonly [PENDING]: Pending }): T {
      return read(this[PENDING]);
    },
  };
}

/** The analysis of a KPI as of a day, at hand from the first call on. */
export function lazyAnalysis(kpi: Kpi, series: Series, asOf: Day): () => Analysis {
  let done: Analysis | null = null;
  return () => (done ??= analysisOf(kpi, series, asOf));
}

/** The level itself, which must be fresh, with its judgements: they are worked out when one of them is read. A copy would cost more than the level. */
export function withAnalysis(level: LevelResult, reasons: LevelReasons, analysis: () => Analysis): KpiResult {
  const value: Pending = { statusExplanation: level.statusExplanation, reasons, analysis };
  Object.defineProperty(level, PENDING, { value });
  return Object.defineProperties(level, LATER) as KpiResult;
}

function analysisOf(kpi: Kpi, series: Series, asOf: Day): Analysis {
  if (kpi.direction === "milestone" || kpi.kind === "milestone") return nothing("requires values that vary: a milestone is done or not");
  try {
    const movement = movementOf(kpi, series, asOf);
    const { trend, signal, assurance, outlook } = movement;
    const judgements: Judgements = {
      trend: trend.word === "too few points" ? null : trend.word,
      signal: signal.word === "too few points" ? null : signal.word,
      assurance,
      outlook,
    };
    const text = judgements.signal === null && outlook === null ? "" : explainMovement(kpi, series, movement);
    return { ...judgements, movement, text, reasons: reasonsOf(kpi, judgements, movement) };
  } catch (error) {
    if (error instanceof CellError) return nothing(`requires other values: ${error.message}`);
    throw error;
  }
}

function nothing(reason: string): Analysis {
  const reasons = { trend: `trend ${reason}`, signal: `signal ${reason}`, assurance: `assurance ${reason}`, outlook: `outlook ${reason}` };
  return { trend: null, signal: null, assurance: null, outlook: null, movement: null, text: "", reasons };
}

function reasonsOf(kpi: Kpi, { trend, signal, assurance, outlook }: Judgements, { points }: Movement): Analysis["reasons"] {
  const count = points.filter(({ value }) => value !== null).length;
  const fewest = (least: number): string => (count < least ? `at least ${least} values: ${count}` : "values of neighbouring periods");
  return {
    ...(trend === null && { trend: `trend requires ${fewest(FEWEST_FOR_TREND)}` }),
    ...(signal === null && { signal: `signal requires ${fewest(FEWEST_FOR_LIMITS)}` }),
    ...(assurance === null && { assurance: `assurance requires ${missingGoal(kpi) ?? fewest(FEWEST_FOR_LIMITS)}` }),
    ...(outlook === null && {
      outlook: `outlook requires ${count < FEWEST_FOR_FORECAST ? fewest(FEWEST_FOR_FORECAST) : "a due date that is not so many periods away"}`,
    }),
  };
}

/** What the register must say before a process can be held against it; null if it says it. */
function missingGoal({ direction, target, low, high }: Kpi): string | null {
  if (direction === "range") return low === null || high === null ? "a range" : null;
  if (orientation(direction) === 0) return "a direction in which a target can be held";
  return target === null ? "a target" : null;
}
