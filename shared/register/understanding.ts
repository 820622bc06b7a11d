/** What was understood of a sheet before anything is computed from it: to be read by the person whose sheet it is. */

export interface UnderstoodColumn {
  /** "A", "B" … as the sheet names it; a row number where the table lies on its side. */
  readonly at: string;
  /** As the sheet has it. */
  readonly header: string;
  /** The column of ours that it is; null where it is kept and not used. */
  readonly readAs: string | null;
}

export interface Understanding {
  /** One sentence: layout, columns, periods, what was left out. */
  readonly summary: string;
  readonly layout: "register" | "long" | "wide" | "transposed" | "none";
  /** Row of the headers as the sheet counts, from 1; 0 if there are none. */
  readonly headerRow: number;
  readonly columns: readonly UnderstoodColumn[];
  /** What was left out and why: 'column N "FY total" is a total'. */
  readonly leftOut: readonly string[];
  /** Readings that could have been others: the order of day and month, the year that months were taken to be of. */
  readonly notes: readonly string[];
}
