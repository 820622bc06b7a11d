/** The periods of the long layout: each distinct cell is read once, and dates get the frequency that their KPI's dates show. */
import { isError } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import type { Day } from "../cell/serial-day";
import { FREQUENCIES, periodOf, type Frequency, type Period } from "../kpi/period";
import { settleDateOrder } from "./date-order";
import { inferFrequency } from "./infer-frequency";
import type { LongRows } from "./long-rows";
import { readPeriod } from "../kpi/read-period";

export interface PeriodRules {
  readonly locale: string;
  readonly fiscalStart: number;
}

export interface LongPeriods {
  /** Of the n-th row. */
  readonly of: (n: number) => Period | CellError;
  readonly note: string;
}

/** Dates of one KPI alone show their frequency if there are at least so many; fewer follow the whole column. */
const ENOUGH = 4;

/** The period of each row. */
export function settlePeriods(found: LongRows, rules: PeriodRules): LongPeriods {
  const { keys, kpis, periods } = found;
  const order = settleDateOrder(keys, rules.locale);
  const yearPairs = keys.some((key) => typeof key === "string" && isYearPair(key));
  const options = { ...rules, monthFirst: order.monthFirst, yearPairs };
  const read = keys.map((key) => readPeriod(key, options) ?? new CellError("#VALUE!", "period must not be blank"));
  const days = read.map((period) => (!isError(period) && period.frequency === "day" ? period.start : null));
  const frequencies = frequenciesOf(found, days, rules.fiscalStart);
  const settled = new Map<Frequency, (Period | undefined)[]>(FREQUENCIES.map((frequency) => [frequency, []]));
  return {
    note: order.note,
    of: (n) => {
      const key = periods[n]!;
      const day = days[key]!;
      if (day === null) return read[key]!;
      const frequency = frequencies[kpis[n]!]!;
      return (settled.get(frequency)![key] ??= periodOf(day, frequency, rules.fiscalStart));
    },
  };
}

/** How often each KPI is measured by the days that its rows name, by the place of its name. */
function frequenciesOf(found: LongRows, days: readonly (Day | null)[], fiscalStart: number): readonly Frequency[] {
  const dated = days.filter((day): day is Day => day !== null);
  const common = inferFrequency(dated, fiscalStart);
  if (dated.length === 0) return found.names.map(() => common);
  const inferred = new Map<string, Frequency>(); // KPIs measured on the same days, as most are, share the answer
  let last: readonly number[] = [];
  let answer = common;
  return daysByKpi(found, days).map((own) => {
    if (own.length < ENOUGH) return common;
    if (own.length === last.length && own.every((day, i) => day === last[i])) return answer;
    const written = own.join();
    answer = inferred.get(written) ?? inferFrequency(own, fiscalStart);
    inferred.set(written, answer);
    last = own;
    return answer;
  });
}

/** The days of each KPI, in the order of the periods: so those measured alike have the same list, however their rows stand. */
function daysByKpi({ names, kpis, periods, keys }: LongRows, days: readonly (Day | null)[]): readonly (readonly Day[])[] {
  const kpisByKey: number[][] = keys.map(() => []);
  periods.forEach((key, n) => kpisByKey[key]!.push(kpis[n]!));
  const own: Day[][] = names.map(() => []);
  const latest: number[] = names.map(() => -1);
  kpisByKey.forEach((beside, key) => {
    const day = days[key]!;
    if (day === null) return;
    for (const kpi of beside) {
      if (latest[kpi] === key) continue; // several rows of one day
      latest[kpi] = key;
      own[kpi]!.push(day);
    }
  });
  return own;
}

/** 2012/13 can only be a fiscal year; then 2011/12 beside it is one too. */
function isYearPair(text: string): boolean {
  const match = /^\d{2}(\d{2})\s*[/-]\s*(\d{2})$/.exec(text);
  return match !== null && Number(match[2]) > 12 && Number(match[2]) === (Number(match[1]) + 1) % 100;
}
