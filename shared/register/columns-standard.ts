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
    help: "What is measured, in a few words; the only column that a register must have",
    example: "Monthly active users",
  }),
  column("objective", "Objective", "text", {
    synonyms: ["Goal", "Goals", "Objectives", "Strategic objective", "Strategic goal", "Business objective"],
    help: "The objective that the KPI serves; without one the row is a metric, which is watched and never judged",
    example: "Grow the product's audience",
  }),
  column("unit", "Unit", "text", {
    synonyms: ["Units", "Unit of measure", "Unit of measurement", "UoM", "Format"],
    help: "#, %, a currency code, days, score or yes/no; values of % are fractions, 95% or 0.95",
    example: "#",
  }),
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
    help: "Which way is better: increase and decrease reach the target by the due date, at least, at most and range hold it in every period",
    example: "increase",
  }),
  column("baseline", "Baseline", "number", {
    synonyms: ["Base", "Baseline value", "Start value", "Starting value", "Initial", "Initial value", "From"],
    help: "The value at the start",
    example: 12000,
  }),
  column("target", "Target", "target", {
    synonyms: ["Target value", "Goal value", "Final target", "Final value", "Target level"],
    help: "The value to reach or to hold: a number, a text such as ≤ 3 % or 80-90 %, or several with their days: 20 % by June 2026; 30 % by December 2026",
    example: 15000,
  }),
  column("start", "Start", "date", {
    synonyms: ["Start date", "From date", "Begin", "Begins", "Starts", "Baseline date"],
    help: "First day of the way from baseline to target",
    example: "2025-01-01",
  }),
  column("due", "Due", "date", {
    synonyms: ["Due date", "End", "Ends", "End date", "Target date", "Deadline", "Finish", "By when", "Due by", "Complete by"],
    help: "Day by which the target is to be reached, or until which it is to be held",
    example: "2025-12-31",
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
    help: "The one person who monitors, interprets and communicates it",
    example: "Head of Product",
  }),
] as const;
