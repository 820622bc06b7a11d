/** Runs the command line in this process, with a terminal that remembers what was written to it. */
import { run } from "../../cli/program";
import type { Terminal } from "../../cli/terminal/terminal";
import { serialOf } from "../../shared/cell/serial-day";

export interface KpiRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Today is 30 June 2025; no colours, a line as long as it needs. */
export async function kpi(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<KpiRun> {
  let out = "";
  let err = "";
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: null,
    color: false,
    interactive: false,
    today: serialOf(2025, 6, 30),
    ...terminal,
  });
  return { code, out, err };
}
