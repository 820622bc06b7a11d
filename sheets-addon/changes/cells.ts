/** Writes values: text as text, blanks as nothing. */
import { areaAddress, toArea } from "../../shared/cell/a1";
import type { Change } from "../../shared/workbook/change";
import { toSheetsCell } from "../cells";
import { rangeOf, type Target } from "../writing/target";

type Values = (Change & { kind: "cells" })["values"];

/** One call for rows of the same length; where a short row ends, the cells stay as they are. */
export function applyCells(target: Target, { sheet, at, values }: Change & { kind: "cells" }): void {
  const { top, left } = toArea(at);
  let row = 0;
  for (const block of blocksOf(values)) {
    const width = block[0]?.length ?? 0;
    if (width > 0) {
      const area = { top: top + row, left, bottom: top + row + block.length - 1, right: left + width - 1 };
      rangeOf(target, { sheet, range: areaAddress(area) }).setValues(block.map((cells) => cells.map(toSheetsCell)));
    }
    row += block.length;
  }
}

function blocksOf(values: Values): readonly Values[] {
  const blocks: Values[number][][] = [];
  for (const row of values) {
    const block = blocks[blocks.length - 1];
    if (block && block[0]?.length === row.length) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
