/** What `load` asks for: properties of an object, of the items of a collection, and of objects that they lead to. */
import { notSimulated } from "./excel-error";
import type { ExcelObject } from "./excel-object";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

type Path = readonly string[];

interface Wanted {
  readonly paths: readonly Path[];
  readonly references: References;
  readonly skip?: number;
  readonly top?: number;
}

/** Paths such as "items/name", "protection/protected", or nothing for all that is known. */
export function query(object: ExcelObject, { Select = [], Skip = 0, Top }: QueryInfo, references: References): unknown {
  const paths = Select.map((path) => path.split("/").map(toWireName));
  return queryPaths(object, { paths, references, skip: Skip, ...(Top === undefined ? {} : { top: Top }) });
}

function queryPaths(object: ExcelObject, wanted: Wanted): unknown {
  return object.items ? queryItems(object, wanted) : queryOne(object, wanted);
}

function queryItems(object: ExcelObject, { paths, references, skip = 0, top }: Wanted): unknown {
  const items = (object.items?.() ?? []).slice(skip, top === undefined ? undefined : skip + top);
  // Office.js leaves "items/" out: what the collection does not have itself is meant for its items.
  const isOwn = ([first = ""]: Path): boolean => first !== "Items" && object.get?.[first] !== undefined;
  const ownPaths = paths.filter(isOwn);
  const itemPaths = paths.filter((path) => !isOwn(path)).map((path) => (path[0] === "Items" ? path.slice(1) : path));
  const own = ownPaths.length > 0 ? queryOne(object, { paths: ownPaths, references }) : {};
  return { ...own, _Items: items.map((item) => queryOne(item, { paths: itemPaths.filter((path) => path.length > 0), references })) };
}

function queryOne(object: ExcelObject, { paths, references }: Wanted): Record<string, unknown> {
  const wanted = paths.length > 0 ? paths : Object.keys(object.get ?? {}).map((name) => [name]);
  const answer: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
  const deeper = new Map<string, Path[]>();
  for (const [name = "", ...rest] of wanted) {
    if (object.go?.[name]) deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    else answer[name] = name === "_ReferenceId" ? references.keep(object) : getProperty(object, name);
  }
  for (const [name, rest] of deeper) {
    const next = object.go?.[name]?.() ?? null;
    answer[name] = next && queryPaths(next, { paths: rest, references });
  }
  return answer;
}

function getProperty(object: ExcelObject, name: string): unknown {
  const getter = object.get?.[name];
  if (!getter) throw notSimulated(`${object.type}.${name}`);
  return getter();
}

/** "rowIndex" → "RowIndex"; "_ReferenceId" stays. */
function toWireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
