/** An object of Excel as the wire sees it: members by the names that Office.js sends, each a function over the model. */
import type { Place } from "./model/workbook-model";

/** What a member may be given: JSON, or another object of Excel. */
export type Argument = unknown;

export interface ExcelObject {
  /** Excel's name of the type, for messages. */
  readonly type: string;
  readonly id?: string | number;
  /** Cells that the object stands for: a Range has them. */
  readonly place?: Place;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that lead to other objects; null where Excel answers with a null object. */
  readonly go?: Readonly<Record<string, () => ExcelObject | null>>;
  /** Methods; the result is JSON, another object, or null for a null object. */
  readonly call?: Readonly<Record<string, (...args: readonly Argument[]) => unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly ExcelObject[];
  /** Of a collection: the item of a key, which may be its id, its name or its index. Throws where there is none. */
  readonly item?: (key: Argument) => ExcelObject;
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { type?: unknown }).type === "string" &&
    !Array.isArray(value) &&
    hasMembers(value)
  );
}

function hasMembers(value: object): boolean {
  return "get" in value || "set" in value || "go" in value || "call" in value || "items" in value;
}
