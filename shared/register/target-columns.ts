/** Columns that name a target each for its time: "Target 2025", "Target 2026", "Goal (Q1 2025)". */
import { isError } from "../cell/cell";
import { readPeriod } from "../kpi/read-period";
import type { Day } from "../cell/serial-day";
import type { RegisterKey } from "./columns";
import type { HeaderMatch } from "./match-headers";
import type { ReadingRules } from "./row-reader";

export interface TargetColumn {
  readonly column: number;
  readonly header: string;
  /** The last day of its time. */
  readonly day: Day;
}

const TARGET = /\b(?:targets?|goals?)\b/i;
const BESIDE = /\b(?:targets?|goals?|values?|levels?|for|by|in|end of)\b|[()[\]:]/gi;

/** Two or more, in the order of time; none where only one column has a time. */
export function findTargetColumns(
  matches: readonly HeaderMatch<RegisterKey>[],
  rules: Pick<ReadingRules, "fiscalStart">,
): readonly TargetColumn[] {
  const found = matches.flatMap(({ column, header, key, duplicates }): TargetColumn[] => {
    const isOurs = key === "target" || duplicates === "target" || key === null;
    if (!isOurs || !TARGET.test(header) || !/\d/.test(header)) return [];
    const period = readPeriod(header.replace(BESIDE, " ").replace(/\s+/g, " ").trim(), rules);
    return period === null || isError(period) ? [] : [{ column, header, day: period.end }];
  });
  const days = new Set(found.map(({ day }) => day));
  return days.size < 2 || days.size < found.length ? [] : [...found].sort((a, b) => a.day - b.day);
}
