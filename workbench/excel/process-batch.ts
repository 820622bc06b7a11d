/** Runs one batch of Office.js: resolves its object paths, performs its actions in order, stops at the first that fails. */
import { excelError, isExcelFailure, notSimulated } from "./excel-error";
import { isExcelObject, type ExcelObject } from "./excel-object";
import { query } from "./query";
import type { References } from "./references";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";

/** What lives longer than a batch. */
export interface Session {
  readonly root: ExcelObject;
  /** Service objects by their name on the wire. */
  readonly services: Readonly<Record<string, ExcelObject>>;
  readonly references: References;
  /** Throws where a test wants Excel to fail: at a method such as "TableCollection.Add", or at setting "Range.Values". */
  readonly guard: (member: string) => void;
  /** Resolves once formulas show their values; awaited before anything is read. */
  readonly calculated: () => Promise<void>;
}

type Resolve = (id: number) => ExcelObject | null;

export async function processBatch(body: RequestBody, session: Session): Promise<ResponseBody> {
  const resolve = resolver(body, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === 2) await session.calculated();
      const value = perform(action, { resolve, session, keepsReferences: body.AutoKeepReference === true });
      if (action.ActionType === 5) traceIds.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: toWireError(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

interface Surroundings {
  readonly resolve: Resolve;
  readonly session: Session;
  readonly keepsReferences: boolean;
}

/** Undefined where Office.js expects no result. */
function perform(action: Action, { resolve, session, keepsReferences }: Surroundings): unknown {
  const object = action.ObjectPathId ? resolve(action.ObjectPathId) : null;
  switch (action.ActionType) {
    case 1:
      return object && instantiate(object, session, keepsReferences);
    case 2:
      return object && query(object, action.QueryInfo ?? {}, session.references);
    case 3:
      return object ? callMethod(object, action, { resolve, session }) : undefined;
    case 4:
      if (object) setProperty(object, action, { resolve, session });
      return undefined;
    case 5:
      // Without a result Office.js would never register an event.
      return null;
  }
}

function instantiate(object: ExcelObject, { references }: Session, keepsReference: boolean): Record<string, unknown> {
  return {
    ...(keepsReference && object.place ? { _ReferenceId: references.keep(object) } : {}),
    ...(object.id === undefined ? {} : { Id: object.id }),
  };
}

function callMethod(object: ExcelObject, action: Action, { resolve, session }: Pick<Surroundings, "resolve" | "session">): unknown {
  if (action.Name === "_KeepReference") return void session.references.keep(object);
  if (action.Name === "_RemoveReference") return void session.references.drop(String(action.ArgumentInfo?.Arguments?.[0]));
  const result = invoke(object, action.Name, readArguments(action.ArgumentInfo, resolve), session);
  return isExcelObject(result) ? undefined : result;
}

function invoke(object: ExcelObject, name: string, args: readonly unknown[], { guard }: Pick<Session, "guard">): unknown {
  guard(`${object.type}.${name}`);
  const method = object.call?.[name];
  if (!method) throw notSimulated(`${object.type}.${name}()`);
  return method(...args);
}

function setProperty(object: ExcelObject, action: Action, { resolve, session }: Pick<Surroundings, "resolve" | "session">): void {
  session.guard(`${object.type}.${action.Name}`);
  const setter = object.set?.[action.Name];
  if (!setter) throw notSimulated(`setting ${object.type}.${action.Name}`);
  setter(readArguments(action.ArgumentInfo, resolve)[0]);
}

function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, i) => {
    const path = info?.ReferencedObjectPathIds?.[i];
    return path ? resolve(path) : argument;
  });
}

/** Each path is resolved once a batch, so that two actions on it meet the same object. */
function resolver({ ObjectPaths }: RequestBody, session: Session): Resolve {
  const resolved = new Map<number, ExcelObject | null>();
  const resolve: Resolve = (id) => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[String(id)];
    if (!path) throw excelError("InvalidObjectPath", `The object path is unknown: ${id}`);
    const object = follow(path, resolve, session);
    resolved.set(id, object);
    return object;
  };
  return resolve;
}

function follow(path: ObjectPath, resolve: Resolve, session: Session): ExcelObject | null {
  const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : null;
  switch (path.ObjectPathType) {
    case 1:
      return session.root;
    case 2: {
      const service = session.services[path.Name];
      if (!service) throw notSimulated(`service ${path.Name}`);
      return service;
    }
    case 3:
      return (
        parent && toObject(invoke(parent, path.Name, readArguments(path.ArgumentInfo, resolve), session), `${parent.type}.${path.Name}()`)
      );
    case 4: {
      if (!parent) return null;
      const property = parent.go?.[path.Name];
      if (!property) throw notSimulated(`${parent.type}.${path.Name}`);
      return property();
    }
    case 5: {
      if (!parent) return null;
      if (!parent.item) throw notSimulated(`${parent.type}.getItem()`);
      return parent.item(readArguments(path.ArgumentInfo, resolve)[0]);
    }
    case 6:
      return session.references.find(path.Name);
    case 7:
      return null;
  }
}

function toObject(result: unknown, what: string): ExcelObject | null {
  if (result === null || isExcelObject(result)) return result;
  throw notSimulated(`${what} as an object`);
}

/** A mistake of the simulation itself is loud, too: GeneralException, which no test expects. */
function toWireError(error: unknown, action: Action, index: number): ResponseBody["Error"] {
  const known = isExcelFailure(error);
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error),
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
