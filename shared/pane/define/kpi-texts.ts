/** A KPI as somebody types it: the texts of its fields, and what SMART is asked about them while they are typed. */
import { isError } from "../../cell/cell";
import { hasDecimalComma } from "../../cell/locale";
import { readDay } from "../../cell/read-day";
import { readNumber } from "../../cell/read-number";
import { isoDate, type Day } from "../../cell/serial-day";
import { DIRECTIONS, type Direction } from "../../kpi/direction";
import type { Kpi } from "../../kpi/kpi";
import { readUnit } from "../../kpi/unit";
import { readTarget } from "../../register/read-target";
import type { SmartSubject } from "../../statement/smart";

/** Columns of the register by key. */
export const FIELDS = [
  ...(["name", "objective", "rationale", "direction", "unit", "definition", "frequency", "source"] as const),
  ...(["baseline", "target", "start", "due", "owner", "statement"] as const),
];
export type FieldKey = (typeof FIELDS)[number];
export type Texts = Readonly<Partial<Record<FieldKey, string>>>;

/** As the register has it now, in the locale's writing, so that what nobody touches is not taken for a change. */
export function textsOf(kpi: Kpi, locale: string): Texts {
  const { details } = kpi;
  const isPercent = readUnit(kpi.unit).kind === "percent";
  const number = (value: number | null): string => {
    if (value === null) return "";
    const text = isPercent ? `${Number((value * 100).toPrecision(12))} %` : String(value);
    return hasDecimalComma(locale) ? text.replace(".", ",") : text;
  };
  const day = (value: Day | null): string => (value === null ? "" : isoDate(value));
  const range = kpi.low !== null && kpi.high !== null ? `${number(kpi.low)} to ${number(kpi.high)}` : "";
  return {
    name: kpi.name,
    objective: kpi.objective,
    rationale: details["Rationale"] ?? "",
    direction: kpi.direction,
    unit: kpi.unit,
    definition: details["Definition"] ?? "",
    frequency: kpi.frequency ?? "",
    source: details["Source"] ?? "",
    baseline: number(kpi.baseline),
    target: kpi.target === null ? range : number(kpi.target),
    start: day(kpi.start),
    due: day(kpi.due),
    owner: kpi.owner,
    statement: details["Statement"] ?? "",
  };
}

/** What was typed so far, judged without a history. */
export function smartSubject(texts: Texts, { asOf, locale }: { readonly asOf: Day; readonly locale: string }): SmartSubject {
  const text = (key: FieldKey): string => (texts[key] ?? "").trim();
  const number = (key: FieldKey): number | null => {
    const read = readNumber(text(key), { locale });
    return typeof read === "number" ? read : null;
  };
  const day = (key: FieldKey): Day | null => {
    const read = readDay(text(key), { locale });
    return isError(read) ? null : read;
  };
  const goal = readTarget(text("target") === "" ? null : text("target"), { locale });
  return {
    metric: text("name"),
    definition: text("definition"),
    owner: text("owner"),
    objective: text("objective"),
    unit: text("unit"),
    direction: toDirection(text("direction")),
    baseline: number("baseline"),
    target: number("target") ?? goal.value,
    low: goal.low,
    high: goal.high,
    change: "",
    per: null,
    start: day("start"),
    due: day("due"),
    horizon: "",
    open: [],
    source: null,
    achievable: null,
    asOf,
  };
}

function toDirection(word: string): Direction | null {
  return DIRECTIONS.find((direction) => direction === word) ?? null;
}
