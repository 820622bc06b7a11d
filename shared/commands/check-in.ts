/** Check in: an owner's three duties on one day: the value is looked at, its cause is named, and somebody is told. */
import { isError } from "../cell/cell";
import { quote } from "../cell/quote";
import { isoDate, type Day } from "../cell/serial-day";
import type { KpiResult } from "../kpi/kpi-result";
import { periodLabel, periodOf, shiftPeriod, type Period } from "../kpi/period";
import { readPeriod } from "../kpi/read-period";
import { decimalsFor, formatValue, readUnit } from "../kpi/unit";
import type { CheckIn } from "../journal/journal";
import { appendJournal } from "./append-journal";
import { meantKpi } from "./entry-input";
import { journalCommand, missingColumns, type Entry } from "./journal-command";
import { enterMeasurement } from "./measurement-entry";
import { readActual } from "./read-actual";

export const checkIn = journalCommand(
  {
    name: "checkIn",
    label: "Check in",
    help: "Adds a row to Check-ins, and the value to the measurements where they lack it. Input: kpi, value, cause, told, by, note; period, the last complete one without it; date, today without it.",
  },
  (entry) => {
    const { snapshot, input, read, journal } = entry;
    const result = meantKpi(read, input.text("kpi"));
    const date = input.pastDay("date");
    const period = readWantedPeriod(entry, result, date);
    if (typeof period === "string") return period;
    const { fiscalStart } = result.series;
    const label = periodLabel(period, fiscalStart);
    if (period.start > date) return `period must have begun by ${isoDate(date)}: ${quote(label)}`;
    const given = readActual(input.cell("value"), result, snapshot.locale);
    if (typeof given === "string") return given;
    const known =
      result.series.points.find((point) => point.period.start === period.start && point.period.end === period.end)?.value ?? null;
    const checked = {
      kpi: result.kpi.id,
      date,
      value: given ?? known,
      cause: input.text("cause"),
      told: input.text("told"),
      by: input.text("by"),
      note: input.text("note"),
    };
    const earlier = journal.checkIns.find((each) => isSame(each, { ...checked, period }));
    if (earlier)
      return `check-in must be new: ${result.kpi.name} of ${label} stands in ${earlier.where.sheet}!${earlier.where.cell} already`;
    const measured =
      given === null
        ? { changes: [], note: "", problem: "" }
        : enterMeasurement(snapshot, read, { result, period, value: given, reportedOn: date });
    if (measured.problem !== "") return measured.problem;
    const { changes, problem, sheet, missing } = appendJournal(snapshot, "checkIns", [
      {
        ...checked,
        period: label,
        cause: checked.cause || null,
        told: checked.told || null,
        by: checked.by || null,
        note: checked.note || null,
      },
    ]);
    if (problem !== "") return problem;
    return {
      changes: [...measured.changes, ...changes],
      message: [`${result.kpi.name} of ${label} checked in${valueText(result, checked.value)}`, measured.note]
        .filter((part) => part !== "")
        .join("; "),
      findings: missingColumns(sheet, missing),
    };
  },
);

/** A date means the period of the KPI's own frequency that it falls into; without any, the last that is over. */
function readWantedPeriod({ input, snapshot, read }: Entry, { kpi, series }: KpiResult, date: Day): Period | string {
  const { fiscalStart } = read.settings.settings;
  const frequency = series.points.length > 0 ? series.frequency : (kpi.frequency ?? "month");
  const period = readPeriod(input.cell("period"), { locale: snapshot.locale, fiscalStart });
  if (isError(period)) return period.message;
  if (period === null) return shiftPeriod(periodOf(date + 1, frequency, fiscalStart), -1);
  return period.frequency === "day" ? periodOf(period.start, frequency, fiscalStart) : period;
}

function isSame(there: CheckIn, wanted: Omit<CheckIn, "where">): boolean {
  return (
    (["kpi", "date", "value", "cause", "told", "note"] as const).every((key) => there[key] === wanted[key]) &&
    (there.period === null ||
      wanted.period === null ||
      (there.period.start === wanted.period.start && there.period.end === wanted.period.end))
  );
}

function valueText({ kpi }: KpiResult, value: number | null): string {
  const unit = readUnit(kpi.unit);
  return value === null ? ", without a value" : `: ${formatValue(value, unit, decimalsFor([value], unit))}`;
}
