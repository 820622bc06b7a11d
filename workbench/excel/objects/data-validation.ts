/** Rules for what may be entered: lists to choose from. */
import { assertWritable } from "../assert-writable";
import { invalidArgument } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import { writeAddress } from "../addresses";
import type { HostState, ValidationTexts } from "../host-state";
import type { Place } from "../model/workbook-model";

const LONGEST_SOURCE = 255;

/** What Excel tells where nobody has said otherwise. */
const USUAL: ValidationTexts = {
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
};

interface ListRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
}

type Choices = readonly string[] | null | "different";

export function dataValidationObject(state: HostState, place: Place): ExcelObject {
  const key = writeAddress(place);
  const texts = (): ValidationTexts => state.validations.get(key) ?? USUAL;
  const setText = (part: Partial<ValidationTexts>): void => {
    assertWritable(state, place);
    state.validations.set(key, { ...texts(), ...part });
  };
  return {
    type: "DataValidation",
    get: {
      ErrorAlert: () => texts().errorAlert,
      IgnoreBlanks: () => texts().ignoreBlanks,
      Prompt: () => texts().prompt,
      Rule: () => toRule(choicesIn(place)),
      Type: () => typeOf(choicesIn(place)),
    },
    set: {
      ErrorAlert: (errorAlert) => setText({ errorAlert }),
      IgnoreBlanks: (ignoreBlanks) => setText({ ignoreBlanks }),
      Prompt: (prompt) => setText({ prompt }),
      Rule: (rule) => {
        assertWritable(state, place);
        place.sheet.setChoices(place.area, readSource(rule as ListRule));
      },
    },
    call: {
      Clear: () => {
        assertWritable(state, place);
        place.sheet.setChoices(place.area, []);
        state.validations.delete(key);
      },
    },
  };
}

function choicesIn({ sheet, area }: Place): Choices {
  const all = new Map<string, readonly string[] | null>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const words = sheet.choices({ top: row, left: column, bottom: row, right: column });
      all.set(JSON.stringify(words), words);
    }
  }
  return all.size === 1 ? ([...all.values()][0] ?? null) : "different";
}

function typeOf(choices: Choices): string {
  if (choices === "different") return "MixedCriteria";
  return choices ? "List" : "None";
}

function readSource({ list }: ListRule): readonly string[] {
  const source = list?.source;
  if (typeof source !== "string" || source === "" || source.length > LONGEST_SOURCE) throw invalidArgument("data validation rule");
  return source.split(",");
}

function toRule(choices: Choices): ListRule {
  return choices === null || choices === "different" ? {} : { list: { inCellDropDown: true, source: choices.join(",") } };
}
