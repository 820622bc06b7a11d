/** Conditional format rules: values that a script builds, reads and hands back as a whole list. */
import type { Area } from "../../../shared/cell/a1";
import type { CellStyle } from "../../../shared/workbook/change";
import type { ConditionalFormat } from "../../excel/model/conditional-format";
import type { SheetModel } from "../../excel/model/workbook-model";
import type { GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { placeOf, rangeObject } from "./range";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

interface Draft {
  readonly formula?: string;
  readonly style: CellStyle;
  readonly area?: Area;
}

/** What stands behind a rule; the id is missing from one that was just built. */
const drafts = new WeakMap<object, Omit<ConditionalFormat, "id"> & { readonly id?: string }>();

export const CUSTOM_FORMULA = "CUSTOM_FORMULA";

/** A builder of Google's changes itself with every call, and so does this. */
export function ruleBuilder(state: GoogleState): Builder {
  let draft: Draft = { style: {} };
  const set = (next: Partial<Draft>): Builder => {
    draft = { ...draft, ...next };
    return builder;
  };
  const style = (next: CellStyle): Builder => set({ style: { ...draft.style, ...next } });
  const builder: Builder = strict<Builder>(state, "ConditionalFormatRuleBuilder", {
    whenFormulaSatisfied: (formula) => {
      if (/\bKPI_\w+\s*\(/.test(formula)) throw serviceError("Conditional format rule cannot use a custom function.");
      return set({ formula });
    },
    setBackground: (color: string) => style({ fill: color }),
    setFontColor: (color: string) => style({ color }),
    setBold: (bold) => style({ bold: bold === true }),
    setItalic: (italic) => style({ italic: italic === true }),
    setRanges: (ranges) => set({ area: ranges[0] && placeOf(ranges[0]).area }),
    build: () => {
      const { formula, area } = draft;
      if (formula === undefined) throw serviceError("Conditional format rule must have a condition.");
      if (!area) throw serviceError("Conditional format rule must have ranges.");
      return ruleObject(state, null, { area, details: { type: "Custom", formula, style: draft.style } });
    },
  });
  return builder;
}

export function readRules(state: GoogleState, sheet: SheetModel): Rule[] {
  return sheet.conditionalFormats().map((format) => ruleObject(state, sheet, format));
}

/** The list is replaced whole: rules that it lacks go, new ones come in where they stand. */
export function writeRules(state: GoogleState, sheet: SheetModel, rules: readonly Rule[]): void {
  const wanted = rules
    .map((rule) => drafts.get(rule) ?? fail())
    .map((format) => ({ ...format, id: format.id ?? `google-${state.nextId++}` }));
  const before = sheet.conditionalFormats().map(({ id }) => id);
  for (const id of before) if (!wanted.some((format) => format.id === id)) sheet.removeConditionalFormat(id);
  for (const format of [...wanted].reverse()) if (!before.includes(format.id)) sheet.putConditionalFormat(format);
  sheet.orderConditionalFormats(wanted.map(({ id }) => id));
}

function ruleObject(state: GoogleState, sheet: SheetModel | null, format: Omit<ConditionalFormat, "id"> & { readonly id?: string }): Rule {
  const { details, area } = format;
  const rule = strict<Rule>(state, "ConditionalFormatRule", {
    getRanges: () => (sheet ? [rangeObject(state, { sheet, area })] : []),
    getBooleanCondition: () =>
      details.type === "Custom"
        ? strict<Condition>(state, "BooleanCondition", {
            getCriteriaType: () => CUSTOM_FORMULA as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
            getCriteriaValues: () => [details.formula],
            getBackground: () => details.style.fill ?? null,
            getFontColor: () => details.style.color ?? null,
          })
        : null,
  });
  drafts.set(rule, format);
  return rule;
}

function fail(): never {
  throw serviceError("The parameters do not match the method signature: a rule was expected.");
}
