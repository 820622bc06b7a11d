/** Rules for what may be entered: lists to choose from. */
import { assertWritable } from "../assert-writable";
import { invalidArgument } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import { writeAddress } from "../addresses";
import type { DataValidationAlert, HostState } from "../host-state";
import type { Place } from "../model/workbook-model";

const LONGEST_SOURCE = 255;

interface ListRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
}

export function dataValidationObject(state: HostState, place: Place): ExcelObject {
  const { sheet, area } = place;
  return {
    type: "DataValidation",
    get: {
      ErrorAlert: () => state.alerts.get(writeAddress(place)) ?? null,
      Rule: () => toRule(sheet.choices(area)),
      Type: () => (sheet.choices(area) ? "List" : "None"),
    },
    set: {
      ErrorAlert: (alert) => void state.alerts.set(writeAddress(place), alert as DataValidationAlert),
      Rule: (rule) => {
        assertWritable(state, place);
        sheet.setChoices(area, readSource(rule as ListRule));
      },
    },
  };
}

function readSource({ list }: ListRule): readonly string[] {
  const source = list?.source;
  if (typeof source !== "string" || source === "" || source.length > LONGEST_SOURCE) throw invalidArgument("data validation rule");
  return source.split(",");
}

function toRule(words: readonly string[] | null): ListRule {
  return words ? { list: { inCellDropDown: true, source: words.join(",") } } : {};
}
