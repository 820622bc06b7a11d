/** What may be entered into cells in Univer, as a workbook file has it. */
import { DataValidationErrorStyle, type ISheetDataValidationRule } from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import type { DataValidation } from "hucre/xlsx";
import { serialOf } from "../../shared/cell/serial-day";
import { toFileAddress } from "./to-file-address";
import { toFileFormula } from "./to-file-formula";

/** The kinds that files have; Univer's check boxes and choices of several are its own. */
const KINDS: readonly string[] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] satisfies DataValidation["type"][];
const STYLES: Readonly<Record<DataValidationErrorStyle, DataValidation["errorStyle"]>> = {
  [DataValidationErrorStyle.STOP]: "stop",
  [DataValidationErrorStyle.WARNING]: "warning",
  [DataValidationErrorStyle.INFO]: "information",
};
/** A file holds a list as one text with commas. */
const LONGEST_LIST = 255;

/** Null for a rule that a file cannot have. */
export function toFileValidation(rule: ISheetDataValidationRule): DataValidation | null {
  const { type, formula1, formula2, operator, ranges, errorStyle, error, errorTitle, prompt, promptTitle } = rule;
  const values = type === "list" && !formula1?.startsWith("=") ? deserializeListOptions(formula1 ?? "") : null;
  const fits = !values || (values.every((value) => !value.includes(",")) && values.join(",").length <= LONGEST_LIST);
  if (!KINDS.includes(type) || ranges.length === 0 || !fits) return null;
  return {
    type: type as DataValidation["type"],
    range: ranges.map(toFileAddress).join(" "),
    ...(values ? { values } : { formula1: toCriterion(formula1), formula2: toCriterion(formula2) }),
    ...(operator && type !== "list" && { operator }),
    allowBlank: rule.allowBlank !== false,
    showErrorMessage: rule.showErrorMessage !== false,
    showInputMessage: rule.showInputMessage === true,
    ...(errorStyle !== undefined && { errorStyle: STYLES[errorStyle] }),
    ...(error && { errorMessage: error }),
    ...(errorTitle && { errorTitle }),
    ...(prompt && { inputMessage: prompt }),
    ...(promptTitle && { inputTitle: promptTitle }),
  };
}

/** A number, a formula, or a day, which files count; Univer names the workbook in a range, and there is but one. */
function toCriterion(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year !== undefined) return String(serialOf(Number(year), Number(month), Number(day)));
  return toFileFormula(text.replace(/'\[[^\]]+\]/g, "'").replace(/\[[^\]]+\](?=\w+!)/g, ""));
}
