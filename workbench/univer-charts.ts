/** Where the host's charts are drawn; a page has one, a test without a page does not. */
import type { Change } from "../shared/workbook/change";

export type ChartChange = Change & { kind: "chart" };

export interface ChartBoard {
  /** Draws a chart over the cells; one of the same id and sheet is replaced. */
  readonly show: (chart: ChartChange) => void;
}
