/** A list of changes as the requests of one batchUpdate, which Google carries out as a whole or not at all. */
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

export function toRequests(changes: readonly Change[], state: RemoteState): readonly Request[] {
  const target = createRequestTarget(state);
  const list = expandFormats(changes, state.snapshot);
  const added = list.flatMap((change) => (change.kind === "sheet" ? sheetRequests(target, change) : []));
  return [...added, ...growRequests(target, list), ...list.flatMap((change) => requestsFor(target, change))];
}

function requestsFor(target: RequestTarget, change: Change): readonly Request[] {
  switch (change.kind) {
    case "sheet":
      // Made before all others, so that sheets can grow before anything is written.
      return [];
    case "cells":
      return cellRequests(target, change);
    case "formula":
      return formulaRequests(target, change);
    case "number format":
      return numberFormatRequests(target, change);
    case "style":
      return styleRequests(target, change);
    case "table":
      return tableRequests(target, change);
    case "name":
      return nameRequests(target, change);
    case "conditional formats":
      return conditionalFormatRequests(target, change);
    case "freeze":
      return freezeRequests(target, change);
    case "column widths":
      return widthRequests(target, change);
    case "validation":
      return validationRequests(target, change);
    case "chart":
      return chartRequests(target, change);
    case "select":
      // Nobody is looking.
      return [];
  }
}
