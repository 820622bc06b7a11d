/** Optional columns of the register that describe a KPI without changing its numbers; kept as details. */
import { column } from "./column";

export const DESCRIBING_COLUMNS = [
  column("statement", "Statement", "text", { synonyms: ["KPI statement", "SMART goal", "SMART statement", "Goal statement"] }),
  column("northStar", "North star", "flag", { synonyms: ["North star metric", "Is north star", "NSM"] }),
  column("definition", "Definition", "text", { synonyms: ["Description", "KPI definition", "KPI description"] }),
  column("formula", "Formula", "text", { synonyms: ["Calculation", "Calculation method", "How calculated"] }),
  column("sponsor", "Sponsor", "text", { synonyms: ["Executive sponsor", "Accountable"] }),
  column("analyst", "Analyst", "text", { synonyms: ["Data owner", "Reported by", "Data steward"] }),
  column("team", "Team", "text", { synonyms: ["Squad"] }),
  column("stakeholders", "Stakeholders", "text", { synonyms: ["Stakeholder", "Consulted", "Informed", "Audience"] }),
  column("agreedBy", "Agreed by", "text", { synonyms: ["Signed off by", "Sign-off", "Approved by"] }),
  column("category", "Category", "text", { synonyms: ["Perspective", "Group", "KPI category", "KPI group", "Theme"] }),
  column("pillar", "Pillar", "text", { synonyms: ["Strategic pillar"] }),
  column("mix", "Mix", "text", { synonyms: ["Marketing mix", "4P"] }),
  column("level", "Level", "text", { synonyms: ["KPI level", "Organisational level", "Organizational level"] }),
  column("stage", "Stage", "text", { synonyms: ["Business stage", "Growth stage"] }),
  column("area", "Area", "text", { synonyms: ["Department", "Function", "Business area", "Business unit"] }),
  column("indicator", "Indicator", "choice", {
    synonyms: ["Leading/lagging", "Lead/lag", "Lagging/leading", "Indicator type", "Leading or lagging"],
    list: ["leading", "lagging"],
  }),
  column("leadsTo", "Leads to", "reference", { synonyms: ["Leads", "Drives"] }),
  column("lag", "Lag", "number", { synonyms: ["Lag periods", "Lead time"] }),
  column("guard", "Guard", "reference", { synonyms: ["Guard KPI", "Guardrail", "Counter metric", "Balancing measure"] }),
  column("sourceType", "Source type", "choice", {
    synonyms: ["Type of source", "Data source type"],
    list: ["web analytics", "marketing automation", "CRM", "finance", "survey", "other"],
  }),
  column("source", "Source", "text", { synonyms: ["Data source", "Means of verification", "Source of data"] }),
  column("refreshed", "Refreshed", "date", { synonyms: ["Last refreshed", "Data refreshed", "Last updated"] }),
  column("rationale", "Rationale", "text", { synonyms: ["Why", "Reason", "Why this one"] }),
  column("assumptions", "Assumptions", "text", { synonyms: ["Assumption"] }),
  column("actions", "Actions", "text", { synonyms: ["Action", "Initiatives", "Action plan"] }),
  column("notes", "Notes", "text", { synonyms: ["Note", "Comment", "Comments", "Remarks"] }),
  column("lastReviewed", "Last reviewed", "date", { synonyms: ["Reviewed", "Last review", "Reviewed on"] }),
  column("reviewEvery", "Review every", "number", {
    synonyms: ["Review cycle", "Review interval", "Review every months", "Review frequency"],
  }),
  column("state", "State", "choice", {
    synonyms: ["KPI status", "Status of the KPI", "Status of the KPI itself", "KPI state", "Lifecycle"],
    list: ["draft", "active", "paused", "retired"],
  }),
] as const;
