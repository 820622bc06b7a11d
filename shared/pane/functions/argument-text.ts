/** An argument as somebody fills it in: a reference, a number, a word or an array constant; its value, and how a formula writes it. */
import { readArea } from "../../cell/a1";
import { isBlank, type Cell, type Value } from "../../cell/cell";
import { emitArgument } from "../../functions/emit-formula";
import type { Snapshot } from "../../workbook/snapshot";

export interface TypedArgument {
  /** As `call` takes it; null for nothing. */
  readonly value: unknown;
  /** "" for nothing. */
  readonly formula: string;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%?)$/i;

/** The largest area that is read for the answer beside the form: a whole column is cut to what is filled anyway. */
export function readArgumentText(text: string, snapshot: Snapshot): TypedArgument {
  const trimmed = text.trim();
  if (trimmed === "") return { value: null, formula: "" };
  const cells = cellsOf(trimmed, snapshot);
  if (cells) {
    const isWrapped =
      snapshot.traits.blanksBecomeZero && cells.length * (cells[0]?.length ?? 0) > 1 && cells.some((row) => row.some(isBlank));
    return { value: cells, formula: isWrapped ? `IF(${trimmed}="","",${trimmed})` : trimmed };
  }
  const array = readArray(trimmed);
  if (array) return { value: array, formula: trimmed };
  const value = readLiteral(trimmed);
  return { value, formula: emitArgument(value) };
}

/** "Measurements!C2:C40", "'My sheet'!A1", "B2" on the active sheet, or the name of a range; null if it is none of these. */
function cellsOf(text: string, { sheets, names, activeSheet }: Snapshot): readonly (readonly Value[])[] | null {
  const named = names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const mark = text.lastIndexOf("!");
  const sheetName =
    named?.sheet ??
    (mark < 0
      ? activeSheet
      : text
          .slice(0, mark)
          .replace(/^'(.*)'$/, "$1")
          .replace(/''/g, "'"));
  const area = readArea(named?.range ?? text.slice(mark + 1));
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!area || !sheet) return null;
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.values.length - 1));
  return Array.from({ length: bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) => sheet.values[area.top + r]?.[area.left + c] ?? null),
  );
}

/** {1,2;3,4}: commas between columns, semicolons between rows; null if it is none. */
function readArray(text: string): readonly (readonly Cell[])[] | null {
  if (!/^\{.*\}$/s.test(text)) return null;
  const parts = text.slice(1, -1).match(/"(?:[^"]|"")*"|[^,;"]+|[,;]/g) ?? [];
  const rows: Cell[][] = [[]];
  for (const part of parts) {
    if (part === ";") rows.push([]);
    else if (part !== ",") rows[rows.length - 1]!.push(readLiteral(part.trim()));
  }
  return rows;
}

function readLiteral(text: string): Cell {
  const number = NUMBER.exec(text);
  if (number) return number[1] === "%" ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const quoted = /^"(.*)"$/s.exec(text);
  return quoted ? quoted[1]!.replace(/""/g, '"') : text;
}
