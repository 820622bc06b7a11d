/** A host that speaks with the genuine Office.js: everything behind the bridge that Excel's own web view offers. */
import { createAppRuntime, type AppRuntime } from "./app-runtime";
import { excelError, isExcelFailure } from "./excel-error";
import { createCustomFunctionHost, type CustomFunctionHost } from "./custom-functions";
import { createEvents, type Events } from "./events";
import { createHostState, type HostState } from "./host-state";
import type { WorkbookModel } from "./model/workbook-model";
import { workbookObject } from "./objects/workbook";
import { processBatch, type Session } from "./process-batch";
import { createReferences } from "./references";
import { isSync } from "./is-sync";
import type { Bridge, BridgeMessage, RequestBody, ResponseBody } from "./wire";

export interface SimulatedExcel {
  /** To be the global `_richApiNativeBridge` before Office.js loads. */
  readonly bridge: Bridge;
  readonly state: HostState;
  readonly functions: CustomFunctionHost;
  readonly runtime: AppRuntime;
  readonly events: Events;
  /** Round trips that read or wrote, in their order; Office.js's own housekeeping left out. */
  readonly syncs: RequestBody[];
  /** Ranges that Office.js holds on to: none once its work is done. */
  readonly keptReferences: () => number;
  /** The next `times` times that Excel comes to a member of this name, it fails there. */
  readonly failAt: (member: string, times?: number) => void;
  /** Excel calls or sets so many members more, and fails at the next. */
  readonly failAfter: (members: number) => void;
}

export interface SimulationOptions {
  /** Characters of one request or answer: 5 MB on the web. Unlimited where it is left out. */
  readonly mostCharacters?: number;
}

export function createSimulatedExcel(model: WorkbookModel, { mostCharacters = Infinity }: SimulationOptions = {}): SimulatedExcel {
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => void receive(text) };
  const send = (message: BridgeMessage): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const post = (entry: object): void => send({ type: 3, message: { entries: [entry] } });
  const state = createHostState(model);
  const functions = createCustomFunctionHost(post);
  const runtime = createAppRuntime();
  const events = createEvents(state, post);
  const syncs: RequestBody[] = [];
  let failing = { member: "", times: 0 };
  let membersLeft = Infinity;
  const session: Session = {
    root: workbookObject(state),
    services: {
      ...runtime.services,
      "Microsoft.ExcelServices.CustomFunctions": functions.service,
      // Where Office.js says that it is ready for the ribbon's commands.
      "Microsoft.InternalService.AddinInternalService": {
        type: "AddinInternalService",
        call: { NotifyActionHandlerReady: () => undefined },
      },
    },
    references: createReferences(),
    guard: (member) => {
      const isNamed = member === failing.member && failing.times > 0;
      const isNext = membersLeft-- === 0;
      if (!isNamed && !isNext) return;
      failing = { member, times: failing.times - 1 };
      throw excelError("GeneralException", "There was an internal error while processing the request.");
    },
    calculated: async () => (state.calculationIsSuspended ? undefined : model.calculated()),
  };
  model.onEdit((place) => events.changed(place, "user"));
  model.onSheets((event, sheetId) => events.sheets(event, sheetId));
  model.onSelection((place) => events.selected(place));
  model.onCalculated((sheet) => events.calculated(sheet));

  /** One batch after the other, as Excel takes them. */
  let queue = Promise.resolve();
  async function receive(text: string): Promise<void> {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: string | RequestBody } };
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    queue = queue.then(async () => answer(id, body));
    return queue;
  }

  async function answer(id: number, body: RequestBody): Promise<void> {
    if (isSync(body)) syncs.push(body);
    const response = state.loses === "requests" ? null : await respond(body);
    const isLost = response === null || state.loses === "answers";
    send({ id, type: 2, message: isLost ? { statusCode: 503, headers: {}, body: "" } : { statusCode: 200, headers: {}, body: response } });
    for (const place of state.written.splice(0)) events.changed(place, "add-in");
  }

  async function respond(body: RequestBody): Promise<ResponseBody> {
    if (state.editsCell && isSync(body)) return refused("InvalidOperationInCellEditMode");
    if (JSON.stringify(body).length > mostCharacters) return refused("RequestPayloadSizeLimitExceeded");
    const response = await processBatch(body, session);
    state.calculationIsSuspended = false;
    return JSON.stringify(response).length > mostCharacters ? refused("ResponsePayloadSizeLimitExceeded") : response;
  }

  const failAt = (member: string, times = 1): void => void (failing = { member, times });
  const failAfter = (members: number): void => void (membersLeft = members);
  return { bridge, state, functions, runtime, events, syncs, failAt, failAfter, keptReferences: session.references.count };
}

/** The whole batch is refused: nothing of it was done. */
function refused(code: string): ResponseBody {
  const error = excelError(code, "The operation was refused.");
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: isExcelFailure(error) ? error.code : "", Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}
