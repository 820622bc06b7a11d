/** A finding: one thing that could not be used or should be looked at, and the place where it stands. */

export type Severity = "error" | "warning" | "info";

/** A place in a workbook: a sheet, and a cell of it in A1 form; cell is "" where the finding is about the sheet as a whole. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell that is put right beyond doubt by writing `to` where `from` stands. */
export interface Correction {
  readonly where: Place;
  readonly from: string;
  readonly to: string;
}

/** error: left out of the answer; warning: used, but look; info: understood in a way worth saying. */
export interface Finding {
  readonly severity: Severity;
  readonly where: Place;
  readonly message: string;
  /** Id of the KPI concerned, where there is one. */
  readonly kpi?: string;
  /** Id of the check that it belongs to, where it is one that shared/checks lists. */
  readonly check?: string;
  /** Only where there can be no doubt. */
  readonly correction?: Correction;
}
