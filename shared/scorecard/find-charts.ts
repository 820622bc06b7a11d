/** The charts that are on a workbook's sheets already, found by its names. */
import { readArea } from "../cell/a1";
import { isBlank } from "../cell/cell";
import type { Snapshot } from "../workbook/snapshot";

/** Names of the cells in which the numbers of a chart begin: Plumbline_Chart_1 … */
export const CHART_NAME = "Plumbline_Chart_";

/** The numbers of one chart: id and name of its KPI, header, a row a period. */
export interface ChartBlock {
  readonly number: number;
  readonly sheet: string;
  readonly left: number;
  /** Row with the KPI's id. */
  readonly top: number;
  readonly kpi: string;
  readonly rows: number;
}

export function findCharts({ names, sheets }: Pick<Snapshot, "names" | "sheets">): readonly ChartBlock[] {
  return names.flatMap(({ name, sheet, range }): ChartBlock[] => {
    const number = name.startsWith(CHART_NAME) ? Number(name.slice(CHART_NAME.length)) : NaN;
    const area = readArea(range);
    const values = sheets.find((each) => each.name === sheet)?.values;
    if (!Number.isInteger(number) || !area || !values) return [];
    const { top, left } = area;
    const kpi = values[top]?.[left];
    let end = top + 2;
    while (!isBlank(values[end]?.[left])) end += 1;
    return [{ number, sheet, left, top, kpi: typeof kpi === "string" ? kpi : String(kpi ?? ""), rows: end - top - 2 }];
  });
}
