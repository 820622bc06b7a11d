/** Use table: a register from a table of the user's own, under its own headers or made of figures; the table stays as it is. */
import { columnName } from "../cell/a1";
import { isBlank, isError, type Cell } from "../cell/cell";
import { quote } from "../cell/quote";
import { textOf } from "../register/cell-text";
import { REGISTER_COLUMNS } from "../register/columns";
import { findSheets } from "../register/find-sheets";
import { cellAt, usedGrid } from "../register/grid-rows";
import { headerKey } from "../register/match-headers";
import { proposeRegister, type Proposal } from "../register/propose-register";
import type { SheetSnapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { freeSheetName } from "./free-name";
import { REGISTER_HEADERS, registerSheet, type Row } from "./register-sheet";

export const useTable: Command = {
  name: "useTable",
  label: "Use my table",
  help: "Makes a register from a table of the workbook, which stays as it is. Input: sheet; columns such as B=Name, D=Target where its headers are others than ours.",
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const found = findSheets(snapshot.sheets).register;
    if (found) return refuse(`the workbook already has a register on sheet ${found.sheet}: nothing was changed`);
    const name = textOf(input["sheet"] ?? null) || snapshot.activeSheet;
    const sheet = snapshot.sheets.find((each) => headerKey(each.name) === headerKey(name));
    const proposal = sheet && proposeRegister(sheet, snapshot.locale);
    if (!sheet || !proposal) return refuse(`sheet must hold a table with headers and a row below them: ${quote(name)}`);
    const chosen = columnsOf(textOf(input["columns"] ?? null), proposal);
    if (typeof chosen === "string") return refuse(chosen);
    const rows = proposal.is === "measurements" ? proposal.names.map((kpi): Row => ({ Name: kpi })) : rowsOf(sheet, proposal, chosen);
    if (rows.length === 0) return refuse("the table must name at least one KPI in the column that is Name");
    const headers = [...new Set<string>([...REGISTER_HEADERS, ...chosen.values()])];
    const register = freeSheetName(snapshot, "Register");
    return {
      changes: [
        ...registerSheet(snapshot, { sheet: register, name: "Register", headers, rows }),
        { kind: "select", sheet: register, range: "A2" },
      ],
      report: {
        ok: true,
        message: `register of ${rows.length} from sheet ${sheet.name}, on sheet ${register}: fill in what it lacks`,
        findings: [],
      },
    };
  },
};

/** Our header by the column's letter; a sentence for what cannot be. */
function columnsOf(text: string, proposal: Proposal): ReadonlyMap<string, string> | string {
  if (proposal.is === "measurements") return new Map();
  const given = text.split(/[,;]/).filter((part) => part.trim() !== "");
  const pairs = given.length > 0 ? given.map((part) => part.split("=")) : proposal.columns.map(({ at, readAs }) => [at, readAs ?? ""]);
  const chosen = new Map<string, string>();
  for (const [at = "", wanted = ""] of pairs) {
    if (wanted.trim() === "") continue;
    const known = REGISTER_COLUMNS.find(({ header }) => headerKey(header) === headerKey(wanted));
    if (!known) return `columns must be of the register: ${quote(wanted.trim())}`;
    if ([...chosen.values()].includes(known.header)) return `column ${known.header} must be one: it is named twice`;
    chosen.set(at.trim().toUpperCase(), known.header);
  }
  return [...chosen.values()].includes("Name") ? chosen : "one column must be Name: it names the KPIs";
}

/** Rows that name a KPI; what a cell's error hides is left blank, so that the register says what is missing. */
function rowsOf({ values }: SheetSnapshot, { headerRow }: Proposal, chosen: ReadonlyMap<string, string>): readonly Row[] {
  const grid = usedGrid(values);
  const width = grid.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  const columns = Array.from({ length: width }, (_, i) => chosen.get(columnName(i)) ?? null);
  return grid.slice(headerRow).flatMap((_, i) => {
    const row: Record<string, Cell> = {};
    columns.forEach((header, column) => {
      const value = cellAt(grid, headerRow + i, column);
      if (header !== null && !isBlank(value) && !isError(value)) row[header] = value;
    });
    return isBlank(row["Name"]) ? [] : [row];
  });
}
