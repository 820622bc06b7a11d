/** A list of changes as the requests of one batchUpdate, which Google carries out as a whole or not at all. */
import { doChange, type ByKind } from "../../shared/workbook/by-kind";
import type { Change } from "../../shared/workbook/change";
import type { sheets_v4 } from "@googleapis/sheets";
import { expandFormats } from "../looks/expand-formats";
import { chartRequests } from "./chart-requests";
import { cellRequests, formulaRequests, growRequests, nameRequests, sheetRequests, tableRequests } from "./content-requests";
import {
  conditionalFormatRequests,
  freezeRequests,
  numberFormatRequests,
  styleRequests,
  validationRequests,
  widthRequests,
} from "./look-requests";
import type { RemoteState } from "./read-remote";
import { createRequestTarget, type RequestTarget } from "./request-target";

type Request = sheets_v4.Schema$Request;

const REQUESTS: ByKind<RequestTarget, readonly Request[]> = {
  // Made before all others, so that sheets can grow before anything is written.
  sheet: () => [],
  cells: cellRequests,
  formula: formulaRequests,
  "number format": numberFormatRequests,
  style: styleRequests,
  table: tableRequests,
  name: nameRequests,
  "conditional formats": conditionalFormatRequests,
  freeze: freezeRequests,
  "column widths": widthRequests,
  validation: validationRequests,
  chart: chartRequests,
  // Nobody is looking.
  select: () => [],
};

export function toRequests(changes: readonly Change[], state: RemoteState): readonly Request[] {
  const list = expandFormats(changes, state.snapshot);
  const target = createRequestTarget(state, list);
  const added = list.flatMap((change) => (change.kind === "sheet" ? sheetRequests(target, change) : []));
  return [...added, ...growRequests(target, list), ...list.flatMap((change) => doChange(REQUESTS, target, change))];
}
