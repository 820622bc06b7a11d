/**
 * Univer (0.25.1) measures how high rows want to be in idle moments, and goes on after their workbook was closed, which fails on a busy
 * machine. So what has begun is called off before a workbook closes.
 */
import type { FUniver } from "@univerjs/core/facade";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  type ICancelMarkDirtyRowAutoHeightOperationParams,
  type IMarkDirtyRowAutoHeightOperationParams,
} from "@univerjs/sheets";

const begun = new WeakMap<FUniver, ICancelMarkDirtyRowAutoHeightOperationParams[]>();

export function followRowHeights(api: FUniver): void {
  begun.set(api, []);
  api.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const { unitId, subUnitId, id: task } = params as IMarkDirtyRowAutoHeightOperationParams;
    begun.get(api)?.push({ unitId, subUnitId, id: task });
  });
}

/** Everything that has begun since the last call. */
export function callOffRowHeights(api: FUniver): void {
  for (const task of begun.get(api) ?? []) api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, task);
  begun.set(api, []);
}
