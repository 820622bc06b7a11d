/** A formula as Univer writes it, as a workbook file stores it: the reverse of reading/to-formula.ts. */
import { functionPrefix } from "../../cli/writing/file-formula";

const REFERENCE = String.raw`(?:(?:'(?:[^']|'')+'|[\w.]+)!)?\$?[A-Za-z]{1,3}\$?\d+`;
/** What a formula is made of, as far as a file writes it otherwise; texts and sheet names in quotes are taken whole, and so stay. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    `(?<spill>${REFERENCE})#`,
    `@(?<single>${REFERENCE}(?::${REFERENCE})?)`,
    String.raw`'(?:[^']|'')+'`,
    String.raw`(?<column>\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])`,
    String.raw`(?<![\w.$])(?<name>[\p{L}_\\][\p{L}\w.\\]*)(?<call>\s*\()?`,
  ].join("|"),
  "gu",
);

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * By `own` functions are those of the add-in: Excel stores them under a prefix, and knows them by it
 * (OfficeDev/Excel-Custom-Functions issue 108).
 */
export function toFileFormula(formula: string, own: ReadonlySet<string> = NO_NAMES): string {
  const text = formula.replace(/^=/, "");
  const variables = variablesOf(text);
  return text.replace(TOKEN, (token: string, ...rest: readonly unknown[]) => {
    const { spill, single, column, name, call } = rest[rest.length - 1] as Readonly<Record<string, string | undefined>>;
    if (spill) return `_xlfn.ANCHORARRAY(${spill})`;
    if (single) return `_xlfn.SINGLE(${single})`;
    if (column) return thisRow(column);
    if (name === undefined) return token;
    if (variables.has(name.toLowerCase())) return `_xlpm.${token}`;
    if (call === undefined) return token;
    return own.has(name.toUpperCase()) ? `_xldudf_${name.toUpperCase()}${call}` : functionPrefix(name) + token;
  });
}

/** "[@Actual]" → "[[#This Row],[Actual]]". */
function thisRow(column: string): string {
  const inner = /^\[\s*@\s*(.*)\]$/s.exec(column)?.[1];
  if (inner === undefined) return column;
  if (inner === "") return "[#This Row]";
  return `[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

/** The names that LET and LAMBDA give, in lower case: files mark each. */
function variablesOf(formula: string): ReadonlySet<string> {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const names = [...code.matchAll(/\b(LET|LAMBDA)\s*\(/gi)].flatMap(({ 0: start, 1: kind, index }) => {
    const args = argumentsFrom(code, index + start.length);
    return args.slice(0, -1).filter((_, i) => kind?.toUpperCase() === "LAMBDA" || i % 2 === 0);
  });
  return new Set(names.filter((name) => /^[\p{L}_][\p{L}\w.]*$/u.test(name)).map((name) => name.toLowerCase()));
}

/** What stands between the commas up to the bracket that closes. */
function argumentsFrom(code: string, start: number): readonly string[] {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < code.length; at += 1) {
    const sign = code.charAt(at);
    if ("([{".includes(sign)) depth += 1;
    if (depth === 0 && (sign === "," || sign === ")")) {
      args.push(code.slice(from, at).trim());
      from = at + 1;
    }
    if (depth === 0 && sign === ")") return args;
    if (")]}".includes(sign)) depth -= 1;
  }
  return args;
}
