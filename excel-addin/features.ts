/** Which parts of Excel are there: the manifest asks for ExcelApi 1.9, everything else is looked for at run time, once Office is ready. */

/** True if this Excel has the requirement set ExcelApi of a version such as "1.13". */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** False on the iPad, where the functions of a workbook show #NAME?. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}
