/** The columns of the sheets that keep history: the reviews of a KPI itself, and the changes of its definition. */
import { column } from "../register/column";

const KPI_SYNONYMS = ["Name", "KPI name", "KPI ID", "Metric", "Measure", "Indicator", "Key result"] as const;

/** One review a row: is the KPI still the right one, and still rightly measured? */
export const REVIEW_COLUMNS = [
  column("kpi", "KPI", "reference", { synonyms: KPI_SYNONYMS }),
  column("date", "Date", "date", { synonyms: ["Review date", "Reviewed", "Reviewed on", "Last reviewed", "Day", "When"] }),
  column("relevant", "Still relevant", "flag", { synonyms: ["Relevant", "Relevance", "Is it still relevant"] }),
  column("accurate", "Still accurate", "flag", { synonyms: ["Accurate", "Accuracy", "Is it still accurate"] }),
  column("decision", "Decision", "text", { synonyms: ["Decisions", "Outcome", "Conclusion", "Decided", "Result"] }),
  column("by", "By", "text", { synonyms: ["Reviewed by", "Reviewer", "Who", "Decided by", "Owner"] }),
  column("next", "Next", "date", { synonyms: ["Next review", "Next date", "Next review date", "Review again", "Due"] }),
] as const;

/** One change a row: which field of which KPI was changed by whom, from what to what, and why. */
export const CHANGE_COLUMNS = [
  column("when", "When", "date", { synonyms: ["Date", "Changed on", "Change date", "Date of change", "Day", "Timestamp"] }),
  column("kpi", "KPI", "reference", { synonyms: KPI_SYNONYMS }),
  column("field", "Field", "text", { synonyms: ["Column", "What", "Property", "Attribute", "Changed", "Change"] }),
  column("old", "Old", "text", { synonyms: ["Old value", "From", "Before", "Previous", "Previous value", "Was"] }),
  column("new", "New", "text", { synonyms: ["New value", "To", "After", "Is", "Now"] }),
  column("who", "Who", "text", { synonyms: ["By", "Changed by", "Author", "Person", "Agreed by", "Approved by"] }),
  column("reason", "Reason", "text", { synonyms: ["Why", "Rationale", "Comment", "Note", "Because"] }),
] as const;

export type ReviewKey = (typeof REVIEW_COLUMNS)[number]["key"];
export type ChangeKey = (typeof CHANGE_COLUMNS)[number]["key"];
