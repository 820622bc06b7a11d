/** Which parts of Excel's interface are there: the manifest asks for ExcelApi 1.9, everything later is looked for at run time. */

/** True if this Excel has the requirement set ExcelApi of a version such as "1.13". */
export function supports(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
