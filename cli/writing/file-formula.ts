/** Formulas as a file stores them: no equals sign, and functions younger than the format under their full name. */

/** Without the prefix Excel shows #NAME? until the cell is edited. */
const YOUNGER = new Set([
  ...["ACOT", "ACOTH", "AGGREGATE", "ARABIC", "ARRAYTOTEXT", "BASE", "BITAND", "BITLSHIFT", "BITOR", "BITRSHIFT", "BITXOR", "BYCOL"],
  ...["BYROW", "CHOOSECOLS", "CHOOSEROWS", "COMBINA", "CONCAT", "COT", "COTH", "CSC", "CSCH", "DAYS", "DECIMAL", "DROP", "EXPAND"],
  ...["FILTERXML", "FORMULATEXT", "GAMMA", "GAUSS", "GROUPBY", "HSTACK", "IFNA", "IFS", "IMAGE", "ISFORMULA", "ISOMITTED", "ISOWEEKNUM"],
  ...["LAMBDA", "LET", "MAKEARRAY", "MAP", "MAXIFS", "MINIFS", "MUNIT", "NUMBERVALUE", "PDURATION", "PERMUTATIONA", "PHI", "PIVOTBY"],
  ...["RANDARRAY", "REDUCE", "REGEXEXTRACT", "REGEXREPLACE", "REGEXTEST", "RRI", "SCAN", "SEC", "SECH", "SEQUENCE", "SHEET", "SHEETS"],
  ...["SORTBY", "SWITCH", "TAKE", "TEXTAFTER", "TEXTBEFORE", "TEXTJOIN", "TEXTSPLIT", "TOCOL", "TOROW", "TRIMRANGE", "UNICHAR"],
  ...["UNICODE", "UNIQUE", "VALUETOTEXT", "VSTACK", "WEBSERVICE", "WRAPCOLS", "WRAPROWS", "XLOOKUP", "XMATCH", "XOR"],
]);
/** These two have a prefix of their own. */
const OF_SHEETS = new Set(["FILTER", "SORT"]);
/** The statistics of Excel 2010, as STDEV.S: all that begin so. */
const WITH_DOT = new RegExp(
  `^(?:${[
    "BETA|BINOM|CEILING|CHISQ|CONFIDENCE|COVARIANCE|ERFC?|EXPON|F|FLOOR|FORECAST|GAMMA|GAMMALN|HYPGEOM|LOGNORM|MODE|NEGBINOM|NORM",
    "PERCENTILE|PERCENTRANK|POISSON|QUARTILE|RANK|SKEW|STDEV|T|VAR|WEIBULL|Z",
  ].join("|")})\\.`,
);
const CALL = /(?<![A-Za-z0-9_.])[A-Za-z][A-Za-z0-9_.]*(?=\()/g;

/** "=MAXIFS(…)" → "_xlfn.MAXIFS(…)"; what stands in quotes is left alone. */
export function fileFormula(formula: string): string {
  const parts = formula.replace(/^=/, "").split('"');
  return parts.map((part, i) => (i % 2 === 0 ? part.replace(CALL, (name) => functionPrefix(name) + name) : part)).join('"');
}

/** What stands before a function's name in a file; "" for those that are as old as the format. */
export function functionPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (OF_SHEETS.has(upper)) return "_xlfn._xlws.";
  return YOUNGER.has(upper) || WITH_DOT.test(upper) ? "_xlfn." : "";
}
