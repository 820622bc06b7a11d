/** Optional columns of the register that change how a KPI is computed or judged. */
import { AGGREGATIONS } from "../kpi/aggregation";
import { FREQUENCIES } from "../kpi/period";
import { PHASINGS } from "../kpi/phasing";
import { column } from "./column";

export const JUDGING_COLUMNS = [
  column("id", "ID", "text", { synonyms: ["Key", "Code", "KPI ID", "KPI code", "Ref", "Reference", "Identifier"] }),
  column("kind", "Kind", "choice", { synonyms: ["Type", "KPI type"], list: ["KPI", "metric", "milestone"] }),
  column("parent", "Parent", "reference", { synonyms: ["Parent KPI", "Rolls up to", "Rollup to", "Parent ID"] }),
  column("low", "Low", "number", {
    synonyms: ["Low value", "Lower", "Lower limit", "Lower bound", "Minimum", "Min", "Target low", "Target min", "Range low", "Range from"],
  }),
  column("high", "High", "number", {
    synonyms: [
      "High value",
      "Upper",
      "Upper limit",
      "Upper bound",
      "Maximum",
      "Max",
      "Target high",
      "Target max",
      "Range high",
      "Range to",
    ],
  }),
  column("tolerance", "Tolerance", "number", { synonyms: ["Allowed deviation", "Tolerance value"] }),
  column("amber", "Amber", "fraction", {
    synonyms: ["Amber threshold", "Amber from", "Yellow", "Yellow threshold", "Thresholds", "RAG thresholds"],
  }),
  column("red", "Red", "fraction", { synonyms: ["Red threshold", "Red below"] }),
  column("phasing", "Phasing", "choice", {
    synonyms: ["Target distribution", "Distribution", "Shape", "Profile", "Target profile"],
    list: PHASINGS,
  }),
  column("aggregation", "Aggregation", "choice", {
    synonyms: ["Classification", "Flow/stock", "Stock/flow", "Aggregate", "Aggregation method", "Roll-up method", "Summarise by"],
    list: AGGREGATIONS,
  }),
  column("frequency", "Frequency", "choice", {
    synonyms: [
      "Tracking cycle",
      "Cadence",
      "Check-in frequency",
      "Reporting frequency",
      "Measurement frequency",
      "Frequency of measurement",
      "Reporting cycle",
      "Periodicity",
    ],
    list: FREQUENCIES,
  }),
  column("weight", "Weight", "number", { synonyms: ["Weighting", "Weights", "Impact", "Importance", "KPI weight"] }),
  column("segment", "Segment", "text", { synonyms: ["Market", "Feature", "Region", "Segment name"] }),
  column("actual", "Actual", "number", {
    synonyms: ["Current", "Current value", "Current actual", "Actual value", "Latest", "Latest value", "Latest actual", "Result", "Value"],
  }),
  column("actualAsOf", "Actual as of", "date", {
    synonyms: [
      "Actual date",
      "As of",
      "As at",
      "As of date",
      "Current as of",
      "Value as of",
      "Measured on",
      "Date of actual",
      "Date of result",
    ],
  }),
  column("rebaseOn", "Rebase on", "dates", {
    synonyms: ["Rebase", "Rebase date", "Rebase dates", "Rebased on", "Recalculate limits from"],
  }),
  column("limitPoints", "Limit points", "number", {
    synonyms: ["Baseline points", "Points for limits", "Limits from first", "Fixed limits"],
  }),
] as const;
