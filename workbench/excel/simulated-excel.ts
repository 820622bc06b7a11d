/** A host that speaks with the genuine Office.js: everything behind the bridge that Excel's own web view offers. */
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
  readonly events: Events;
  /** Round trips that read or wrote, in their order; Office.js's own housekeeping left out. */
  readonly syncs: RequestBody[];
}

export interface SimulationOptions {
  /** Characters of one answer, as on the web: 5 MB. Unlimited where it is left out. */
  readonly mostCharacters?: number;
}

export function createSimulatedExcel(model: WorkbookModel, { mostCharacters = Infinity }: SimulationOptions = {}): SimulatedExcel {
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => void receive(text) };
  const send = (message: BridgeMessage): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const post = (entry: object): void => send({ type: 3, message: { entries: [entry] } });
  const state = createHostState(model);
  const functions = createCustomFunctionHost(post);
  const events = createEvents(state, post);
  const syncs: RequestBody[] = [];
  const session: Session = {
    root: workbookObject(state),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": functions.service,
      // Where Office.js says that it is ready for the ribbon's commands.
      "Microsoft.InternalService.AddinInternalService": {
        type: "AddinInternalService",
        call: { NotifyActionHandlerReady: () => undefined },
      },
    },
    references: createReferences(),
    calculated: () => model.calculated(),
  };
  model.onEdit((place) => events.changed(place, "user"));
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
    const response = state.editsCell && isSync(body) ? refused("InvalidOperationInCellEditMode") : await processBatch(body, session);
    const isTooLong = JSON.stringify(response).length > mostCharacters || JSON.stringify(body).length > mostCharacters;
    send({
      id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: isTooLong ? refused("ResponsePayloadSizeLimitExceeded") : response },
    });
    for (const place of state.written.splice(0)) events.changed(place, "add-in");
  }

  return { bridge, state, functions, events, syncs };
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
