/**
 * google.script.run as Google puts it into a page: a function for each public one of the script, handlers set beforehand, ten calls
 * at a time, and nothing crosses but text, numbers, truth values, null, and lists and objects of them.
 */

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success: Handler;
  readonly failure: Handler;
  readonly userObject: unknown;
}

export interface RunCall {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export type RunAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

export interface ScriptRunClient {
  /** google.script.run */
  readonly run: Readonly<Record<string, unknown>>;
  readonly settle: (id: number, answer: RunAnswer) => void;
}

/** Calls that Google carries out at the same time; others wait for one to end. */
const AT_A_TIME = 10;

export function createScriptRun(functions: readonly string[], send: (call: RunCall) => void): ScriptRunClient {
  const waiting: RunCall[] = [];
  const open = new Map<number, Handlers>();
  const under = new Set<number>();
  let last = 0;

  function next(): void {
    while (under.size < AT_A_TIME && waiting.length > 0) {
      const call = waiting.shift()!;
      under.add(call.id);
      send(call);
    }
  }

  function runner(handlers: Handlers): Readonly<Record<string, unknown>> {
    const callOf = (name: string) => [
      name,
      (...args: readonly unknown[]): void => {
        args.forEach((argument, index) => {
          if (!mayCross(argument)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
        });
        const id = ++last;
        open.set(id, handlers);
        waiting.push({ id, name, args });
        next();
      },
    ];
    return {
      ...(Object.fromEntries(functions.map(callOf)) as Readonly<Record<string, unknown>>),
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
  }

  function settle(id: number, answer: RunAnswer): void {
    const handlers = open.get(id);
    open.delete(id);
    under.delete(id);
    next();
    if (answer.ok) handlers?.success(answer.value, handlers.userObject);
    else handlers?.failure(scriptError(answer.message), handlers.userObject);
  }

  const silent = (): void => undefined;
  return { run: runner({ success: silent, failure: (error) => console.error(error), userObject: undefined }), settle };
}

/** False for a Date, a function, an element and for whatever holds one. */
export function mayCross(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return false;
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(mayCross);
  return Object.prototype.toString.call(value) === "[object Object]" && Object.values(value).every(mayCross);
}

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = "ScriptError";
  return error;
}
