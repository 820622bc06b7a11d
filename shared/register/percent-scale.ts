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
  const onTheWay = kpi.interim?.map(({ value }) => ({ key: row.interim?.from ?? "target", name: "target on the way", value })) ?? [];
  const given = [...COLUMNS.flatMap((key) => (kpi[key] === null ? [] : [{ key, name: key, value: kpi[key] }])), ...onTheWay];
  const large = given.filter(({ value }) => Math.abs(value) > RARELY_MEANT);
  const [first] = large;
  if (first === undefined) return;
  const { key, name, value } = first;
  const small = given.find((each) => !large.includes(each) && each.value !== 0);
  const mixed = small === undefined ? "" : `, while ${small.name} is ${small.value}`;
  row.say(
    "warning",
    key,
    `percentages must be fractions: ${name} ${value} is read as ${group(value * 100)} %${mixed}; write ${value}% or ${Number((value / 100).toPrecision(12))} if that is meant`,
  );
}

function group(value: number): string {
  return String(Number(value.toPrecision(12)));
}
