/** A command: what a ribbon button, a menu entry, a pane button or the command line can run. Pure: snapshot in, changes out. */
import type { Finding } from "../cell/finding";
import type { Change } from "../workbook/change";
import type { Report } from "../workbook/report";
import type { CommandInput, ReadRequest, Snapshot } from "../workbook/snapshot";

export interface Outcome {
  readonly changes: readonly Change[];
  readonly report: Report;
}

/**
 * Where hosts offer a command by itself: "ribbon", a button of the ribbon and an entry of the menu in Sheets; "cells", for commands
 * on the selected cells, the menu of formats, also at the cells themselves. A command that needs something typed has neither.
 */
export type Surface = "ribbon" | "cells";

export interface Command {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** Left out: run by the pane, which asks for what the command needs, and by no button or menu. */
  readonly surface?: Surface;
  readonly reads: ReadRequest;
  readonly run: (snapshot: Snapshot, input: CommandInput) => Outcome;
}

/** Nothing is changed, and the report says why. */
export function refuse(message: string, findings: readonly Finding[] = []): Outcome {
  return { changes: [], report: { ok: false, message, findings } };
}

/** What ribbon and menu offer, in their order. */
export function withSurface(commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ surface }) => surface !== undefined);
}
