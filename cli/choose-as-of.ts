/** The day that a scorecard speaks of: asked for, else the workbook's own, else today. */
import { isBlank, isError, type Value } from "../shared/cell/cell";
import { readDay } from "../shared/cell/read-day";
import { isoDate, type Day } from "../shared/cell/serial-day";
import type { Measurement } from "../shared/kpi/measurement";
import { meanDays } from "../shared/kpi/period";
import { STALE_AFTER_PERIODS } from "../shared/kpi/status";
import type { Settings } from "../shared/register/settings";
import { namedAsOf } from "../shared/scorecard/scorecard-layout";
import { inputError, usageError } from "./input-error";
import type { ReadFiles } from "./reading/read-files";

export interface AsOf {
  readonly day: Day;
  readonly from: "option" | "workbook" | "today";
}

/** `asked` is what stood behind --as-of, null without it; the workbook's own day is that of its settings, else the one that it names. */
export function chooseAsOf(
  asked: string | null,
  files: ReadFiles & { readonly settings?: Settings },
  { locale, today }: { locale: string; today: Day },
): AsOf {
  if (asked !== null) return { day: toDay(asked, locale, usageError), from: "option" };
  const own = files.settings?.asOf ?? namedAsOf(files);
  return isBlank(own) ? { day: today, from: "today" } : { day: toDay(own, locale, inputError), from: "workbook" };
}

/** What to say if today makes everything stale because the file is of another time; null otherwise. */
export function lookBackHint({ day, from }: AsOf, measurements: readonly Measurement[]): string | null {
  const measured = measurements.filter(({ actual }) => actual !== null);
  if (from !== "today" || measured.length === 0) return null;
  const newest = measured.reduce((latest, each) => (each.period.end > latest.period.end ? each : latest)).period;
  if (day - newest.end <= STALE_AFTER_PERIODS * meanDays(newest.frequency)) return null;
  return `the newest measurement is of ${isoDate(newest.end)}, and as of today it is stale: --as-of ${isoDate(newest.end)} looks back to then`;
}

function toDay(written: Value, locale: string, toError: (message: string) => Error): Day {
  const day = readDay(written, { locale, subject: "as of" });
  if (isError(day)) throw toError(day.message);
  if (day === null) throw toError("as of must be a date such as 2025-01-31");
  return Math.floor(day);
}
