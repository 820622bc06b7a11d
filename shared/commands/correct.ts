/** Correct: puts one cell right as a finding proposes, if it still holds what the finding saw. */
import { cellAddress, readArea } from "../cell/a1";
import { quote } from "../cell/quote";
import { textOf } from "../register/cell-text";
import { refuse, type Command, type Outcome } from "./command";

export const correct: Command = {
  name: "correct",
  label: "Correct",
  help: "Writes what a finding proposes into its cell. Input: sheet, cell, from (what it holds now), to.",
  reads: { sheets: "all" },
  run({ sheets }, input): Outcome {
    const sheet = sheets.find(({ name }) => name === input["sheet"]);
    const area = readArea(textOf(input["cell"]));
    if (!sheet || !area) return refuse(`cell must exist: ${textOf(input["sheet"])}!${textOf(input["cell"])}`);
    const at = cellAddress(area.top, area.left);
    const [now, from, to] = [textOf(sheet.values[area.top]?.[area.left]), textOf(input["from"]), textOf(input["to"])];
    if (to === "") return refuse("a correction must say what the cell is to hold");
    if (now === to) return { changes: [], report: { ok: true, message: `${at} holds ${quote(to)} already`, findings: [] } };
    if (now !== from) return refuse(`${at} must still hold ${quote(from)}: it holds ${quote(now)}; check again`);
    return {
      changes: [{ kind: "cells", sheet: sheet.name, at, values: [[to]] }],
      report: { ok: true, message: `${at} holds ${quote(to)} now, it held ${quote(from)}`, findings: [] },
    };
  },
};
