/** The change of a number between two periods, split into parts that add up to it. */
import type { Period } from "../kpi/period";

export interface Between {
  readonly from: Period;
  readonly to: Period;
  readonly before: number;
  readonly after: number;
}

export interface SplitPart {
  /** Id of the KPI; "" for a segment, and for what nothing explains. */
  readonly kpi: string;
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** In the unit of the whole. */
  readonly contribution: number;
}

export interface Split {
  readonly by: "formula" | "children" | "segments" | "nothing";
  readonly parts: readonly SplitPart[];
  /** Why there are no parts; "" where there are. */
  readonly reason: string;
}

/** What is smaller than this share of the numbers at hand is rounding. */
const ROUNDING = 1e-9;

export function noSplit(reason: string): Split {
  return { by: "nothing", parts: [], reason };
}

/** The parts with what they leave over: rounding goes to the last of them, more than that is a part of its own. */
export function closeSplit(parts: readonly SplitPart[], { before, after }: Between, restLabel: string): readonly SplitPart[] {
  const rest = parts.reduce((left, { contribution }) => left - contribution, after - before);
  const last = parts[parts.length - 1];
  const size = Math.max(Math.abs(before), Math.abs(after), ...parts.map(({ contribution }) => Math.abs(contribution)));
  if (last && Math.abs(rest) <= ROUNDING * size) return [...parts.slice(0, -1), { ...last, contribution: last.contribution + rest }];
  return [...parts, { kpi: "", label: restLabel, before: null, after: null, contribution: rest }];
}
