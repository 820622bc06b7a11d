/** Formats for cells that the user has selected: status colours, traffic lights, progress bars; and their removal. */
import { cellAddress, readArea, toArea } from "../cell/a1";
import type { Value } from "../cell/cell";
import { nameKey } from "../kpi/name-key";
import { STATUSES } from "../kpi/verdict";
import { BAR_COLOR, STATUS_LOOKS } from "../scorecard/palette";
import type { Change, FormatRule } from "../workbook/change";
import type { ReadRequest, SelectedRange, Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { scaleOf } from "./share-scale";

const RAG = { high: 1, low: 0 };

const READS: ReadRequest = { sheets: "all", selection: true };
const LIGHTS = "1, 0 and -1 as KPI_RAG gives them, shares of a target such as 0.85 or 85, or scores of KPI_SCORE";
const NOTHING_SELECTED = "cells must be selected: one rectangle of them, then choose this again";
const PREFIX = "selection ";
const TOGETHER = ", and from the cells formatted together with it";

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
      const { top, left } = toArea(range);
      const first = cellAddress(top, left);
      const rules = STATUSES.map((word): FormatRule => {
        const { color, fill } = STATUS_LOOKS[word];
        // As the words are counted: a space at the end is no other word.
        return { type: "formula", range, formula: `=LOWER(TRIM(${first}))="${nameKey(word)}"`, style: { color, fill, bold: true } };
      });
      const words = new Set(STATUSES.map(nameKey));
      const found = cells.filter((cell) => typeof cell === "string" && words.has(nameKey(cell))).length;
      return { rules, message: `status colours on ${range}: ${found} cells hold a status word now` };
    }),
};

export const trafficLights: Command = {
  name: "trafficLights",
  label: "Traffic lights",
  help: "Shows selected numbers with a shape in green, amber or red: 1, 0 and -1 as KPI_RAG gives them, or shares of a target. A share may be 0.85 or 85, a score of KPI_SCORE is green from 6.6.",
  surface: "cells",
  reads: READS,
  run: (snapshot) =>
    format(snapshot, (range, cells) => {
      const numbers = numbersIn(cells);
      if (numbers.length === 0) return `the selected cells must hold numbers: ${LIGHTS}`;
      const borders = numbers.every((number) => [-1, 0, 1].includes(number)) ? RAG : scaleOf(numbers);
      if (!borders) return `the selected numbers must say how near the target is: ${LIGHTS}`;
      const { low, high } = borders;
      return {
        rules: [{ type: "icons", range, low, high, showValue: true }],
        message: `traffic lights on ${range}: green from ${high}, amber from ${low}`,
      };
    }),
};

export const progressBar: Command = {
  name: "progressBar",
  label: "Progress bar",
  help: "Shows selected shares as bars that are full at 1, the target. Percents such as 85 are full at 100, amounts at the largest.",
  surface: "cells",
  reads: READS,
  run: (snapshot) =>
    format(snapshot, (range, cells) => {
      const numbers = numbersIn(cells);
      if (numbers.length === 0) return "the selected cells must hold numbers, such as the progress of KPIs";
      const max = scaleOf(numbers)?.full ?? numbers.reduce((most, number) => Math.max(most, number), 1);
      return { rules: [{ type: "bar", range, min: 0, max, color: BAR_COLOR }], message: `progress bars on ${range}: full at ${max}` };
    }),
};

export const removeFormats: Command = {
  name: "removeFormats",
  label: "Remove KPI formats",
  help: "Takes status colours, traffic lights and progress bars off the selected cells; other formats stay. Cells that were formatted together lose them together.",
  surface: "cells",
  reads: READS,
  run({ selection }): Outcome {
    if (!selection) return refuse(NOTHING_SELECTED);
    const ids = selection.formats.filter((id) => id.startsWith(PREFIX));
    if (ids.length === 0) return refuse(`no format of ours to remove from ${selection.range}`);
    return {
      changes: ids.map((id) => removal(id, selection)),
      report: { ok: true, message: `formats removed from ${selection.range}${isPart(ids, selection) ? TOGETHER : ""}`, findings: [] },
    };
  },
};

/**
 * The new format takes the place of the old ones on the same cells and on parts of them; a text instead of a format is the reason
 * for none.
 */
function format(snapshot: Snapshot, choose: (range: string, cells: readonly Value[]) => Format | string): Outcome {
  const { selection } = snapshot;
  if (!selection) return refuse(NOTHING_SELECTED);
  const chosen = choose(selection.range, cellsIn(snapshot, selection));
  if (typeof chosen === "string") return refuse(chosen);
  const own = `${PREFIX}${selection.range}`;
  const replaced = selection.formats.filter((id) => id !== own && isWithin(id, selection));
  return {
    changes: [
      ...replaced.map((id) => removal(id, selection)),
      { kind: "conditional formats", sheet: selection.sheet, id: own, rules: chosen.rules },
    ],
    report: { ok: true, message: chosen.message, findings: [] },
  };
}

function removal(id: string, { sheet }: SelectedRange): Change {
  return { kind: "conditional formats", sheet, id, rules: [] };
}

function isPart(ids: readonly string[], selection: SelectedRange): boolean {
  return !ids.every((id) => isWithin(id, selection));
}

/** By the cells for which the format was made, which its id names. */
function isWithin(id: string, { range }: SelectedRange): boolean {
  const [inner, outer] = [id.startsWith(PREFIX) ? readArea(id.slice(PREFIX.length)) : null, readArea(range)];
  if (!inner || !outer) return false;
  return inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
}

function cellsIn({ sheets }: Snapshot, { sheet, range }: SelectedRange): readonly Value[] {
  const area = readArea(range);
  const values = sheets.find((each) => each.name === sheet)?.values ?? [];
  return area ? values.slice(area.top, area.bottom + 1).flatMap((row) => row.slice(area.left, area.right + 1)) : [];
}

function numbersIn(cells: readonly Value[]): readonly number[] {
  return cells.filter((cell): cell is number => typeof cell === "number");
}
