/** Univer's undo history with steps: many commands become one entry, or are all taken back if one of them fails. */
import { ICommandService, IUndoRedoService, LocalUndoRedoService, type DependencyOverride, type IUndoRedoItem } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Univer keeps twenty entries, and its own batching undoes in the order of doing, which is wrong for two writes to one
 * cell. So while a step is open, what commands push is held back, to be reversed.
 */
class StepHistory extends LocalUndoRedoService {
  private held: IUndoRedoItem[] | null = null;
  /** By workbook, the last entry that was too old to be kept. */
  private readonly forgotten = new Map<string, IUndoRedoItem>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.held) return void this.held.push(item);
    const oldest = this._getUndoStack(item.unitID)?.[0];
    super.pushUndoRedo(item);
    if (oldest && this._getUndoStack(item.unitID)?.[0] !== oldest) this.forgotten.set(item.unitID, oldest);
  }

  override clearUndoRedo(unitId: string): void {
    this.forgotten.delete(unitId);
    super.clearUndoRedo(unitId);
  }

  /** The edit that was made last and not undone. */
  lastEdit(unitId: string): IUndoRedoItem | null {
    const stack = this._getUndoStack(unitId) ?? [];
    return stack[stack.length - 1] ?? this.forgotten.get(unitId) ?? null;
  }

  begin(): void {
    this.held = [];
  }

  /** Ends the step and hands over what it held. */
  end(): readonly IUndoRedoItem[] {
    const held = this.held ?? [];
    this.held = null;
    return held;
  }
}

/** For the constructor of Univer, which must be made with it for steps to work. */
export const WITH_STEPS: DependencyOverride = [[IUndoRedoService, { useClass: StepHistory }]];

/** Names the state that a workbook is in, if only by what was done last: it is the same again after an edit was undone. Null for one as it was opened. */
export function lastEdit(workbook: FWorkbook): object | null {
  return (workbook.getActiveSheet().getInject().get(IUndoRedoService) as StepHistory).lastEdit(workbook.getId());
}

/** What was done so far cannot be undone. */
export function forgetEdits(workbook: FWorkbook): void {
  workbook.getActiveSheet().getInject().get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

/** Runs commands as one step; what they did is taken back if `act` throws, and the error goes on. */
export function asOneStep(workbook: FWorkbook, act: () => void): void {
  const injector = workbook.getActiveSheet().getInject();
  const history = injector.get(IUndoRedoService) as StepHistory;
  const commands = injector.get(ICommandService);
  history.begin();
  try {
    act();
  } catch (error) {
    const undo = [...history.end()].reverse().flatMap((item) => item.undoMutations);
    for (const { id, params } of undo) commands.syncExecuteCommand(id, params);
    throw error;
  }
  const done = history.end();
  if (done.length === 0) return;
  history.pushUndoRedo({
    unitID: workbook.getId(),
    undoMutations: [...done].reverse().flatMap((item) => item.undoMutations),
    redoMutations: done.flatMap((item) => item.redoMutations),
  });
}
