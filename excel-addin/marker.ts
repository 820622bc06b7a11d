/**
 * How conditional formats of ours are told from other people's. Excel keeps no name or id with a rule that outlives a save, so
 * the mark is part of the rule's own formula: N("plumbline:scorecard") is 0 wherever it stands, and survives saving, copying
 * and the other Excels.
 */
import { absoluteAddress, areaAddress, readArea, type Area } from "../shared/cell/a1";

const PREFIX = "plumbline:";

/** Whatever the functions are called in the user's language. */
const MARK = /\p{L}\(\s*"plumbline:([^"]+)"\s*\)(?:\s*\*\s*[\p{L}.]+\(([^)]*)\))?/u;

/**
 * Zero, and says whose rule it is. An id that ends in the rule's cells is followed by a reference to them, which Excel keeps right
 * where rows and columns come and go: "selection B2:B4" is N("plumbline:selection B2:B4")*ROWS($B$2:$B$4).
 */
export function mark(id: string): string {
  const cells = readArea(id.slice(id.lastIndexOf(" ") + 1));
  const own = `N("${PREFIX}${id}")`;
  return cells ? `${own}*ROWS(${absoluteAddress(cells)})` : own;
}

/** A number as a formula that carries the mark. */
export function markedNumber(value: number, id: string): string {
  return `=${value}+${mark(id)}`;
}

/** A condition as a formula that carries the mark. */
export function markedCondition(formula: string, id: string): string {
  return `=AND(${formula.replace(/^=/, "")},${mark(id)}=0)`;
}

/** The id in a marked formula, with the cells where they are now; null for a formula of somebody else. Excel may have put spaces in. */
export function readMark(formula: string): string | null {
  const [, id, reference = ""] = MARK.exec(formula) ?? [];
  if (id === undefined) return null;
  const cells = readReferredArea(reference.trim());
  return cells ? `${id.slice(0, id.lastIndexOf(" "))} ${areaAddress(cells)}` : id;
}

/** Excel shortens whole columns and rows: $C:$C, $2:$5. */
function readReferredArea(reference: string): Area | null {
  const [, firstColumn, lastColumn] = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(reference) ?? [];
  if (firstColumn !== undefined) return readArea(`${firstColumn}1:${lastColumn}1048576`);
  const [, firstRow, lastRow] = /^\$?(\d+):\$?(\d+)$/.exec(reference) ?? [];
  return readArea(firstRow === undefined ? reference : `A${firstRow}:XFD${lastRow}`);
}
