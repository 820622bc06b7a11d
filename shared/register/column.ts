/** A column of a table that people fill in: how it is found, read and checked, as data; what is told of it is in the texts beside it. */

/**
 * text as it stands; number; fraction 0 to 1; target a number or a text such as "≤ 3 %"; date; dates one or several; flag yes or no; choice one of
 * `list`; reference the ID or name of a KPI; period a date or a text such as "FY25 Q3".
 */
export type ColumnKind = "text" | "number" | "fraction" | "target" | "date" | "dates" | "flag" | "choice" | "reference" | "period";

export interface Column<Key extends string = string> {
  readonly key: Key;
  /** As a blank sheet has it. */
  readonly header: string;
  /** Other headers met in the field; case, spaces and punctuation do not count. */
  readonly synonyms: readonly string[];
  readonly kind: ColumnKind;
  /** The words of a choice, for the reader and for the drop-down of a sheet; empty for other kinds. */
  readonly list: readonly string[];
}

interface ColumnWords {
  readonly synonyms?: readonly string[];
  readonly list?: readonly string[];
}

/** A column from its parts; synonyms and list are empty unless given. */
export function column<Key extends string>(key: Key, header: string, kind: ColumnKind, words: ColumnWords = {}): Column<Key> {
  return { key, header, kind, synonyms: [], list: [], ...words };
}
