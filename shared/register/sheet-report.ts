/** Findings of one sheet while it is read: who reads counts rows and columns of the grid, the report knows where the grid stands. */
import { columnName } from "../cell/a1";
import type { Finding, Place, Severity } from "../cell/finding";

/** Where grid[0][0] stands. */
export interface Origin {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** A cell of the grid. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is said, of whom, and what it is called in shared/checks. */
export type Saying = Pick<Finding, "message" | "kpi" | "check" | "correction">;

export interface SheetReport {
  readonly findings: readonly Finding[];
  readonly place: (spot: Spot) => Place;
  readonly address: (spot: Spot) => string;
  /** For a place that is already known. */
  readonly say: (severity: Severity, where: Place, finding: Saying) => void;
  readonly add: (severity: Severity, spot: Spot, finding: Saying) => void;
}

/** `isFlipped` for a grid that is the sheet's mirror image: its rows are the sheet's columns. */
export function createReport(origin: Origin, isFlipped = false): SheetReport {
  const findings: Finding[] = [];
  const names: string[] = [];
  const columnOf = (column: number): string => (names[column] ??= columnName(column));
  const address = ({ row, column }: Spot): string =>
    isFlipped ? `${columnOf(origin.left + row)}${origin.top + column + 1}` : `${columnOf(origin.left + column)}${origin.top + row + 1}`;
  const place = (spot: Spot): Place => ({ sheet: origin.sheet, cell: address(spot) });
  const say: SheetReport["say"] = (severity, where, finding) => {
    findings.push({ severity, where, ...finding });
  };
  return {
    findings,
    say,
    address,
    place,
    add: (severity, spot, finding) => say(severity, place(spot), finding),
  };
}
