/** Findings of one sheet while it is read: who reads counts rows and columns of the grid, the report knows where the grid stands. */
import { cellAddress } from "../cell/a1";
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

export interface SheetReport {
  readonly findings: readonly Finding[];
  readonly place: (spot: Spot) => Place;
  readonly address: (spot: Spot) => string;
  readonly add: (severity: Severity, spot: Spot, finding: { readonly message: string; readonly kpi?: string }) => void;
}

export function createReport(origin: Origin): SheetReport {
  const findings: Finding[] = [];
  const address = (spot: Spot): string => cellAddress(origin.top + spot.row, origin.left + spot.column);
  const place = (spot: Spot): Place => ({ sheet: origin.sheet, cell: address(spot) });
  return {
    findings,
    address,
    place,
    add: (severity, spot, { message, kpi }) => {
      findings.push(kpi === undefined ? { severity, where: place(spot), message } : { severity, where: place(spot), message, kpi });
    },
  };
}
