/** The columns of the sheets that keep history: the reviews of a KPI itself, and the changes of its definition. */
import { column } from "../register/column";

const KPI_SYNONYMS = ["Name", "KPI name", "KPI ID", "Metric", "Measure", "Indicator", "Key result"] as const;

/** One review a row: is the KPI still the right one, and still rightly measured? */
export const REVIEW_COLUMNS = [
  column("kpi", "KPI", "reference", {
    synonyms: KPI_SYNONYMS,
    help: "ID or name of the KPI, as the register has it",
    example: "Monthly active users",
  }),
  column("date", "Date", "date", {
    synonyms: ["Review date", "Reviewed", "Reviewed on", "Last reviewed", "Day", "When"],
    help: "Day of the review",
    example: "2025-01-15",
  }),
  column("relevant", "Still relevant", "flag", {
    synonyms: ["Relevant", "Relevance", "Is it still relevant"],
    help: "yes if it still tells whether the objective is reached",
    example: "yes",
  }),
  column("accurate", "Still accurate", "flag", {
    synonyms: ["Accurate", "Accuracy", "Is it still accurate"],
    help: "yes if the numbers still say what the definition says",
    example: "yes",
  }),
  column("decision", "Decision", "text", {
    synonyms: ["Decisions", "Outcome", "Conclusion", "Decided", "Result"],
    help: "What was decided: keep, change or retire it, and how",
    example: "keep; raise the target at the next review",
  }),
  column("by", "By", "text", {
    synonyms: ["Reviewed by", "Reviewer", "Who", "Decided by", "Owner"],
    help: "Who reviewed it",
    example: "Head of Product",
  }),
  column("next", "Next", "date", {
    synonyms: ["Next review", "Next date", "Next review date", "Review again", "Due"],
    help: "Day of the next review; six months on where empty, or what the register's Review every says",
    example: "2025-07-15",
  }),
] as const;

/** One change a row: which field of which KPI was changed by whom, from what to what, and why. */
export const CHANGE_COLUMNS = [
  column("when", "When", "date", {
    synonyms: ["Date", "Changed on", "Change date", "Date of change", "Day", "Timestamp"],
    help: "Day of the change",
    example: "2025-02-10",
  }),
  column("kpi", "KPI", "reference", {
    synonyms: KPI_SYNONYMS,
    help: "ID or name of the KPI, as the register has it",
    example: "Monthly active users",
  }),
  column("field", "Field", "text", {
    synonyms: ["Column", "What", "Property", "Attribute", "Changed", "Change"],
    help: "The register's column that was changed",
    example: "Target",
  }),
  column("old", "Old", "text", {
    synonyms: ["Old value", "From", "Before", "Previous", "Previous value", "Was"],
    help: "What stood there before; empty where nothing did",
    example: 15000,
  }),
  column("new", "New", "text", {
    synonyms: ["New value", "To", "After", "Is", "Now"],
    help: "What stands there since",
    example: 16000,
  }),
  column("who", "Who", "text", {
    synonyms: ["By", "Changed by", "Author", "Person", "Agreed by", "Approved by"],
    help: "Who changed it",
    example: "Head of Product",
  }),
  column("reason", "Reason", "text", {
    synonyms: ["Why", "Rationale", "Comment", "Note", "Because"],
    help: "Why it was changed",
    example: "The second market opens in March",
  }),
] as const;

export type ReviewKey = (typeof REVIEW_COLUMNS)[number]["key"];
export type ChangeKey = (typeof CHANGE_COLUMNS)[number]["key"];
