/** The columns of the sheet of findings that somebody has looked at and lets stand: who, when, why. */
import { column } from "../register/column";

export const ACKNOWLEDGED_COLUMNS = [
  column("about", "KPI", "text", {
    synonyms: ["About", "KPI name", "KPI ID", "Name", "Metric", "Measure", "Indicator", "Objective", "Owner"],
    help: "ID or name of the KPI, or the objective or owner that the finding speaks of; empty where it is about the register as a whole",
    example: "Monthly active users",
  }),
  column("check", "Check", "text", {
    synonyms: ["Finding", "Check ID", "Rule"],
    help: "The check as the list of findings has it, such as no-guard",
    example: "no-guard",
  }),
  column("who", "Who", "text", {
    synonyms: ["By", "Acknowledged by", "Accepted by", "Person"],
    help: "Who lets it stand",
    example: "Head of Product",
  }),
  column("when", "When", "date", {
    synonyms: ["Date", "Acknowledged on", "Accepted on", "On", "Day"],
    help: "Day on which it was acknowledged",
    example: "2025-02-10",
  }),
  column("why", "Why", "text", {
    synonyms: ["Reason", "Because", "Rationale", "Comment"],
    help: "Why it may stand; without a reason it does not",
    example: "A survey is too costly for this market",
  }),
  column("until", "Until", "date", {
    synonyms: ["Expires", "Valid until", "Till", "Review on"],
    help: "Last day on which it may stand; for good where empty",
    example: "2025-12-31",
  }),
] as const;

export type AcknowledgedKey = (typeof ACKNOWLEDGED_COLUMNS)[number]["key"];
