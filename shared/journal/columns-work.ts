/** The columns of the sheets in which work on KPIs is kept: what is aimed at, what is done about it, what was found out. */
import { column } from "../register/column";
import { ACTION_STATES, OBJECTIVE_STATES } from "./states";

/** One objective a row; objectives may nest. */
export const OBJECTIVE_COLUMNS = [
  column("objective", "Objective", "text", {
    synonyms: ["Goal", "Name", "Title", "Strategic objective", "Strategic goal", "Business objective", "Objectives", "Goals"],
    help: "The objective in the words of the register's column Objective",
    example: "Grow the product's audience",
  }),
  column("parent", "Parent", "text", {
    synonyms: ["Parent objective", "Parent goal", "Supports", "Contributes to", "Part of", "Rolls up to"],
    help: "The larger objective that this one serves; empty for one at the top",
    example: "Become the first choice in our market",
  }),
  column("owner", "Owner", "text", {
    synonyms: ["Objective owner", "Goal owner", "Sponsor", "Responsible", "Accountable", "Lead", "Owned by", "Who"],
    help: "Says what must be achieved",
    example: "Managing director",
  }),
  column("success", "Success looks like", "text", {
    synonyms: ["Success", "What success looks like", "Success criteria", "Desired outcome", "Outcome", "Definition of success"],
    help: "What will be different when it is achieved, in words",
    example: "People recommend us without being asked",
  }),
  column("level", "Level", "text", {
    synonyms: ["Scope", "Scope/Level", "Level/Scope", "Organisational level", "Organizational level"],
    help: "Organisation, department, team, person, project or product",
    example: "product",
  }),
  column("start", "Start", "date", {
    synonyms: ["Start date", "From", "Begin", "Begins"],
    help: "First day that it is worked on",
    example: "2025-01-01",
  }),
  column("due", "Due", "date", {
    synonyms: ["Due date", "End", "End date", "Target date", "Deadline", "By when", "Until"],
    help: "Day by which it is to be achieved",
    example: "2025-12-31",
  }),
  column("state", "State", "choice", {
    synonyms: ["Status", "Objective status", "Progress"],
    list: OBJECTIVE_STATES,
    help: "Whether it is worked on, not how its KPIs stand",
    example: "active",
  }),
] as const;

/** One action a row: what somebody does about a KPI until when. */
export const ACTION_COLUMNS = [
  column("kpi", "KPI", "reference", {
    synonyms: ["KPI name", "KPI ID", "Metric", "Measure", "Indicator", "For KPI", "Key result"],
    help: "ID or name of the KPI, as the register has it",
    example: "Monthly active users",
  }),
  column("action", "Action", "text", {
    synonyms: ["Actions", "Task", "To do", "What", "Action item", "Initiative", "Measure taken", "Description", "Next step"],
    help: "What is done, beginning with a verb",
    example: "Shorten the sign-up to one page",
  }),
  column("owner", "Owner", "text", {
    synonyms: ["Action owner", "Who", "Responsible", "Assigned to", "Assignee", "By whom", "Lead"],
    help: "The one person who sees to it",
    example: "Head of Product",
  }),
  column("due", "Due", "date", {
    synonyms: ["Due date", "Deadline", "By when", "When", "Until", "Due by", "Target date"],
    help: "Day by which it is done",
    example: "2025-03-31",
  }),
  column("state", "State", "choice", {
    synonyms: ["Status", "Action status", "Progress"],
    list: ACTION_STATES,
    help: "open where empty",
    example: "open",
  }),
  column("doneOn", "Done on", "date", {
    synonyms: ["Done", "Closed on", "Closed", "Completed", "Completed on", "Date done", "Date closed", "Finished"],
    help: "Day on which it was done",
    example: "2025-03-28",
  }),
  column("note", "Note", "text", {
    synonyms: ["Notes", "Comment", "Comments", "Remark", "Remarks", "Outcome", "Result"],
    help: "Anything else, such as what came of it",
    example: "waits for the new form",
  }),
] as const;

/** One check-in a row: an owner's three duties, monitor, interpret and communicate, on one day. */
export const CHECK_IN_COLUMNS = [
  column("kpi", "KPI", "reference", {
    synonyms: ["Name", "KPI name", "KPI ID", "Metric", "Measure", "Indicator", "Key result"],
    help: "ID or name of the KPI, as the register has it",
    example: "Monthly active users",
  }),
  column("date", "Date", "date", {
    synonyms: ["Check-in date", "Checked in on", "Checked on", "Day", "When", "On"],
    help: "Day of the check-in",
    example: "2025-02-05",
  }),
  column("period", "Period", "period", {
    synonyms: ["For period", "Month", "Week", "Quarter", "Reporting period", "Period checked"],
    help: 'The period that the value speaks of: a date, or a text such as "2025-01", "2025Q1" or "FY25 P3"',
    example: "2025-01",
  }),
  column("value", "Value", "number", {
    synonyms: ["Actual", "Result", "Measured value", "Current", "Current value", "Amount"],
    help: "The value of that period, as it was known then",
    example: 12450,
  }),
  column("cause", "Cause", "text", {
    synonyms: ["Causes", "Why", "Reason", "Interpretation", "Explanation", "What happened", "Commentary"],
    help: "Why it moved, or why it did not",
    example: "The campaign began a week late",
  }),
  column("told", "Told whom", "text", {
    synonyms: ["Told", "Told to", "Communicated to", "Communicated", "Shared with", "Informed", "Audience"],
    help: "Who was told",
    example: "Sales, Support",
  }),
  column("by", "By", "text", {
    synonyms: ["Checked in by", "Who", "Checked by", "Author", "Owner", "Person", "Reported by"],
    help: "Who checked in",
    example: "Head of Product",
  }),
  column("note", "Note", "text", {
    synonyms: ["Notes", "Comment", "Comments", "Remark", "Remarks"],
    help: "Anything else",
    example: "provisional",
  }),
] as const;

export type ObjectiveKey = (typeof OBJECTIVE_COLUMNS)[number]["key"];
export type ActionKey = (typeof ACTION_COLUMNS)[number]["key"];
export type CheckInKey = (typeof CHECK_IN_COLUMNS)[number]["key"];
