/** The register's neighbours as data: which sheets there are, by what names and columns they are found, and what a row must have. */
import type { Column } from "../register/column";
import { CHANGE_COLUMNS, REVIEW_COLUMNS } from "./columns-history";
import { ACTION_COLUMNS, CHECK_IN_COLUMNS, OBJECTIVE_COLUMNS } from "./columns-work";

export interface JournalTable<Key extends string = string> {
  /** As a blank workbook has it: the sheet's name. */
  readonly sheet: string;
  /** Other names of such a sheet. */
  readonly named: RegExp;
  readonly columns: readonly Column<Key>[];
  /** A header row has all of these, and is found by the first. */
  readonly required: readonly [Key, ...Key[]];
}

type KeyOf<Columns extends readonly Column[]> = Columns[number]["key"];

function table<Columns extends readonly Column[]>(
  columns: Columns,
  rest: { sheet: string; named: RegExp; required: readonly [KeyOf<Columns>, ...KeyOf<Columns>[]] },
): JournalTable<KeyOf<Columns>> {
  return { columns, ...rest };
}

export const JOURNAL_TABLES = {
  objectives: table(OBJECTIVE_COLUMNS, {
    sheet: "Objectives",
    named: /^(?:our |strategic )?(?:objectives?|goals?)$/i,
    required: ["objective"],
  }),
  actions: table(ACTION_COLUMNS, { sheet: "Actions", named: /^(?:actions?|action (?:list|log|plan)|to-?dos?)$/i, required: ["action"] }),
  checkIns: table(CHECK_IN_COLUMNS, { sheet: "Check-ins", named: /^(?:kpi )?check[- ]?ins?(?: log)?$/i, required: ["kpi", "date"] }),
  reviews: table(REVIEW_COLUMNS, { sheet: "Reviews", named: /^(?:kpi )?reviews?(?: log)?$/i, required: ["kpi", "date"] }),
  changes: table(CHANGE_COLUMNS, {
    sheet: "Change log",
    named: /^(?:kpi |target )?(?:change ?log|changes|history of changes)$/i,
    required: ["kpi", "field"],
  }),
} as const;

export type JournalName = keyof typeof JOURNAL_TABLES;
