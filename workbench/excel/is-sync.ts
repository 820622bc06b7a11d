/** Tells a round trip of the add-in from Office.js's own housekeeping, so that round trips can be counted. */
import type { RequestBody } from "./wire";

const HOUSEKEEPING = new Set([
  "_RemoveReference",
  "_KeepReference",
  "SetInvocationArrayResults",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "_GetEnabledFeatures",
  "NotifyActionHandlerReady",
  "SetAppRuntimeState",
  "SetAppRuntimeStartState",
]);

/** True if the batch reads, sets or calls anything of the workbook. */
export function isSync({ Actions }: RequestBody): boolean {
  return Actions.some((action) => action.ActionType !== 1 && action.ActionType !== 5 && !HOUSEKEEPING.has(action.Name));
}
