/** What is told of each column of the journal's sheets to whoever fills it in; the reference of the sheets is made from it. */
import type { ColumnText } from "../register/column-texts";
import type { JournalKey, JournalName } from "./journal-tables";

export const JOURNAL_TEXTS: { readonly [Name in JournalName]: Readonly<Record<JournalKey<Name>, ColumnText>> } = {
  objectives: {
    objective: { help: "The objective in the words of the register's column Objective", example: "Grow the product's audience" },
    parent: {
      help: "The larger objective that this one serves; empty for one at the top",
      example: "Become the first choice in our market",
    },
    owner: { help: "Says what must be achieved", example: "Managing director" },
    success: { help: "What will be different when it is achieved, in words", example: "People recommend us without being asked" },
    level: { help: "Organisation, department, team, person, project or product", example: "product" },
    start: { help: "First day that it is worked on", example: "2025-01-01" },
    due: { help: "Day by which it is to be achieved", example: "2025-12-31" },
    state: { help: "Whether it is worked on, not how its KPIs stand", example: "active" },
  },
  actions: {
    kpi: { help: "ID or name of the KPI, as the register has it", example: "Monthly active users" },
    action: { help: "What is done, beginning with a verb", example: "Shorten the sign-up to one page" },
    owner: { help: "The one person who sees to it", example: "Head of Product" },
    due: { help: "Day by which it is done", example: "2025-03-31" },
    state: { help: "open where empty", example: "open" },
    doneOn: { help: "Day on which it was done", example: "2025-03-28" },
    note: { help: "Anything else, such as what came of it", example: "waits for the new form" },
  },
  checkIns: {
    kpi: { help: "ID or name of the KPI, as the register has it", example: "Monthly active users" },
    date: { help: "Day of the check-in", example: "2025-02-05" },
    period: { help: 'The period that the value speaks of: a date, or a text such as "2025-01", "2025Q1" or "FY25 P3"', example: "2025-01" },
    value: { help: "The value of that period, as it was known then", example: 12450 },
    cause: { help: "Why it moved, or why it did not", example: "The campaign began a week late" },
    told: { help: "Who was told", example: "Sales, Support" },
    by: { help: "Who checked in", example: "Head of Product" },
    note: { help: "Anything else", example: "provisional" },
  },
  reviews: {
    kpi: { help: "ID or name of the KPI, as the register has it", example: "Monthly active users" },
    date: { help: "Day of the review", example: "2025-01-15" },
    relevant: { help: "yes if it still tells whether the objective is reached", example: "yes" },
    accurate: { help: "yes if the numbers still say what the definition says", example: "yes" },
    decision: { help: "What was decided: keep, change or retire it, and how", example: "keep; raise the target at the next review" },
    by: { help: "Who reviewed it", example: "Head of Product" },
    next: { help: "Day of the next review; six months on where empty, or what the register's Review every says", example: "2025-07-15" },
  },
  changes: {
    when: { help: "Day of the change", example: "2025-02-10" },
    kpi: { help: "ID or name of the KPI, as the register has it", example: "Monthly active users" },
    field: { help: "The register's column that was changed", example: "Target" },
    old: { help: "What stood there before; empty where nothing did", example: 15000 },
    new: { help: "What stands there since", example: 16000 },
    who: { help: "Who changed it", example: "Head of Product" },
    reason: { help: "Why it was changed", example: "The second market opens in March" },
  },
  acknowledged: {
    about: {
      help: "ID or name of the KPI, or the objective or owner that the finding speaks of; empty where it is about the register as a whole",
      example: "Monthly active users",
    },
    check: { help: "The check as the list of findings has it, such as no-guard", example: "no-guard" },
    who: { help: "Who lets it stand", example: "Head of Product" },
    when: { help: "Day on which it was acknowledged", example: "2025-02-10" },
    why: { help: "Why it may stand; without a reason it does not", example: "A survey is too costly for this market" },
    until: { help: "Last day on which it may stand; for good where empty", example: "2025-12-31" },
  },
};
