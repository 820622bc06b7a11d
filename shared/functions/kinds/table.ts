/** Whole tables: a register, a sheet of measurements. */
import type { Grid, Value } from "../../cell/cell";
import { isErrorCode, CellError } from "../../cell/cell-error";
import type { TableKind } from "./kind";

/**
 * Handed on as it stands, blank cells in whatever form the host has for them: the readers of the register have a finding for
 * everything that they cannot use. Only an error in the very first cell is the answer, for then there is no table.
 */
export const REGISTER: TableKind<Grid> = {
  shape: "table",
  jsdoc: "*",
  label: "table of KPIs with its header row",
  sample: [
    ["Name", "Objective", "Target"],
    ["Sales", "Grow", 100],
  ],
  read: (grid) => {
    const corner = grid[0]?.[0];
    if (corner instanceof CellError) throw corner;
    if (isErrorCode(corner)) throw new CellError(corner, `the table's first cell holds ${corner}`);
    return grid.every((row) => row.every(isContent)) ? grid : grid.map((row) => row.map((cell) => (isContent(cell) ? cell : null)));
  },
};

/** What no cell can hold, an object or a symbol that a script hands over, is a blank: nobody knows what it means. */
function isContent(cell: unknown): cell is Value {
  const type = typeof cell;
  return type === "number" || type === "string" || type === "boolean" || cell === null || cell === undefined || cell instanceof CellError;
}

export const MEASUREMENTS: TableKind<Grid> = {
  ...REGISTER,
  label: "table of measurements with its header row",
  sample: [
    ["KPI", "Period", "Actual"],
    ["Sales", "2025-01", 90],
  ],
};

export const EVENTS_TABLE: TableKind<Grid> = {
  ...REGISTER,
  label: "table of events with its header row",
  sample: [
    ["Time", "Amount"],
    ["2025-01-31 08:15", 100],
  ],
};

export const SETTINGS_TABLE: TableKind<Grid> = {
  ...REGISTER,
  label: "table of settings with its header row",
  sample: [
    ["Setting", "Value"],
    ["On track from", 0.9],
  ],
};
