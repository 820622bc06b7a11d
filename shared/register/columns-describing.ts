/** Optional columns of the register that describe a KPI without changing its numbers; kept as details. */
import { column } from "./column";

export const DESCRIBING_COLUMNS = [
  column("statement", "Statement", "text", {
    synonyms: ["KPI statement", "SMART goal", "SMART statement", "Goal statement"],
    help: "The KPI as a sentence",
    example: "Grow monthly active users from 12,000 to 15,000 by the end of 2025",
  }),
  column("northStar", "North star", "flag", {
    synonyms: ["North star metric", "Is north star", "NSM"],
    help: "yes for the one KPI above all others",
    example: "no",
  }),
  column("definition", "Definition", "text", {
    synonyms: ["Description", "KPI definition", "KPI description"],
    help: "What exactly is counted",
    example: "Distinct users with at least one session in the month",
  }),
  column("formula", "Formula", "text", {
    synonyms: ["Calculation", "Calculation method", "How calculated"],
    help: 'Metrics in [brackets] with + - * / ^, worked out per period; or a rule over the sheet Events: sum(Amount) where Status = "done" per day',
    example: "[Revenue] / [Monthly active users]",
  }),
  column("sponsor", "Sponsor", "text", {
    synonyms: ["Executive sponsor", "Accountable"],
    help: "Says what must be achieved",
    example: "Managing director",
  }),
  column("analyst", "Analyst", "text", {
    synonyms: ["Data owner", "Reported by", "Data steward"],
    help: "Measures it",
    example: "Data team",
  }),
  column("team", "Team", "text", { synonyms: ["Squad"], help: "The team whose KPI it is", example: "Growth" }),
  column("stakeholders", "Stakeholders", "text", {
    synonyms: ["Stakeholder", "Consulted", "Informed", "Audience"],
    help: "Those to whom it matters",
    example: "Sales, Support",
  }),
  column("agreedBy", "Agreed by", "text", {
    synonyms: ["Signed off by", "Sign-off", "Approved by"],
    help: "Who agreed to the target",
    example: "Managing director",
  }),
  column("category", "Category", "text", {
    synonyms: ["Perspective", "Group", "KPI category", "KPI group", "Theme"],
    help: "Financial, customer, process, sales, marketing or people",
    example: "customer",
  }),
  column("pillar", "Pillar", "text", {
    synonyms: ["Strategic pillar"],
    help: "Awareness, consideration, demand or advocacy",
    example: "demand",
  }),
  column("mix", "Mix", "text", { synonyms: ["Marketing mix", "4P"], help: "Product, price, place or promotion", example: "product" }),
  column("level", "Level", "text", {
    synonyms: ["KPI level", "Organisational level", "Organizational level"],
    help: "Organisation, department, team, person, project or product",
    example: "product",
  }),
  column("stage", "Stage", "text", { synonyms: ["Business stage", "Growth stage"], help: "Early, growth or maturity", example: "growth" }),
  column("area", "Area", "text", {
    synonyms: ["Department", "Function", "Business area", "Business unit"],
    help: "The part of the organisation",
    example: "Product",
  }),
  column("indicator", "Indicator", "choice", {
    synonyms: ["Leading/lagging", "Lead/lag", "Lagging/leading", "Indicator type", "Leading or lagging"],
    list: ["leading", "lagging"],
    help: "leading moves first, lagging tells the outcome",
    example: "leading",
  }),
  column("leadsTo", "Leads to", "reference", {
    synonyms: ["Leads", "Drives"],
    help: "The lagging KPI that this one moves",
    example: "Revenue",
  }),
  column("lag", "Lag", "number", { synonyms: ["Lag periods", "Lead time"], help: "Periods until the effect shows", example: 2 }),
  column("guard", "Guard", "reference", {
    synonyms: ["Guard KPI", "Guardrail", "Counter metric", "Balancing measure"],
    help: "The KPI that shows the harm which chasing this one could do",
    example: "Customer satisfaction",
  }),
  column("sourceType", "Source type", "choice", {
    synonyms: ["Type of source", "Data source type"],
    list: ["web analytics", "marketing automation", "CRM", "finance", "survey", "other"],
    help: "The kind of system that the numbers come from",
    example: "web analytics",
  }),
  column("source", "Source", "text", {
    synonyms: ["Data source", "Means of verification", "Source of data"],
    help: "Where the numbers come from",
    example: "Product database",
  }),
  column("refreshed", "Refreshed", "date", {
    synonyms: ["Last refreshed", "Data refreshed", "Last updated"],
    help: "When the numbers were last drawn",
    example: "2025-06-30",
  }),
  column("rationale", "Rationale", "text", {
    synonyms: ["Why", "Reason", "Why this one"],
    help: "Why this KPI and no other",
    example: "Usage precedes renewal",
  }),
  column("assumptions", "Assumptions", "text", {
    synonyms: ["Assumption"],
    help: "What the target takes for granted",
    example: "No change of price",
  }),
  column("actions", "Actions", "text", {
    synonyms: ["Action", "Initiatives", "Action plan"],
    help: "What is done to get there",
    example: "New onboarding",
  }),
  column("notes", "Notes", "text", {
    synonyms: ["Note", "Comment", "Comments", "Remarks"],
    help: "Anything else",
    example: "Definition changed in 2024",
  }),
  column("lastReviewed", "Last reviewed", "date", {
    synonyms: ["Reviewed", "Last review", "Reviewed on"],
    help: "Day of the last review of the KPI itself",
    example: "2025-01-15",
  }),
  column("reviewEvery", "Review every", "number", {
    synonyms: ["Review cycle", "Review interval", "Review every months", "Review frequency"],
    help: "Months between reviews: 6 where empty",
    example: 6,
  }),
  column("state", "State", "choice", {
    synonyms: ["KPI status", "Status of the KPI", "Status of the KPI itself", "KPI state", "Lifecycle"],
    list: ["draft", "active", "paused", "retired"],
    help: "Status of the KPI itself, not of its numbers",
    example: "active",
  }),
] as const;
