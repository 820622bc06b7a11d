/** Optional columns of the register that change how a KPI is computed or judged. */
import { AGGREGATIONS } from "../kpi/aggregation";
import { FREQUENCIES } from "../kpi/period";
import { PHASINGS } from "../kpi/phasing";
import { column } from "./column";

export const JUDGING_COLUMNS = [
  column("id", "ID", "text", {
    synonyms: ["Key", "Code", "KPI ID", "KPI code", "Ref", "Reference", "Identifier"],
    help: "Short and unique; the name where it is empty",
    example: "MAU",
  }),
  column("kind", "Kind", "choice", {
    synonyms: ["Type", "KPI type"],
    list: ["KPI", "metric", "milestone"],
    help: "A metric is watched, a KPI serves an objective, a milestone is done or not, or done in percent",
    example: "KPI",
  }),
  column("parent", "Parent", "reference", {
    synonyms: ["Parent KPI", "Rolls up to", "Rollup to", "Parent ID"],
    help: "ID or name of the KPI that this one rolls up to",
    example: "Revenue",
  }),
  column("low", "Low", "number", {
    synonyms: ["Low value", "Lower", "Lower limit", "Lower bound", "Minimum", "Min", "Target low", "Target min", "Range low", "Range from"],
    help: "Lower end of a range; needs High",
    example: 20,
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
    help: "Upper end of a range; needs Low",
    example: 30,
  }),
  column("tolerance", "Tolerance", "number", {
    synonyms: ["Allowed deviation", "Tolerance value"],
    help: "Distance outside a range at which nothing is attained any more, in the unit of the KPI; half the width of the range where empty",
    example: 5,
  }),
  column("amber", "Amber", "fraction", {
    synonyms: ["Amber threshold", "Amber from", "Yellow", "Yellow threshold", "Thresholds", "RAG thresholds"],
    help: "Share of the expected pace, or of the target, from which the KPI is On track: 0.9 where empty",
    example: 0.9,
  }),
  column("red", "Red", "fraction", {
    synonyms: ["Red threshold", "Red below"],
    help: "Share below which the KPI is Off track, lower than Amber: 0.75 where empty",
    example: 0.75,
  }),
  column("phasing", "Phasing", "choice", {
    synonyms: ["Target distribution", "Distribution", "Shape", "Profile", "Target profile"],
    list: PHASINGS,
    help: "How much is expected along the way from start to due",
    example: "linear",
  }),
  column("aggregation", "Aggregation", "choice", {
    synonyms: ["Classification", "Flow/stock", "Stock/flow", "Aggregate", "Aggregation method", "Roll-up method", "Summarise by"],
    list: AGGREGATIONS,
    help: "How values of one period become one: sum for a flow, last for a stock, rate for numerators over denominators",
    example: "last",
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
    help: "How often it is measured",
    example: "month",
  }),
  column("weight", "Weight", "number", {
    synonyms: ["Weighting", "Weights", "Impact", "Importance", "KPI weight"],
    help: "Weight in a roll-up, 0 or more: 1 where empty",
    example: 1,
  }),
  column("segment", "Segment", "text", {
    synonyms: ["Market", "Feature", "Region", "Segment name"],
    help: "The part of the measurements that this KPI speaks of; all of them where empty",
    example: "Europe",
  }),
  column("actual", "Actual", "number", {
    synonyms: ["Current", "Current value", "Current actual", "Actual value", "Latest", "Latest value", "Latest actual", "Result", "Value"],
    help: "The latest value, where no measurements are kept",
    example: 13250,
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
    help: "The day that Actual speaks of",
    example: "2025-06-30",
  }),
  column("rebaseOn", "Rebase on", "dates", {
    synonyms: ["Rebase", "Rebase date", "Rebase dates", "Rebased on", "Recalculate limits from"],
    help: "Days on which a new level was confirmed to begin, separated by semicolons: process limits are worked out anew from each",
    example: "2025-04-01",
  }),
  column("limitPoints", "Limit points", "number", {
    synonyms: ["Baseline points", "Points for limits", "Limits from first", "Fixed limits"],
    help: "Process limits from the first so many values of a level alone, 6 or more; from all of them where empty",
    example: 12,
  }),
] as const;
