/** Lists to choose from. */
import type { GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const VALUE_IN_LIST = "VALUE_IN_LIST";

const lists = new WeakMap<object, readonly string[]>();

export function choicesOf(rule: Rule): readonly string[] {
  return lists.get(rule) ?? [];
}

export function dataValidationBuilder(state: GoogleState): Builder {
  let list: readonly string[] | null = null;
  const builder: Builder = strict<Builder>(state, "DataValidationBuilder", {
    requireValueInList: (words: readonly string[]) => {
      list = words;
      return builder;
    },
    setAllowInvalid: () => builder,
    setHelpText: () => builder,
    build: () => {
      if (!list) throw serviceError("A data validation rule requires a criterion.");
      return dataValidation(state, list);
    },
  });
  return builder;
}

export function dataValidation(state: GoogleState, list: readonly string[]): Rule {
  const rule = strict<Rule>(state, "DataValidation", {
    getCriteriaType: () => VALUE_IN_LIST as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => [[...list], true],
    getAllowInvalid: () => true,
  });
  lists.set(rule, list);
  return rule;
}
