/** Text, flags and words from a fixed list. */
import type { Value } from "../../cell/cell";
import { CellError } from "../../cell/cell-error";
import { readCriterion, type Criterion } from "../../kpi/criterion";
import { readList } from "./numbers";
import type { CellKind, Content, RangeKind } from "./kind";
import { show } from "./show";

const YES = ["true", "yes", "y", "1"];
const NO = ["false", "no", "n", "0"];

function requireFlag(content: Content, name: string): boolean {
  const word = String(content).trim().toLowerCase();
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  throw new CellError("#VALUE!", `${name} must be TRUE or FALSE: ${show(content)}`);
}

/** Ids are compared as text: 7 and "7" are the same customer, whichever way a file was imported. */
function toKey(content: Content): string {
  return typeof content === "boolean" ? show(content) : String(content).trim();
}

/** TRUE or FALSE; also 1 or 0, yes or no. */
export const FLAG: CellKind<boolean> = { shape: "cell", jsdoc: "boolean", label: "TRUE or FALSE", sample: true, read: requireFlag };

/** Any text; a number is taken as it reads, but nothing is called 0. */
export const TEXT: CellKind<string> = { shape: "cell", jsdoc: "string", label: "text", sample: "Sales", zeroIsBlank: true, read: toKey };

/** One word of a list; `read` knows the synonyms. An open list has more words of the same sort than it can name. */
export function choice<T>(words: readonly string[], read: (text: string) => T | null, options: { open?: boolean } = {}): CellKind<T> {
  const list = words.join(", ");
  return {
    shape: "cell",
    jsdoc: "string",
    label: options.open ? `${list} and the like` : list,
    words,
    sample: words[0] ?? "",
    read: (content, name) => {
      const word = typeof content === "string" ? read(content) : null;
      if (word !== null) return word;
      throw new CellError("#VALUE!", `${name} must be ${options.open ? "like" : "one of"} ${list}: ${show(content)}`);
    },
  };
}

const LIST = { shape: "range", takesBlocks: false, isHeader: () => false, takesText: true } as const;

/** Ids or labels; a header above them is recognised by the header of the range beside them. */
export const KEYS: RangeKind<readonly (string | null)[]> = {
  ...LIST,
  jsdoc: "*",
  label: "row or column of ids or labels",
  sample: ["a", "b", "a"],
  read: (cells) => readList(cells, toKey),
};

/** What is added up or counted: numbers, or text where it is only counted. */
export const ENTRIES: RangeKind<readonly (number | string | null)[]> = {
  ...LIST,
  jsdoc: "*",
  label: "row or column of numbers, or of text to count",
  sample: [3, 4, 5],
  read: (cells, name) =>
    readList(cells, (content) => {
      if (typeof content === "boolean") throw new CellError("#VALUE!", `${name} must be numbers, or text to count: ${show(content)}`);
      if (typeof content === "number" && !Number.isFinite(content))
        throw new CellError("#NUM!", `${name} must be finite numbers: ${content}`);
      return content;
    }),
};

/** Values of events: as above, and TRUE or FALSE as 1 or 0, of which the share is a rate. */
export const EVENT_ENTRIES: RangeKind<readonly (number | string | null)[]> = {
  ...ENTRIES,
  label: "row or column of numbers, of TRUE or FALSE, or of text to count",
  read: (cells, name) =>
    ENTRIES.read(
      cells.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)),
      name,
    ),
};

/** A condition row by row; a blank is no yes. */
export const FLAGS: RangeKind<readonly boolean[]> = {
  ...LIST,
  jsdoc: "boolean",
  label: "row or column of TRUE or FALSE",
  sample: [true, true, false],
  takesText: false,
  isHeader: (first) => typeof first === "string" && ![...YES, ...NO].includes(first.trim().toLowerCase()),
  read: (cells, name) => readList(cells, (content) => requireFlag(content, name)).map((flag) => flag === true),
};

/** A condition row by row, or one on the values beside it as COUNTIF takes it, such as ">=100" or "<>0". */
export const CONDITION: RangeKind<readonly boolean[] | Criterion> = {
  ...FLAGS,
  jsdoc: "*",
  label: 'row or column of TRUE or FALSE, or a text such as ">=100"',
  oneForAll: true,
  isHeader: (first) => FLAGS.isHeader(first) && !isComparison(first),
  read: (cells, name) => (cells.length === 1 && isComparison(cells[0]) ? readCriterion(String(cells[0])) : FLAGS.read(cells, name)),
};

function isComparison(cell: Value | undefined): boolean {
  return typeof cell === "string" && /^\s*[<>=≠≤≥!]/.test(cell);
}

/** Texts in their order, blanks left out: the columns of a scorecard. */
export const TEXTS: RangeKind<readonly string[]> = {
  ...LIST,
  takesBlocks: true,
  jsdoc: "string",
  label: "text, or a row or column of texts",
  sample: ["KPI", "Status"],
  read: (cells) => readList(cells, toKey).filter((text): text is string => text !== null),
};
