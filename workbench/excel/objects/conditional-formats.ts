/** The conditional formats that touch a range, the first in priority first. */
import type { Area } from "../../../shared/cell/a1";
import { assertWritable } from "../assert-writable";
import { itemNotFound, notSimulated } from "../excel-error";
import type { Argument, ExcelObject } from "../excel-object";
import { freshId, type HostState } from "../host-state";
import { freshDetails, type ConditionalFormat } from "../model/conditional-format";
import type { Place } from "../model/workbook-model";
import { conditionalFormatObject } from "./conditional-format";

const SIMULATED = ["Custom", "DataBar", "IconSet"];

export function conditionalFormatsObject(state: HostState, place: Place): ExcelObject {
  const { sheet, area } = place;
  const all = (): readonly ConditionalFormat[] => sheet.conditionalFormats().filter((format) => overlap(format.area, area));
  const find = (key: Argument): ConditionalFormat => {
    const format = typeof key === "number" ? all()[key] : all().find(({ id }) => id === key);
    if (!format) throw itemNotFound();
    return format;
  };
  const object = ({ id }: ConditionalFormat): ExcelObject => conditionalFormatObject(state, sheet, id);
  return {
    type: "ConditionalFormatCollection",
    items: () => all().map(object),
    item: (key) => object(find(key)),
    call: {
      Add: (type) => {
        assertWritable(state, place);
        if (!SIMULATED.includes(String(type))) throw notSimulated(`a conditional format of type ${String(type)}`);
        const format = { id: freshId(state, "{format-"), area, details: freshDetails(String(type)) };
        sheet.putConditionalFormat(format);
        return object(format);
      },
      ClearAll: () => {
        assertWritable(state, place);
        for (const { id } of all()) sheet.removeConditionalFormat(id);
      },
      GetCount: () => all().length,
      GetItem: (key) => object(find(key)),
      GetItemAt: (index) => object(find(Number(index))),
    },
  };
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
