/** Calls to custom functions: Excel posts a message, Microsoft's runtime runs the function and sends the results in batches. */
import type { ExcelObject } from "./excel-object";

/** What came back: an answer or an error with Excel's number for it. */
export type FunctionAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string; readonly message: string };

export interface CallOptions {
  /** Cell that holds the formula. */
  readonly address?: string;
}

export interface CustomFunctionHost {
  readonly service: ExcelObject;
  /** Arguments as Excel hands them over: a range as rows, an omitted one as null, an error as {code, type}. */
  readonly call: (name: string, args: readonly unknown[], options?: CallOptions) => Promise<FunctionAnswer>;
  /** How many batches of answers have come. */
  readonly batches: () => number;
  /** True once Office.js has said that its custom functions are ready. */
  readonly isReady: () => boolean;
}

const CATEGORY = 1;
const INVOCATION = 1000;
/** allowErrorForDataTypeAny */
const FLAGS = 4;

/** Excel's numbers for the codes; 2 is what a function gives that throws something else. */
const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function createCustomFunctionHost(post: (entry: object) => void): CustomFunctionHost {
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  let last = 0;
  let isReady = false;
  let batches = 0;
  const settle = (results: unknown): void => {
    batches += 1;
    for (const [id, ok, value, code] of results as readonly (readonly [number, boolean, unknown, number])[]) {
      waiting.get(id)?.(ok ? { ok, value } : { ok, code: CODES[code] ?? "#VALUE!", message: typeof value === "string" ? value : "" });
      waiting.delete(id);
    }
  };
  return {
    isReady: () => isReady,
    batches: () => batches,
    service: {
      type: "CustomFunctions",
      call: {
        _GetEnabledFeatures: () => [],
        _SetOsfControlContainerReadyForCustomFunctions: () => void (isReady = true),
        SetInvocationArrayResults: settle,
      },
    },
    call: (name, args, { address = "Sheet1!A1" } = {}) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        post({ messageCategory: CATEGORY, messageType: INVOCATION, message: JSON.stringify([id, name, args, address, FLAGS, null]) });
      }),
  };
}
