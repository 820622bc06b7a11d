/** Digits with separators into a number: 1,234.5 and 1.234,5 and 1 234,5 are told apart by what cannot be otherwise, then by locale. */

/** As programs export numbers; a whole part that a double holds exactly. */
const PLAIN_DECIMAL = /^\d{1,15}\.\d+$/;
const SCIENTIFIC = /^(\d+(?:[.,]\d+)?|[.,]\d+)e([+-]?\d{1,3})$/i;
const SPACED_GROUPS = /^\d{1,3}(?:[\s'’]\d{3})+(?=$|[.,])/;

/**
 * The unsigned number, or null for text that is none. A lone separator that stands before exactly three digits may group
 * or divide: then the locale decides. In every other place it can only be one of the two.
 */
export function readDigits(text: string, hasDecimalComma: boolean): number | null {
  if (/^\d+$/.test(text) || (!hasDecimalComma && PLAIN_DECIMAL.test(text))) return Number(text);
  const scientific = SCIENTIFIC.exec(text);
  if (scientific) return Number(`${scientific[1]!.replace(",", ".")}e${scientific[2]!}`);
  const joined = text.replace(SPACED_GROUPS, (groups) => groups.replace(/\D/g, ""));
  if (!/^[\d.,]*\d[\d.,]*$/.test(joined)) return null;
  const decimal = decimalSign(joined, hasDecimalComma);
  if (decimal === null) return ungroup(joined);
  const at = joined.lastIndexOf(decimal);
  const whole = at === 0 ? 0 : ungroup(joined.slice(0, at));
  const fraction = joined.slice(at + 1);
  return whole === null || !/^\d*$/.test(fraction) ? null : Number(`${whole}.${fraction}`);
}

/** The sign that divides whole from fraction; null if none does. */
function decimalSign(text: string, hasDecimalComma: boolean): "." | "," | null {
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points > 0 && commas > 0) return text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  if (points + commas !== 1) return null;
  const sign = points === 1 ? "." : ",";
  const usual = hasDecimalComma ? "," : ".";
  return sign !== usual && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? null : sign;
}

/** "1,234,567" and the Indian "12,34,567"; null where the groups are not groups. */
function ungroup(text: string): number | null {
  const isGrouped = /^\d+$|^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/.test(text);
  return isGrouped ? Number(text.replace(/[.,]/g, "")) : null;
}
