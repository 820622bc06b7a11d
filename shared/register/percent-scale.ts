/** Percentages are fractions here. A 95 in a register of unit % is most likely 95 %, but could be 9500 %: it is used as written, and said. */
import type { Kpi } from "../kpi/kpi";
import { readUnit } from "../kpi/unit";
import type { RowReader } from "./row-reader";

/** Growth beyond 150 % is written as a fraction too, but rarely meant. */
const RARELY_MEANT = 1.5;

const COLUMNS = ["target", "actual", "baseline", "low", "high"] as const;

/** One warning a KPI, at the first cell concerned. */
export function warnOfPercentages(kpi: Kpi, row: RowReader): void {
  if (readUnit(kpi.unit).kind !== "percent") return;
  const given = COLUMNS.filter((key) => kpi[key] !== null);
  const large = given.filter((key) => Math.abs(kpi[key] ?? 0) > RARELY_MEANT);
  const [first] = large;
  if (first === undefined) return;
  const value = kpi[first] ?? 0;
  const small = given.find((key) => !large.includes(key) && kpi[key] !== 0);
  const mixed = small === undefined ? "" : `, while ${small} is ${kpi[small]}`;
  row.say(
    "warning",
    first,
    `percentages must be fractions: ${first} ${value} is read as ${group(value * 100)} %${mixed}; write ${value}% or ${Number((value / 100).toPrecision(12))} if that is meant`,
  );
}

function group(value: number): string {
  return String(Number(value.toPrecision(12)));
}
