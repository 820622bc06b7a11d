/** One conditional format: a formula with looks, an icon set or a data bar. */
import type { CellStyle } from "../../../shared/workbook/change";
import { assertWritable } from "../assert-writable";
import { itemNotFound, invalidArgument } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { Bound, ConditionalFormat, FormatDetails, IconCriterion } from "../model/conditional-format";
import type { SheetModel } from "../model/workbook-model";
import { rangeObject } from "./range";

type Details<T extends FormatDetails["type"]> = Extract<FormatDetails, { readonly type: T }>;

/** Reads and replaces the details of one format. */
interface Access<T extends FormatDetails["type"]> {
  readonly read: () => Details<T>;
  readonly change: (part: Partial<Details<T>>) => void;
}

export function conditionalFormatObject(state: HostState, sheet: SheetModel, id: string): ExcelObject {
  const format = (): ConditionalFormat => {
    const found = sheet.conditionalFormats().find((each) => each.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const access = <T extends FormatDetails["type"]>(type: T): Access<T> | null =>
    format().details.type === type
      ? {
          read: () => format().details as Details<T>,
          change: (part) => {
            assertWritable(state, { sheet });
            sheet.putConditionalFormat({ ...format(), details: { ...format().details, ...part } });
          },
        }
      : null;
  const part =
    <T extends FormatDetails["type"]>(type: T, object: (access: Access<T>) => ExcelObject) =>
    (): ExcelObject | null => {
      const found = access(type);
      return found && object(found);
    };
  return {
    type: "ConditionalFormat",
    id,
    get: {
      Id: () => id,
      Priority: () => sheet.conditionalFormats().findIndex((each) => each.id === id),
      Type: () => format().details.type,
    },
    go: {
      Custom: part("Custom", customObject),
      CustomOrNullObject: part("Custom", customObject),
      DataBar: part("DataBar", dataBarObject),
      DataBarOrNullObject: part("DataBar", dataBarObject),
      IconSet: part("IconSet", iconSetObject),
      IconSetOrNullObject: part("IconSet", iconSetObject),
    },
    call: {
      Delete: () => {
        assertWritable(state, { sheet });
        sheet.removeConditionalFormat(id);
      },
      GetRange: () => rangeObject(state, { sheet, area: format().area }),
    },
  };
}

function customObject({ read, change }: Access<"Custom">): ExcelObject {
  const setStyle = (style: CellStyle): void => change({ style: { ...read().style, ...style } });
  return {
    type: "CustomConditionalFormat",
    go: {
      Format: () => ({
        type: "ConditionalRangeFormat",
        go: {
          Fill: () => ({
            type: "ConditionalRangeFill",
            get: { Color: () => read().style.fill ?? "" },
            set: { Color: (color) => setStyle({ fill: String(color) }) },
          }),
          Font: () => ({
            type: "ConditionalRangeFont",
            get: {
              Bold: () => read().style.bold ?? null,
              Italic: () => read().style.italic ?? null,
              Color: () => read().style.color ?? "",
            },
            set: {
              Bold: (bold) => setStyle({ bold: bold === true }),
              Italic: (italic) => setStyle({ italic: italic === true }),
              Color: (color) => setStyle({ color: String(color) }),
            },
          }),
        },
      }),
      Rule: () => ({
        type: "ConditionalFormatRule",
        get: { Formula: () => read().formula },
        set: { Formula: (formula) => change({ formula: String(formula) }) },
      }),
    },
  };
}

function iconSetObject({ read, change }: Access<"IconSet">): ExcelObject {
  return {
    type: "IconSetConditionalFormat",
    get: { Criteria: () => read().criteria, ShowIconOnly: () => read().iconOnly, Style: () => read().icons },
    set: {
      Criteria: (criteria) => change({ criteria: toCriteria(criteria) }),
      ShowIconOnly: (only) => change({ iconOnly: only === true }),
      Style: (icons) => change({ icons: String(icons) }),
    },
  };
}

function dataBarObject({ read, change }: Access<"DataBar">): ExcelObject {
  return {
    type: "DataBarConditionalFormat",
    get: { LowerBoundRule: () => read().lower, UpperBoundRule: () => read().upper },
    set: {
      LowerBoundRule: (bound) => change({ lower: toBound(bound) }),
      UpperBoundRule: (bound) => change({ upper: toBound(bound) }),
    },
    go: {
      PositiveFormat: () => ({
        type: "ConditionalDataBarPositiveFormat",
        get: { FillColor: () => read().color, GradientFill: () => read().gradient },
        set: {
          FillColor: (color) => change({ color: String(color) }),
          GradientFill: (gradient) => change({ gradient: gradient === true }),
        },
      }),
    },
  };
}

/** Excel forbids relative references here. */
function toBound(raw: unknown): Bound {
  const bound = raw as Bound;
  if (/(?<![$A-Za-z"])[A-Z]{1,3}\d/.test((bound.formula ?? "").replace(/"[^"]*"/g, "")))
    throw invalidArgument("a relative reference in a data bar or an icon set");
  return bound;
}

function toCriteria(raw: unknown): readonly IconCriterion[] {
  if (!Array.isArray(raw)) throw invalidArgument("criteria");
  return (raw as readonly unknown[]).map(toBound);
}
