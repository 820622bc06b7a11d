/** Univer's value objects to the core's values and back: a blank stays null, an omitted argument undefined, an error keeps its code. */
import { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { isGrid, type Grid, type Value } from "../shared/cell/cell";
import { CellError, isErrorCode } from "../shared/cell/cell-error";

/** Where a spilled result starts; Univer wants to know it. */
export interface Anchor {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One argument of a formula. Univer hands a reference over as an array, even to a single cell, and an omitted argument as a
 * bare null: that is the only way to tell F(A1) with A1 blank from F().
 */
export function readArgument(argument: BaseValueObject): Value | Grid | undefined {
  return readArgumentWith(argument, readValue);
}

/** The same for a host that spells cells in its own way. */
export function readArgumentWith<T>(argument: BaseValueObject, read: (cell: Nullable<BaseValueObject>) => T): T | T[][] | undefined {
  if (!argument.isArray()) return argument.isNull() ? undefined : read(argument);
  const array = argument as ArrayValueObject;
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return read(array.get(0, 0));
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => read(array.get(row, column))),
  );
}

/** A function's answer as Univer shows it; a rectangle spills from the formula's cell. */
export function toValueObject(answer: Value | Grid, anchor: Anchor): BaseValueObject {
  if (!isGrid(answer)) return toScalar(answer);
  const columnCount = Math.max(0, ...answer.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create("#N/A" as ErrorType);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => Array.from({ length: columnCount }, (_, column) => toScalar(row[column] ?? null))),
    rowCount: answer.length,
    columnCount,
    ...anchor,
  });
}

export function readValue(value: Nullable<BaseValueObject>): Value {
  if (!value || value.isNull()) return null;
  const content = value.getValue();
  return value.isError() ? toCellError(String(content)) : content;
}

/** Univer has codes that no other host knows (#SPILL!, #CYCLE! …): a wrong value, and the message says which. */
export function toCellError(code: string): CellError {
  return isErrorCode(code)
    ? new CellError(code, `a cell that is used holds ${code}`)
    : new CellError("#VALUE!", `a cell that is used holds ${code}`);
}

/** Blank shows as empty text: a null would show as 0, in Univer as in Excel. */
function toScalar(value: Value): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (value instanceof CellError) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create("#NUM!" as ErrorType);
}
