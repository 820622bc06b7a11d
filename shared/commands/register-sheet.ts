/** A new sheet with a register or with measurements: our headers, drop-downs and widths, and the rows to begin with. */
import type { Cell } from "../cell/cell";
import { AGGREGATIONS } from "../kpi/aggregation";
import { DIRECTIONS } from "../kpi/direction";
import { FREQUENCIES } from "../kpi/period";
import type { Change } from "../workbook/change";
import type { Snapshot } from "../workbook/snapshot";
import { freeTableName } from "./free-name";
import { renderTable, type SheetColumn } from "./render-table";

export const REGISTER_HEADERS = ["Name", "Objective", "Unit", "Direction", "Baseline", "Target", "Start", "Due", "Owner"] as const;

export const MEASUREMENT_HEADERS = ["KPI", "Period", "Actual", "Target", "Note"] as const;

/** A row by column header. */
export type Row = Readonly<Record<string, Cell>>;

export interface NewTable {
  readonly sheet: string;
  /** The table's name, if nobody has it. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** Pixels; a column without an entry gets the last. */
const WIDTHS: Readonly<Record<string, number>> = { Name: 200, KPI: 200, Objective: 220, Owner: 160, Note: 220, Unit: 70, "": 100 };

/** Choices offered in a cell; other entries are allowed and read with their synonyms. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  Unit: ["#", "%", "USD", "EUR", "GBP", "days", "score", "yes/no"],
  Direction: DIRECTIONS,
  Frequency: FREQUENCIES,
  Aggregation: AGGREGATIONS,
};

const DATES = ["Start", "Due", "Period"];

export function registerSheet(snapshot: Snapshot, { sheet, name, headers, rows }: NewTable): Change[] {
  const columns = headers.map((header): SheetColumn => {
    return { header, width: WIDTHS[header] ?? WIDTHS[""]!, list: LISTS[header] ?? [], isDay: DATES.includes(header) };
  });
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  return renderTable({ sheet, name: freeTableName(snapshot, name) }, columns, cells);
}
