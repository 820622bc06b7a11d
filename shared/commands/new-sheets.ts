/** New sheets: the register's neighbours to fill in, those that the workbook lacks. */
import { textOf } from "../register/cell-text";
import { headerKey } from "../register/match-headers";
import { findJournal } from "../journal/find-journal";
import { JOURNAL_TABLES, type JournalName } from "../journal/journal-tables";
import { newJournalSheet } from "./append-journal";
import { refuse, type Command, type Outcome } from "./command";

/** Findings are acknowledged from where they are shown: their sheet comes with the first. */
export const NEW_SHEETS = (Object.keys(JOURNAL_TABLES) as JournalName[]).filter((name) => name !== "acknowledged");
const TITLES = NEW_SHEETS.map((name) => JOURNAL_TABLES[name].sheet).join(", ");

export const newSheets: Command = {
  name: "newSheets",
  label: "New sheets",
  help: `Adds the sheets ${TITLES}, ready to fill in, where the workbook does not have them. Input: sheets, their names with commas between; all of them without it.`,
  reads: { sheets: "all" },
  run(snapshot, input): Outcome {
    const words = textOf(input["sheets"])
      .split(/[,;]/)
      .filter((word) => word.trim() !== "");
    const unknown = words.find((word) => !NEW_SHEETS.some((name) => isCalled(name, word)));
    if (unknown !== undefined) return refuse(`sheets must be among ${TITLES}: ${unknown.trim()}`);
    const wanted = NEW_SHEETS.filter((name) => words.length === 0 || words.some((word) => isCalled(name, word)));
    const there = findJournal(snapshot.sheets);
    const made = wanted.filter((name) => !there[name]).map((name) => newJournalSheet(snapshot, name));
    const [first] = made;
    if (!first) return refuse(`the workbook has ${wanted.map((name) => there[name]?.sheet).join(", ")} already: nothing was changed`);
    return {
      changes: [...made.flatMap(({ changes }) => changes), { kind: "select", sheet: first.sheet, range: "A2" }],
      report: { ok: true, message: `new to fill in: ${made.map(({ sheet }) => sheet).join(", ")}`, findings: [] },
    };
  },
};

function isCalled(name: JournalName, word: string): boolean {
  return [name, JOURNAL_TABLES[name].sheet].some((title) => headerKey(title) === headerKey(word));
}
