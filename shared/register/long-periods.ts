/** The periods of the long layout: each distinct cell is read once, and dates get the frequency that their KPI's dates show. */
import { isError, type Value } from "../cell/cell";
import { CellError } from "../cell/cell-error";
import { quote } from "../cell/quote";
import { periodOf, type Frequency, type Period } from "../kpi/period";
import { textOf } from "./cell-text";
import { settleDateOrder } from "./date-order";
import { inferFrequency } from "./infer-frequency";
import type { SplitPeriod } from "./long-header";
import { readPeriod } from "../kpi/read-period";

export interface PeriodRules {
  readonly locale: string;
  readonly fiscalStart: number;
}

/** A cell's period before its frequency is settled; a row's cells brought to one value to look up. */
export type PeriodKey = number | string;

export interface LongPeriods {
  readonly read: (key: PeriodKey, kpi: string) => Period | CellError;
  readonly note: string;
}

/** Dates of one KPI alone show their frequency if there are at least so many; fewer follow the whole column. */
const ENOUGH = 4;

/** What a row says of its period, as a number or text; null where it says nothing. */
export function periodKey(cells: readonly Value[], column: number, split: SplitPeriod | null): PeriodKey | CellError | null {
  const cell = cells[column];
  if (cell === undefined || cell === null || cell === "") return null;
  if (split === null) return typeof cell === "number" || cell instanceof CellError ? cell : textOf(cell) || null;
  const part = textOf(cell);
  const year = textOf(cells[split.year]);
  if (part === "" || year === "") return part === "" ? null : part;
  const named = /^\d{1,2}$/.test(part) ? `${split.prefix}${part}` : part;
  return `${named} ${split.isFiscal && !/^f/i.test(year) ? "FY" : ""}${year}`;
}

/** Every distinct period of the sheet, with the KPIs that it stands beside. */
export function settlePeriods(found: ReadonlyMap<PeriodKey, Set<string>>, rules: PeriodRules): LongPeriods {
  const order = settleDateOrder(found.keys(), rules.locale);
  const yearPairs = [...found.keys()].some((key) => typeof key === "string" && isYearPair(key));
  const options = { ...rules, monthFirst: order.monthFirst, yearPairs };
  const read = new Map<PeriodKey, Period | CellError>();
  const daysByKpi = new Map<string, number[]>();
  const days: number[] = [];
  for (const [key, kpis] of found) {
    const period = readPeriod(key, options) ?? new CellError("#VALUE!", "period must not be blank");
    read.set(key, period);
    if (isError(period) || period.frequency !== "day") continue;
    days.push(period.start);
    for (const kpi of kpis) {
      const own = daysByKpi.get(kpi);
      if (own) own.push(period.start);
      else daysByKpi.set(kpi, [period.start]);
    }
  }
  const common = inferFrequency(days, rules.fiscalStart);
  const frequencies = new Map<string, Frequency>();
  const inferred = new Map<string, Frequency>(); // KPIs measured on the same days, as most are, share the answer
  for (const [kpi, own] of daysByKpi) {
    if (own.length < ENOUGH) continue;
    const days = own.join();
    let frequency = inferred.get(days);
    if (!frequency) inferred.set(days, (frequency = inferFrequency(own, rules.fiscalStart)));
    frequencies.set(kpi, frequency);
  }
  const settled = new Map<Frequency, Map<number, Period>>();
  const settle = (day: number, frequency: Frequency): Period => {
    let byDay = settled.get(frequency);
    if (!byDay) settled.set(frequency, (byDay = new Map<number, Period>()));
    let period = byDay.get(day);
    if (!period) byDay.set(day, (period = periodOf(day, frequency, rules.fiscalStart)));
    return period;
  };
  return {
    note: order.note,
    read: (key, kpi) => {
      const period = read.get(key) ?? new CellError("#VALUE!", `period must be a date: ${quote(String(key))}`);
      if (period instanceof CellError || period.frequency !== "day") return period;
      return settle(period.start, frequencies.get(kpi) ?? common);
    },
  };
}

/** 2012/13 can only be a fiscal year; then 2011/12 beside it is one too. */
function isYearPair(text: string): boolean {
  const match = /^\d{2}(\d{2})\s*[/-]\s*(\d{2})$/.exec(text);
  return match !== null && Number(match[2]) > 12 && Number(match[2]) === (Number(match[1]) + 1) % 100;
}
