/** Answers as tests compare them: a CellError as its code, so that sentences may change. */
import type { Grid, Value } from "../../shared/cell/cell";
import { isGrid } from "../../shared/cell/cell";
import { CellError } from "../../shared/cell/cell-error";
import { call } from "../../shared/functions/call";

export type Plain = number | string | boolean | null | { readonly error: string };

export function plain(answer: Value | Grid): Plain | Plain[][] {
  return isGrid(answer) ? answer.map((row) => row.map(plainCell)) : plainCell(answer);
}

function plainCell(value: Value): Plain {
  return value instanceof CellError ? { error: value.code } : value;
}

/** The answer of a call, plain. */
export function answer(name: string, ...args: readonly unknown[]): Plain | Plain[][] {
  return plain(call(name, args));
}

/** "#VALUE! target must be a number: …" of a call that is answered by an error. */
export function sentence(name: string, ...args: readonly unknown[]): string {
  const value = call(name, args);
  return value instanceof CellError ? `${value.code} ${value.message}` : `no error: ${JSON.stringify(plain(value))}`;
}

/** Numbers to twelve digits: an example says 0.1 where a double says 0.10000000000000003. */
export function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return Array.isArray(value) ? value.map(rounded) : value;
}
