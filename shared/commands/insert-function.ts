/** Insert function: writes a formula into the selected cell, as the pane's list of functions offers it. */
import { cellAddress, readArea } from "../cell/a1";
import { refuse, type Command, type Outcome } from "./command";
import { isFree, SHOWS_NOTHING } from "./is-free";

export const insertFunction: Command = {
  name: "insertFunction",
  label: "Insert function",
  help: "Writes a formula into the selected cell, which must be empty. Input: formula, such as =KPI_PROGRESS(38, 100).",
  surface: "ribbon",
  reads: { sheets: "all", selection: true, emptiness: true },
  run({ selection, sheets }, { formula }): Outcome {
    if (typeof formula !== "string" || !/^=\S/.test(formula)) return refuse("a function must be chosen from the pane's list");
    const area = readArea(selection?.range ?? "");
    if (!selection || !area) return refuse("a cell must be selected: the formula goes there");
    const at = cellAddress(area.top, area.left);
    const content = sheets.find((sheet) => sheet.name === selection.sheet)?.values[area.top]?.[area.left];
    if (!isFree(content)) return refuse(`${at} must be empty: select another cell for the formula${content === "" ? SHOWS_NOTHING : ""}`);
    return {
      changes: [
        { kind: "formula", sheet: selection.sheet, at, formula, spills: true },
        { kind: "select", sheet: selection.sheet, range: at },
      ],
      report: { ok: true, message: `${formula} in ${at}`, findings: [] },
    };
  },
};
