/** The register's neighbours as data: which sheets there are, by what names and columns they are found, and what a row must have. */
import type { Column } from "../register/column";
import { ACKNOWLEDGED_COLUMNS } from "./columns-acknowledged";
import { CHANGE_COLUMNS, REVIEW_COLUMNS } from "./columns-history";
import { ACTION_COLUMNS, CHECK_IN_COLUMNS, OBJECTIVE_COLUMNS } from "./columns-work";

export interface JournalTable<Key extends string = string> {
  /** The sheet's name in a workbook that is made new. */
  readonly sheet: string;
  /** Names by which people call such a sheet. */
  readonly named: RegExp;
  readonly columns: readonly Column<Key>[];
  /** What every row must have; the first tells the header row. */
  readonly required: readonly [Key, ...Key[]];
  /** Columns that together tell such a table on a sheet of any name. */
  readonly telling: readonly Key[];
}

function table<Key extends string>(columns: readonly Column<Key>[], rest: Omit<JournalTable<NoInfer<Key>>, "columns">): JournalTable<Key> {
  return { columns, ...rest };
}

export const JOURNAL_TABLES = {
  objectives: table(OBJECTIVE_COLUMNS, {
    sheet: "Objectives",
    named: /^(?:our |strategic |company )?(?:objectives?|goals?)$/i,
    required: ["objective"],
    telling: ["objective", "success", "owner"],
  }),
  actions: table(ACTION_COLUMNS, {
    sheet: "Actions",
    named: /^(?:kpi )?(?:actions?|action (?:items?|list|log|plan)|to-?dos?)$/i,
    required: ["action"],
    telling: ["action", "owner", "due", "state"],
  }),
  checkIns: table(CHECK_IN_COLUMNS, {
    sheet: "Check-ins",
    named: /^(?:kpi )?check[- ]?ins?(?: log)?$/i,
    required: ["kpi", "date"],
    telling: ["kpi", "date", "cause", "told"],
  }),
  reviews: table(REVIEW_COLUMNS, {
    sheet: "Reviews",
    named: /^(?:kpi )?reviews?(?: log)?$/i,
    required: ["kpi", "date"],
    telling: ["kpi", "date", "relevant", "accurate"],
  }),
  changes: table(CHANGE_COLUMNS, {
    sheet: "Change log",
    named: /^(?:kpi |target )?(?:change ?log|changes)$/i,
    required: ["kpi", "field"],
    telling: ["kpi", "field", "old", "new"],
  }),
  acknowledged: table(ACKNOWLEDGED_COLUMNS, {
    sheet: "Acknowledged",
    named: /^(?:kpi )?(?:acknowledged|acknowledgements?|accepted)(?: findings)?$/i,
    required: ["check"],
    telling: ["check", "who", "when", "why"],
  }),
} as const;

export type JournalName = keyof typeof JOURNAL_TABLES;

export type JournalKey<Name extends JournalName> = (typeof JOURNAL_TABLES)[Name] extends JournalTable<infer Key> ? Key : never;
