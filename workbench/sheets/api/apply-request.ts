/** A batchUpdate, carried out on the workbook that scripts see too: all of its requests, or none. */
import type { sheets_v4 } from "@googleapis/sheets";
import type { GoogleState } from "../google-state";
import { CELL_REQUESTS } from "./cell-requests";
import { OBJECT_REQUESTS } from "./object-requests";
import { apiRefusal } from "./request-places";

type Request = sheets_v4.Schema$Request;

/** Throws what `apiRefusal` gives for what Google would refuse. */
export type Handlers = { readonly [Kind in keyof Request]?: (state: GoogleState, request: NonNullable<Request[Kind]>) => void };

const HANDLERS: Handlers = { ...CELL_REQUESTS, ...OBJECT_REQUESTS };

/** Throws with Google's sentence for the request that it refuses, and everything is as it was. */
export function applyRequests(state: GoogleState, requests: readonly Request[]): void {
  const restore = remember(state);
  try {
    state.model.asOneStep(() => requests.forEach((request, index) => applyRequest(state, request, index)));
  } catch (error) {
    restore();
    throw error;
  }
}

function applyRequest(state: GoogleState, request: Request, index: number): void {
  const [kind, ...others] = Object.keys(request) as (keyof Request)[];
  const handler = kind && (HANDLERS[kind] as ((state: GoogleState, request: unknown) => void) | undefined);
  if (!kind || others.length > 0) throw apiRefusal(`Invalid requests[${index}]: must be one request: ${[kind, ...others].join(", ")}`);
  if (!handler) throw apiRefusal(`Invalid requests[${index}].${kind}: is not simulated`);
  try {
    handler(state, request[kind]);
  } catch (error) {
    throw apiRefusal(`Invalid requests[${index}].${kind}: ${(error as Error).message}`);
  }
}

/** What is kept beside the workbook; what it returns brings it back. */
function remember({ sizes, metadata, sheetNumbers, chartNumbers }: GoogleState): () => void {
  const kept = ([sizes, metadata, sheetNumbers, chartNumbers] as readonly Map<string, unknown>[]).map((map) => ({
    map,
    before: structuredClone([...map]),
  }));
  return () => {
    for (const { map, before } of kept) {
      map.clear();
      for (const [key, value] of before) map.set(key, value);
    }
  };
}
