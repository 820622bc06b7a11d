/** The columns of the sheets in which work on KPIs is kept: what is aimed at, what is done about it, what was found out. */
import { column } from "../register/column";
import { ACTION_STATES, OBJECTIVE_STATES } from "./states";

/** One objective a row; objectives may nest. */
export const OBJECTIVE_COLUMNS = [
  column("objective", "Objective", "text", {
    synonyms: ["Goal", "Name", "Title", "Strategic objective", "Strategic goal", "Business objective", "Objectives", "Goals"],
  }),
  column("parent", "Parent", "text", {
    synonyms: ["Parent objective", "Parent goal", "Supports", "Contributes to", "Part of", "Rolls up to"],
  }),
  column("owner", "Owner", "text", {
    synonyms: ["Objective owner", "Goal owner", "Sponsor", "Responsible", "Accountable", "Lead", "Owned by", "Who"],
  }),
  column("success", "Success looks like", "text", {
    synonyms: ["Success", "What success looks like", "Success criteria", "Desired outcome", "Outcome", "Definition of success"],
  }),
  column("level", "Level", "text", { synonyms: ["Scope", "Scope/Level", "Level/Scope", "Organisational level", "Organizational level"] }),
  column("start", "Start", "date", { synonyms: ["Start date", "From", "Begin", "Begins"] }),
  column("due", "Due", "date", { synonyms: ["Due date", "End", "End date", "Target date", "Deadline", "By when", "Until"] }),
  column("state", "State", "choice", { synonyms: ["Status", "Objective status", "Progress"], list: OBJECTIVE_STATES }),
] as const;

/** One action a row: what somebody does about a KPI until when. */
export const ACTION_COLUMNS = [
  column("kpi", "KPI", "reference", { synonyms: ["KPI name", "KPI ID", "Metric", "Measure", "Indicator", "For KPI", "Key result"] }),
  column("action", "Action", "text", {
    synonyms: ["Actions", "Task", "To do", "What", "Action item", "Initiative", "Measure taken", "Description", "Next step"],
  }),
  column("owner", "Owner", "text", { synonyms: ["Action owner", "Who", "Responsible", "Assigned to", "Assignee", "By whom", "Lead"] }),
  column("due", "Due", "date", { synonyms: ["Due date", "Deadline", "By when", "When", "Until", "Due by", "Target date"] }),
  column("state", "State", "choice", { synonyms: ["Status", "Action status", "Progress"], list: ACTION_STATES }),
  column("doneOn", "Done on", "date", {
    synonyms: ["Done", "Closed on", "Closed", "Completed", "Completed on", "Date done", "Date closed", "Finished"],
  }),
  column("note", "Note", "text", { synonyms: ["Notes", "Comment", "Comments", "Remark", "Remarks", "Outcome", "Result"] }),
] as const;

/** One check-in a row: an owner's three duties, monitor, interpret and communicate, on one day. */
export const CHECK_IN_COLUMNS = [
  column("kpi", "KPI", "reference", { synonyms: ["Name", "KPI name", "KPI ID", "Metric", "Measure", "Indicator", "Key result"] }),
  column("date", "Date", "date", { synonyms: ["Check-in date", "Checked in on", "Checked on", "Day", "When", "On"] }),
  column("period", "Period", "period", { synonyms: ["For period", "Month", "Week", "Quarter", "Reporting period", "Period checked"] }),
  column("value", "Value", "number", { synonyms: ["Actual", "Result", "Measured value", "Current", "Current value", "Amount"] }),
  column("cause", "Cause", "text", {
    synonyms: ["Causes", "Why", "Reason", "Interpretation", "Explanation", "What happened", "Commentary"],
  }),
  column("told", "Told whom", "text", {
    synonyms: ["Told", "Told to", "Communicated to", "Communicated", "Shared with", "Informed", "Audience"],
  }),
  column("by", "By", "text", { synonyms: ["Checked in by", "Who", "Checked by", "Author", "Owner", "Person", "Reported by"] }),
  column("note", "Note", "text", { synonyms: ["Notes", "Comment", "Comments", "Remark", "Remarks"] }),
] as const;

export type ObjectiveKey = (typeof OBJECTIVE_COLUMNS)[number]["key"];
export type ActionKey = (typeof ACTION_COLUMNS)[number]["key"];
export type CheckInKey = (typeof CHECK_IN_COLUMNS)[number]["key"];
