/** Reads the figures of a sheet of measurements: fast for numbers, once for each text, with a finding for what is no figure. */
import { isBlank, isError, type Value } from "../cell/cell";
import { quote } from "../cell/quote";
import { textOf } from "./cell-text";
import { readMeasured, type Measured } from "./read-measured";
import { readTarget } from "./read-target";
import type { SheetReport, Spot } from "./sheet-report";

export interface ValueReader {
  /** The figure, or null for a blank, a gap and, with a finding, for what is none. `kpi` is for the finding. */
  readonly read: (cell: Value | undefined, spot: Spot, kpi: string) => number | null;
  /** A period's own target: also texts such as "≥ 84 %". */
  readonly target: (cell: Value | undefined, spot: Spot, kpi: string) => number | null;
  /** Cells that said yes, no or done: only with the other figures is it clear that they count as 1 and 0. */
  readonly flags: readonly FlagCell[];
  /** Says what was found in many cells once: footnote marks; and counts the gaps. */
  readonly finish: () => { readonly gaps: number };
}

export interface FlagCell {
  readonly spot: Spot;
  readonly kpi: string;
  readonly text: string;
}

/** So many cells are named in a finding about many. */
const NAMED = 5;

export function createValueReader(locale: string, report: SheetReport): ValueReader {
  const known = new Map<string, Measured>();
  const marks = new Map<string, Spot[]>();
  const flags: FlagCell[] = [];
  let gaps = 0;
  const measuredOf = (cell: Value): Measured => {
    if (typeof cell !== "string") return readMeasured(cell, locale);
    const earlier = known.get(cell);
    if (earlier) return earlier;
    const measured = readMeasured(cell, locale);
    known.set(cell, measured);
    return measured;
  };
  const read: ValueReader["read"] = (cell, spot, kpi) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    if (cell === undefined || cell === null || cell === "") return null;
    const { value, gap, mark, isFlag, problem } = measuredOf(cell);
    if (problem !== "") report.add(isNotAvailable(cell) ? "warning" : "error", spot, { message: `${problem}; read as a gap`, kpi });
    if (gap !== null) gaps += 1;
    if (mark !== "") {
      const spots = marks.get(mark);
      if (spots) spots.push(spot);
      else marks.set(mark, [spot]);
    }
    if (isFlag) flags.push({ spot, kpi, text: textOf(cell) });
    return value;
  };
  const target: ValueReader["target"] = (cell, spot, kpi) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    if (cell === undefined || isBlank(cell)) return null;
    const { value, low, problem } = readTarget(cell, { locale });
    if (problem !== "") report.add("error", spot, { message: problem, kpi });
    if (low !== null) report.add("error", spot, { message: `target of a period must be one number: ${quote(textOf(cell))}`, kpi });
    return value;
  };
  const finish = (): { gaps: number } => {
    for (const [mark, spots] of marks) {
      const named = spots.slice(0, NAMED).map(report.address).join(", ");
      const more = spots.length > NAMED ? ` and ${spots.length - NAMED} more` : "";
      report.add("info", spots[0]!, { message: `${quote(mark)} is taken off the values of ${named}${more}` });
    }
    return { gaps };
  };
  return { read, target, flags, finish };
}

/** #N/A is how many sheets keep a gap out of a chart. */
function isNotAvailable(cell: Value): boolean {
  return isError(cell) ? cell.code === "#N/A" : textOf(cell).toUpperCase() === "#N/A";
}
