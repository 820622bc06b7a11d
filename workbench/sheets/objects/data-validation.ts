/** Lists to choose from. */
import type { GoogleState } from "../google-state";
import { serviceError, strict } from "../strict";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const lists = new WeakMap<object, readonly string[]>();

export function choicesOf(rule: Rule): readonly string[] {
  return lists.get(rule) ?? [];
}

export function dataValidationBuilder(state: GoogleState, list: readonly string[] | null = null): Builder {
  const builder: Builder = strict<Builder>(state, "DataValidationBuilder", {
    requireValueInList: (words: readonly string[]) => dataValidationBuilder(state, words),
    setAllowInvalid: () => builder,
    setHelpText: () => builder,
    build: () => {
      if (!list) throw serviceError("A data validation rule requires a criterion.");
      const rule = strict<Rule>(state, "DataValidation", { getCriteriaValues: () => [[...list], true] });
      lists.set(rule, list);
      return rule;
    },
  });
  return builder;
}
