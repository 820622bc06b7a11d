/** Keeps number formats and looks of cells that a change is about to set. */
import type { CellStyle } from "../../shared/workbook/change";
import { hasRoom } from "./keep-room";
import { onFailure } from "./take-back";
import { isAdded, rangeOf, type Target } from "./target";

interface Cells {
  readonly sheet: string;
  readonly range: string;
}

/** A cell's looks are several times as long as its content. */
const WEIGHT_OF_LOOKS = 3;

/** To be called before the change is queued, as all others here. */
export function keepNumberFormats(target: Target, { sheet, range }: Cells): void {
  if (isAdded(target, sheet) || !hasRoom(target, { sheet, range })) return;
  const cells = rangeOf(target, { sheet, range }).load("numberFormat");
  onFailure(
    target,
    () => cells.numberFormat as string[][],
    ({ worksheets }, formats) => {
      worksheets.getItem(sheet).getRange(range).numberFormat = formats;
    },
  );
}

/** What the style sets, cell by cell. */
export function keepStyle(target: Target, { sheet, range }: Cells, style: CellStyle): void {
  if (isAdded(target, sheet) || !hasRoom(target, { sheet, range, weight: WEIGHT_OF_LOOKS })) return;
  const cells = rangeOf(target, { sheet, range }).getCellProperties({ format: wantedOf(style) });
  onFailure(
    target,
    // A result, not a property: there is nothing to load, and it is read after the round trip.
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
    () => cells.value,
    ({ worksheets }, rows) => {
      const there = worksheets.getItem(sheet).getRange(range);
      if (style.fill !== undefined) there.format.fill.clear();
      there.setCellProperties(rows.map((row) => row.map(({ format = {} }) => ({ format: withoutNoFill(format) }))));
    },
  );
}

function wantedOf(style: CellStyle): Excel.CellPropertiesFormatLoadOptions {
  const isSet = (part: keyof CellStyle): boolean => style[part] !== undefined;
  const font = { bold: isSet("bold"), italic: isSet("italic"), color: isSet("color"), size: isSet("size") };
  return {
    ...(Object.values(font).includes(true) ? { font } : {}),
    ...(isSet("fill") ? { fill: { color: true, tintAndShade: true } } : {}),
    horizontalAlignment: isSet("align"),
    verticalAlignment: isSet("vertical"),
    wrapText: isSet("wrap"),
  };
}

/** No fill has the colour of white, and no tint: written back, it would hide the gridlines. */
function withoutNoFill({ fill, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const isFilled = typeof fill?.tintAndShade === "number" && fill.color !== undefined && fill.color !== "";
  return isFilled ? { ...format, fill } : format;
}
