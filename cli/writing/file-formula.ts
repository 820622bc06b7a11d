/** Formulas as a file stores them: no equals sign, and functions younger than the format under their full name. */

/** Without the prefix Excel shows #NAME? until the cell is edited. */
const YOUNGER = ["MAXIFS", "MINIFS", "IFS", "SWITCH", "CONCAT", "TEXTJOIN", "XLOOKUP", "XMATCH", "LET", "IFNA"];
const YOUNGER_CALL = new RegExp(`(?<![A-Za-z0-9_.])(?=(?:${YOUNGER.join("|")})\\()`, "g");

/** "=MAXIFS(…)" → "_xlfn.MAXIFS(…)"; what stands in quotes is left alone. */
export function fileFormula(formula: string): string {
  const parts = formula.replace(/^=/, "").split('"');
  return parts.map((part, i) => (i % 2 === 0 ? part.replace(YOUNGER_CALL, "_xlfn.") : part)).join('"');
}
