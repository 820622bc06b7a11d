/** Which parts of Excel are there: the manifest asks for ExcelApi 1.9, everything else is looked for at run time, once Office is ready. */

/** True if this Excel has the requirement set ExcelApi of a version such as "1.13". */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** What the manifest asks for beyond the pane; a test compares. With less than all of it Excel leaves the functions out. */
export const FUNCTION_SETS = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.2"],
] as const;

/** False on the iPad and in older Excels, where the functions of a workbook show #NAME?. */
export function hasCustomFunctions(): boolean {
  return FUNCTION_SETS.every(([name, version]) => Office.context.requirements.isSetSupported(name, version));
}
