/** Looks of a range cell by cell, read and set as plain data: by the same properties as those of its format. */
import { invalidArgument, notSimulated } from "../excel-error";
import type { ExcelObject } from "../excel-object";
import type { HostState } from "../host-state";
import type { Place } from "../model/workbook-model";
import { rangeFormatObject } from "./range-format";

/** Properties by name, true for those that are wanted, or their values; those of font and fill one level deeper. */
type Plain = Readonly<Record<string, unknown>>;

export function readCellProperties(state: HostState, place: Place, wanted: unknown): readonly (readonly Plain[])[] {
  const { format, ...others } = wanted as Plain;
  assertNone(others);
  return cellsOf(place).map((row) => row.map((cell) => ({ format: readPlain(rangeFormatObject(state, cell), (format ?? {}) as Plain) })));
}

export function writeCellProperties(state: HostState, place: Place, rows: unknown): void {
  const cells = cellsOf(place);
  const given = rows as readonly (readonly Plain[])[];
  if (given.length !== cells.length || given.some((row) => row.length !== cells[0]?.length)) throw invalidArgument("cell properties");
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const { format, ...others } = given[r]![c]!;
      assertNone(others);
      writePlain(rangeFormatObject(state, cell), (format ?? {}) as Plain);
    }),
  );
}

function cellsOf({ sheet, area }: Place): readonly (readonly Place[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, column) => {
      const [top, left] = [area.top + row, area.left + column];
      return { sheet, area: { top, left, bottom: top, right: left } };
    }),
  );
}

function readPlain(object: ExcelObject, wanted: Plain): Plain {
  const found = Object.entries(wanted).flatMap(([name, want]): [string, unknown][] => {
    if (want === false) return [];
    const next = object.go?.[wireName(name)]?.();
    if (next) return [[name, readPlain(next, want as Plain)]];
    const read = object.get?.[wireName(name)];
    if (!read) throw notSimulated(`${object.type}.${name}`);
    return [[name, read()]];
  });
  return Object.fromEntries(found);
}

function writePlain(object: ExcelObject, values: Plain): void {
  for (const [name, value] of Object.entries(values)) {
    const next = object.go?.[wireName(name)]?.();
    const write = object.set?.[wireName(name)];
    if (next) writePlain(next, value as Plain);
    else if (write) write(value);
    else throw notSimulated(`setting ${object.type}.${name}`);
  }
}

function assertNone(others: Plain): void {
  for (const name of Object.keys(others)) throw notSimulated(`the cell property ${name}`);
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
