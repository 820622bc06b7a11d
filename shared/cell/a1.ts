/** A1 addresses: reading, writing, moving. Rows and columns count from 0 inside, as in arrays; from 1 and A in text. */

/** A rectangle of cells, all bounds included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** (0, 0) → "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** {top 0, left 0, bottom 1, right 2} → "A1:C2"; a single cell → "A1". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:C9" → its bounds; null if the text is no address of the grid. Corners may stand in any order. */
export function readArea(address: string): Area | null {
  const [first, last, rest] = address.split(":");
  const a = readCorner(first ?? "");
  const b = last === undefined ? a : readCorner(last);
  if (!a || !b || rest !== undefined) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** "B2" → its bounds; throws for text that is no address: for addresses that the program itself wrote. */
export function toArea(address: string): Area {
  const area = readArea(address);
  if (!area) throw new Error(`invalid address: ${address}`);
  return area;
}

/** "$B$2" for formulas, which must not move when copied. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a formula needs it: 'Q1 ''25'. Always quoted, which is always valid. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function readCorner(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match) return null;
  const letters = match[1]!.toUpperCase();
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}
