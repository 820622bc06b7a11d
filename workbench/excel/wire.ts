/** The messages that Office.js and Excel exchange, as far as they are used here. JSON with names in PascalCase. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object path that it stands for, or null. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** 1 root, 2 service, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: 1 | 2 | 3 | 4 | 5;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Type 1 is a request to run a batch, 2 its answer, 3 an event. */
export interface BridgeMessage {
  readonly id?: number;
  readonly type: number;
  readonly message: unknown;
}

/** What Office.js looks for as the global `_richApiNativeBridge` while it loads. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}
