/** Ranges that Office.js keeps from one round trip to the next, by the ids that it is given for them. */
import { itemNotFound } from "./excel-error";
import type { ExcelObject } from "./excel-object";

export interface References {
  /** The id of an object, a new one if it has none. */
  readonly keep: (object: ExcelObject) => string;
  readonly find: (id: string) => ExcelObject;
  readonly drop: (id: string) => void;
  /** How many are kept: a leak shows here. */
  readonly count: () => number;
}

export function createReferences(): References {
  const kept = new Map<string, ExcelObject>();
  const ids = new WeakMap<ExcelObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const id = ids.get(object) ?? `kept${++last}`;
      ids.set(object, id);
      kept.set(id, object);
      return id;
    },
    find: (id) => {
      const object = kept.get(id);
      if (!object) throw itemNotFound();
      return object;
    },
    drop: (id) => void kept.delete(id),
    count: () => kept.size,
  };
}
