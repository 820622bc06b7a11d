/** Columns that name a target each for its time: "Target 2025", "Target 2026", "Goal (Q1 2025)". */
import { isError } from "../cell/cell";
import type { Period } from "../kpi/period";
import { readPeriod } from "../kpi/read-period";
import type { RegisterKey } from "./columns";
import type { HeaderMatch } from "./match-headers";
import type { ReadingRules } from "./row-reader";

export interface TargetColumn {
  readonly column: number;
  readonly header: string;
  readonly period: Period;
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
    return period === null || isError(period) ? [] : [{ column, header, period }];
  });
  const days = new Set(found.map(({ period }) => period.end));
  return days.size < 2 || days.size < found.length ? [] : [...found].sort((a, b) => a.period.end - b.period.end);
}
