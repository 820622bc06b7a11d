/** Formats for cells that the user has selected: status colours, traffic lights, progress bars; and their removal. */
import { readArea } from "../cell/a1";
import type { Value } from "../cell/cell";
import { nameKey } from "../kpi/name-key";
import { STATUSES } from "../kpi/verdict";
import { BAR_COLOR, STATUS_LOOKS } from "../scorecard/palette";
import type { FormatRule } from "../workbook/change";
import type { ReadRequest, SelectedRange, Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";

/** Green from, amber from: the borders of a status, which is what shares of a target are compared with elsewhere. */
const SHARES = { high: 0.9, low: 0.75 };
const RAG = { high: 1, low: 0 };
/** A bar for shares ends at the target; larger numbers are no shares, and the largest of them fills its cell. */
const LARGEST_SHARE = 2;

const READS: ReadRequest = { sheets: "all", selection: true };
const NOTHING_SELECTED = "cells must be selected: one rectangle of them, then choose this again";
const PREFIX = "selection ";

interface Format {
  readonly rules: readonly FormatRule[];
  readonly message: string;
}

export const statusColours: Command = {
  name: "statusColours",
  label: "Status colours",
  help: "Colours selected cells by the status word in them, such as On track or Missed.",
  surface: "cells",
  reads: READS,
  run: (snapshot) =>
    format(snapshot, (range, cells) => {
      const rules = STATUSES.map((word): FormatRule => {
        const { color, fill } = STATUS_LOOKS[word];
        return { type: "text", range, text: word, style: { color, fill, bold: true } };
      });
      const words = new Set(STATUSES.map(nameKey));
      const found = cells.filter((cell) => typeof cell === "string" && words.has(nameKey(cell))).length;
      return { rules, message: `status colours on ${range}: ${found} cells hold a status word now` };
    }),
};

export const trafficLights: Command = {
  name: "trafficLights",
  label: "Traffic lights",
  help: "Shows selected numbers with a shape in green, amber or red: 1, 0 and -1 as KPI_RAG gives them, or shares of a target.",
  surface: "cells",
  reads: READS,
  run: (snapshot) =>
    format(snapshot, (range, cells) => {
      const numbers = numbersIn(cells);
      if (numbers.length === 0) return "the selected cells must hold numbers: 1, 0 and -1 as KPI_RAG gives them, or shares of a target";
      const { low, high } = numbers.every((number) => [-1, 0, 1].includes(number)) ? RAG : SHARES;
      return {
        rules: [{ type: "icons", range, low, high, showValue: true }],
        message: `traffic lights on ${range}: green from ${high}, amber from ${low}`,
      };
    }),
};

export const progressBar: Command = {
  name: "progressBar",
  label: "Progress bar",
  help: "Shows selected shares as bars that are full at 1, the target.",
  surface: "cells",
  reads: READS,
  run: (snapshot) =>
    format(snapshot, (range, cells) => {
      const numbers = numbersIn(cells);
      if (numbers.length === 0) return "the selected cells must hold numbers, such as the progress of KPIs";
      const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
      const max = largest > LARGEST_SHARE ? largest : 1;
      return { rules: [{ type: "bar", range, min: 0, max, color: BAR_COLOR }], message: `progress bars on ${range}: full at ${max}` };
    }),
};

export const removeFormats: Command = {
  name: "removeFormats",
  label: "Remove KPI formats",
  help: "Takes status colours, traffic lights and progress bars off the selected cells; other formats stay.",
  surface: "cells",
  reads: READS,
  run({ selection }): Outcome {
    if (!selection) return refuse(NOTHING_SELECTED);
    const ids = selection.formats.filter((id) => id.startsWith(PREFIX));
    if (ids.length === 0) return refuse(`no format of ours to remove from ${selection.range}`);
    return {
      changes: ids.map((id) => ({ kind: "conditional formats", sheet: selection.sheet, id, rules: [] })),
      report: { ok: true, message: `formats removed from ${selection.range}`, findings: [] },
    };
  },
};

/** The same cells selected again get the new format in place of the old one; a text instead of a format is the reason for none. */
function format(snapshot: Snapshot, choose: (range: string, cells: readonly Value[]) => Format | string): Outcome {
  const { selection } = snapshot;
  if (!selection) return refuse(NOTHING_SELECTED);
  const chosen = choose(selection.range, cellsIn(snapshot, selection));
  if (typeof chosen === "string") return refuse(chosen);
  return {
    changes: [{ kind: "conditional formats", sheet: selection.sheet, id: `${PREFIX}${selection.range}`, rules: chosen.rules }],
    report: { ok: true, message: chosen.message, findings: [] },
  };
}

function cellsIn({ sheets }: Snapshot, { sheet, range }: SelectedRange): readonly Value[] {
  const area = readArea(range);
  const values = sheets.find((each) => each.name === sheet)?.values ?? [];
  return area ? values.slice(area.top, area.bottom + 1).flatMap((row) => row.slice(area.left, area.right + 1)) : [];
}

function numbersIn(cells: readonly Value[]): readonly number[] {
  return cells.filter((cell): cell is number => typeof cell === "number");
}
