/** Univer's undo history with steps: many commands become one entry, or are all taken back if one of them fails. */
import { ICommandService, IUndoRedoService, LocalUndoRedoService, type DependencyOverride, type IUndoRedoItem } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Univer keeps twenty entries, and its own batching undoes in the order of doing, which is wrong for two writes to one
 * cell. So while a step is open, what commands push is held back, to be reversed.
 */
class StepHistory extends LocalUndoRedoService {
  private held: IUndoRedoItem[] | null = null;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.held) this.held.push(item);
    else super.pushUndoRedo(item);
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
