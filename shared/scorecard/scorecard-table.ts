/** The scorecard as a grid: header first, a row a KPI; blanks are "", never null or an error. */
import { CellError } from "../cell/cell-error";
import type { Cell } from "../cell/cell";
import { nameKey } from "../kpi/name-key";
import type { Scorecard } from "./evaluate-scorecard";
import { DEFAULT_COLUMNS, SCORECARD_COLUMNS, type ScorecardColumn } from "./scorecard-columns";

/** Columns by header, case ignored; none named means the default ones. #VALUE! names an unknown column and those there are. */
export function chooseColumns(headers: readonly string[]): readonly ScorecardColumn[] {
  const wanted = headers.map((header) => header.trim()).filter((header) => header !== "");
  return (wanted.length === 0 ? DEFAULT_COLUMNS : wanted).map((header) => {
    const column = SCORECARD_COLUMNS.find((known) => nameKey(known.header) === nameKey(header));
    if (column) return column;
    const known = SCORECARD_COLUMNS.map((each) => each.header).join(", ");
    throw new CellError("#VALUE!", `columns must be among ${known}: "${header}"`);
  });
}

export function scorecardTable(scorecard: Scorecard, headers: readonly string[] = []): Cell[][] {
  const columns = chooseColumns(headers);
  return [columns.map((column) => column.header), ...scorecard.results.map((result) => columns.map((column) => column.read(result) ?? ""))];
}
