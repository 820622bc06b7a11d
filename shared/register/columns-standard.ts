/** The nine columns that must be enough for a register, in the order in which a blank one has them. */
import { DIRECTIONS } from "../kpi/direction";
import { column } from "./column";

export const STANDARD_COLUMNS = [
  column("name", "Name", "text", {
    synonyms: [
      "KPI",
      "KPI name",
      "Metric",
      "Metric name",
      "Measure",
      "Measure name",
      "Indicator",
      "Indicator name",
      "Title",
      "Key result",
      "Key performance indicator",
    ],
  }),
  column("objective", "Objective", "text", {
    synonyms: ["Goal", "Goals", "Objectives", "Strategic objective", "Strategic goal", "Business objective"],
  }),
  column("unit", "Unit", "text", { synonyms: ["Units", "Unit of measure", "Unit of measurement", "UoM", "Format"] }),
  column("direction", "Direction", "choice", {
    synonyms: [
      "Desired change",
      "Desired direction",
      "Polarity",
      "Optimisation",
      "Optimization",
      "Better",
      "Good is",
      "Which way is better",
      "Goal direction",
      "Desired trend",
    ],
    list: DIRECTIONS,
  }),
  column("baseline", "Baseline", "number", {
    synonyms: ["Base", "Baseline value", "Start value", "Starting value", "Initial", "Initial value", "From"],
  }),
  column("target", "Target", "target", { synonyms: ["Target value", "Goal value", "Final target", "Final value", "Target level"] }),
  column("start", "Start", "date", { synonyms: ["Start date", "From date", "Begin", "Begins", "Starts", "Baseline date"] }),
  column("due", "Due", "date", {
    synonyms: ["Due date", "End", "Ends", "End date", "Target date", "Deadline", "Finish", "By when", "Due by", "Complete by"],
  }),
  column("owner", "Owner", "text", {
    synonyms: [
      "KPI owner",
      "Metric owner",
      "Measure owner",
      "Owners",
      "Owned by",
      "Responsible",
      "Responsible person",
      "Accountable",
      "Lead",
      "Assigned to",
      "Who",
    ],
  }),
] as const;
