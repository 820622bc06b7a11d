/** The dashboard's formulas: plain functions of every spreadsheet over the Scorecard sheet, so that tiles follow it without us. */
import { absoluteAddress, quoteSheet } from "../cell/a1";
import { STATUSES, type Status } from "../kpi/verdict";
import { STATUS_LOOKS } from "./palette";
import { LAYOUT } from "./scorecard-layout";
import { chooseColumns } from "./scorecard-table";

/** Rows beyond those there are now, so that a new KPI is counted before the next refresh. */
const SPARE_ROWS = 200;
const BAR_STEPS = 8;

export interface DashboardFormulas {
  /** What the Scorecard says in a column about the KPI that a cell names; "" if there is no such KPI. */
  readonly of: (header: string, nameCell: string) => string;
  /** How many KPIs have one of these statuses, among those for which a condition holds. */
  readonly count: (statuses: readonly Status[], condition?: string) => string;
  /** The k-th text of a column among the exceptions, the worst first; "" where there are fewer. */
  readonly exception: (header: string, k: number) => string;
  /** True for each KPI whose column is the text of a cell. */
  readonly isIn: (header: string, cell: string) => string;
  /** True for each KPI that has one of these names. */
  readonly isNamed: (names: readonly string[]) => string;
  readonly all: string;
}

export const WORST: readonly Status[] = ["Missed", "Off track"];
export const FAIR: readonly Status[] = ["At risk"];
export const GOOD: readonly Status[] = ["Achieved", "On track"];
export const UNJUDGED: readonly Status[] = STATUSES.filter((status) => ![...WORST, ...FAIR, ...GOOD].includes(status));

export function dashboardFormulas(scorecardSheet: string, rows: number): DashboardFormulas {
  const columns = chooseColumns([]).map(({ header }) => header);
  const cells = (header: string): string => {
    const column = columns.indexOf(header);
    const area = { top: LAYOUT.firstRow, left: column, bottom: LAYOUT.firstRow + rows + SPARE_ROWS - 1, right: column };
    return `${quoteSheet(scorecardSheet)}!${absoluteAddress(area)}`;
  };
  const [names, status] = [cells("KPI"), cells("Status")];
  // a sum, so that a single comparison counts as a number, too
  const isOf = (statuses: readonly Status[]): string => `(0+${statuses.map((word) => `(${status}="${word}")`).join("+")})`;
  const count: DashboardFormulas["count"] = (statuses, condition) =>
    condition === undefined ? `SUMPRODUCT(${isOf(statuses)})` : `SUMPRODUCT(${condition}*${isOf(statuses)})`;
  const nth = (header: string, statuses: readonly Status[], position: string): string =>
    `INDEX(FILTER(${cells(header)},${isOf(statuses)}),${position},1)`;
  return {
    // MATCH would take * and ? in a name for wildcards
    of: (header, cell) =>
      `IF(${cell}="","",IFERROR(INDEX(${cells(header)},SUMPRODUCT(MAX((${names}=${cell})*ROW(${names})))-${LAYOUT.firstRow}),""))`,
    count,
    exception: (header, k) =>
      `IFERROR(${nth(header, ["Missed"], String(k))},IFERROR(${nth(header, ["Off track"], `${k}-${count(["Missed"])}`)},` +
      `IFERROR(${nth(header, FAIR, `${k}-${count(WORST)}`)},"")))`,
    isIn: (header, cell) => `(${cells(header)}=${cell})`,
    isNamed: (wanted) => `ISNUMBER(MATCH(${names},{${wanted.map(literal).join(";")}},0))`,
    all: `SUMPRODUCT(--(${names}<>""))`,
  };
}

/** "● On track" for a status: the word and its own shape, whatever colours a printer has. */
export function statusText(status: string): string {
  const looks = (of: (word: Status) => string): string => `{${STATUSES.map((word) => `"${of(word)}"`).join(",")}}`;
  return `=IFERROR(INDEX(${looks((word) => STATUS_LOOKS[word].glyph)},MATCH(${status},${looks((word) => word)},0))&" "&${status},${status})`;
}

/** A bar of text, as long as the share and full at 1, and the share beside it; "" where there is none. */
export function barText(share: string): string {
  const filled = `MAX(0,MIN(${BAR_STEPS},ROUND(${share}*${BAR_STEPS},0)))`;
  return `=IFERROR(IF(${share}="","",REPT("█",${filled})&REPT("░",${BAR_STEPS}-${filled})&" "&ROUND(${share}*100,0)&"%"),"")`;
}

function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
