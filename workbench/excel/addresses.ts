/** Addresses as Excel gives and takes them: with the sheet in front, quoted where it must be; whole rows and columns. */
import { areaAddress, columnName, readArea, type Area } from "../../shared/cell/a1";
import { invalidArgument, itemNotFound } from "./excel-error";
import type { HostState } from "./host-state";
import type { Place, SheetModel } from "./model/workbook-model";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function writeAddress({ sheet, area }: Place): string {
  const name = sheet.name();
  const quoted = /^[A-Za-z_][\w.]*$/.test(name) && !readArea(name) ? name : `'${name.replace(/'/g, "''")}'`;
  return `${quoted}!${withinSheet(area)}`;
}

/** An address with or without sheet; without one it is on `home`. */
export function readAddress(text: string, state: HostState, home: SheetModel): Place {
  const [, quoted, plain, rest = ""] = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = name === undefined ? home : state.model.sheets().find((each) => sameName(each.name(), name));
  if (!sheet) throw itemNotFound();
  const area = readWithinSheet(rest);
  if (!area) throw invalidArgument(`address ${text}`);
  return { sheet, area };
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function withinSheet(area: Area): string {
  if (area.top === 0 && area.bottom === LAST_ROW)
    return area.left === 0 && area.right === LAST_COLUMN ? `1:${LAST_ROW + 1}` : `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

function readWithinSheet(text: string): Area | null {
  const plain = text.replace(/\$/g, "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return readArea(`${columns[1]}1:${columns[2]}${LAST_ROW + 1}`);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return readArea(`A${rows[1]}:XFD${rows[2]}`);
  return readArea(plain);
}
