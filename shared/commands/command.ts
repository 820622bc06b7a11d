/** A command: what a ribbon button, a menu entry, a pane button or the command line can run. Pure: snapshot in, changes out. */
import type { Finding } from "../cell/finding";
import type { Change } from "../workbook/change";
import type { Report } from "../workbook/report";
import type { CommandInput, ReadRequest, Snapshot } from "../workbook/snapshot";

export interface Outcome {
  readonly changes: readonly Change[];
  readonly report: Report;
}

export interface Command {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly reads: ReadRequest;
  readonly run: (snapshot: Snapshot, input: CommandInput) => Outcome;
}

/** Nothing is changed, and the report says why. */
export function refuse(message: string, findings: readonly Finding[] = []): Outcome {
  return { changes: [], report: { ok: false, message, findings } };
}
