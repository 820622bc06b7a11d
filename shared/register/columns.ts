/** Every column of the register, and of the measurements: the one truth that blank sheets, reader, drop-downs and docs derive from. */
import { column, type Column } from "./column";
import { DESCRIBING_COLUMNS } from "./columns-describing";
import { JUDGING_COLUMNS } from "./columns-judging";
import { STANDARD_COLUMNS } from "./columns-standard";

/** The nine standard columns first. */
export const REGISTER_COLUMNS = [...STANDARD_COLUMNS, ...JUDGING_COLUMNS, ...DESCRIBING_COLUMNS] as const;

export type RegisterKey = (typeof REGISTER_COLUMNS)[number]["key"];

/** The columns of the long layout: one measured value a row. */
export const MEASUREMENT_COLUMNS = [
  column("kpi", "KPI", "reference", {
    synonyms: [
      "Name",
      "KPI name",
      "KPI ID",
      "ID",
      "Metric",
      "Metric name",
      "Measure",
      "Measure name",
      "Indicator",
      "Indicator name",
      "Key result",
      "Title",
      "Series",
    ],
  }),
  column("period", "Period", "period", {
    synonyms: [
      "Date",
      "Day",
      "Week",
      "Month",
      "Quarter",
      "Year",
      "Fiscal year",
      "FY",
      "Half",
      "Time",
      "Reporting period",
      "Period start",
      "Period end",
      "Month ending",
      "Week ending",
      "Reporting date",
      "Reporting month",
      "Timestamp",
      "Month year",
    ],
  }),
  column("actual", "Actual", "number", {
    synonyms: [
      "Actuals",
      "Actual value",
      "Value",
      "Values",
      "Result",
      "Amount",
      "Measurement",
      "Measured value",
      "Current",
      "Current value",
      "Score",
      "Reading",
      "Observed",
    ],
  }),
  column("target", "Target", "number", { synonyms: ["Target value", "Plan", "Planned", "Budget", "Goal", "Goal value", "Period target"] }),
  column("numerator", "Numerator", "number", { synonyms: ["Num", "Numerator value"] }),
  column("denominator", "Denominator", "number", { synonyms: ["Den", "Denom", "Denominator value"] }),
  column("segment", "Segment", "text", { synonyms: ["Market", "Feature", "Region", "Segment name"] }),
  column("note", "Note", "text", { synonyms: ["Notes", "Comment", "Comments", "Remark", "Remarks", "Commentary"] }),
  column("reportedOn", "Reported on", "date", { synonyms: ["Reported", "Report date", "Date reported", "Entered on", "Updated on"] }),
] as const;

export type MeasurementKey = (typeof MEASUREMENT_COLUMNS)[number]["key"];

/** A column's header by its key, for sentences. */
export function headerOf(columns: readonly Column[], key: string): string {
  return columns.find((candidate) => candidate.key === key)?.header ?? key;
}
