/** Events that Excel sends to an add-in that registered for them. */
import { areaAddress } from "../../shared/cell/a1";
import type { HostState } from "./host-state";
import type { Place, SheetModel } from "./model/workbook-model";

const CATEGORY = 65_536;
const WORKBOOK = "Workbook";
/** Excel's numbers of the events. */
const EVENTS = { Changed: 10, Added: 13, SelectionChanged: 14, Deleted: 15, Calculated: 16 } as const;

export interface Events {
  readonly changed: (place: Place, source: "user" | "another user" | "add-in") => void;
  readonly selected: (place: Place) => void;
  readonly calculated: (sheet: SheetModel) => void;
  readonly sheets: (event: "Added" | "Deleted", sheetId: string) => void;
}

export function createEvents({ registered }: Pick<HostState, "registered">, post: (entry: object) => void): Events {
  const send = (event: keyof typeof EVENTS, message: object): void => {
    if (!registered.has(event)) return;
    post({ messageCategory: CATEGORY, messageType: EVENTS[event], targetId: WORKBOOK, message: JSON.stringify(message) });
  };
  return {
    changed: ({ sheet, area }, source) =>
      send("Changed", {
        type: 0,
        address: areaAddress(area),
        changeType: "RangeEdited",
        source: source === "another user" ? "Remote" : "Local",
        worksheetId: sheet.id,
        triggerSource: source === "add-in" ? "ThisLocalAddin" : "Unknown",
      }),
    selected: ({ sheet, area }) => send("SelectionChanged", { address: areaAddress(area), worksheetId: sheet.id }),
    calculated: (sheet) => send("Calculated", { worksheetId: sheet.id, address: "" }),
    sheets: (event, worksheetId) => send(event, { worksheetId, source: "Local" }),
  };
}
