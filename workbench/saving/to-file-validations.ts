/** What may be entered into cells in Univer, as a workbook file has it. */
import { DataValidationErrorStyle, type ISheetDataValidationRule } from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import type { DataValidation } from "hucre/xlsx";
import { toFileAddress } from "./to-file-address";

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
    ...(values ? { values } : { formula1: bare(formula1), formula2: bare(formula2) }),
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

function bare(formula: string | undefined): string | undefined {
  return formula?.replace(/^=/, "");
}
