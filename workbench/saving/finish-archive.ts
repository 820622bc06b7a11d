/** Puts right in a written workbook what its writer does otherwise: stored results count, and errors among them are errors. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const BOOK = "xl/workbook.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** An engine as young as Excel's own, which then takes the results as they stand and calculates what changes. */
const TRUSTED = '<calcPr calcId="191029"/>';
const ERROR_RESULT = /(<c [^>]*)t="str"([^>]*>(?:<f[^>]*\/>|<f[^>]*>[^<]*<\/f>)<v>#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)<\/v>)/g;

/**
 * Told to calculate everything on opening, Excel shows #NAME? for each formula of an add-in that is not there; so a workbook with
 * such formulas keeps what was last calculated.
 */
export function finishArchive(bytes: Uint8Array, hasOwnFormulas: boolean): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name === BOOK && hasOwnFormulas) parts[name] = strToU8(strFromU8(part).replace(/<calcPr[^>]*\/>/, TRUSTED));
    else if (SHEET.test(name)) parts[name] = strToU8(strFromU8(part).replace(ERROR_RESULT, '$1t="e"$2'));
    else parts[name] = part;
  }
  return zipSync(parts);
}
