/** The columns of the sheet of findings that somebody has looked at and lets stand: who, when, why. */
import { column } from "../register/column";

export const ACKNOWLEDGED_COLUMNS = [
  column("about", "KPI", "text", {
    synonyms: ["About", "KPI name", "KPI ID", "Name", "Metric", "Measure", "Indicator", "Objective", "Owner"],
  }),
  column("check", "Check", "text", { synonyms: ["Finding", "Check ID", "Rule"] }),
  column("who", "Who", "text", { synonyms: ["By", "Acknowledged by", "Accepted by", "Person"] }),
  column("when", "When", "date", { synonyms: ["Date", "Acknowledged on", "Accepted on", "On", "Day"] }),
  column("why", "Why", "text", { synonyms: ["Reason", "Because", "Rationale", "Comment"] }),
  column("until", "Until", "date", { synonyms: ["Expires", "Valid until", "Till", "Review on"] }),
] as const;

export type AcknowledgedKey = (typeof ACKNOWLEDGED_COLUMNS)[number]["key"];
