/** The command line's surroundings as one value, so that a test can stand in for the terminal and the clock. */
import { serialOf, type Day } from "../../shared/cell/serial-day";

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Characters in a line of stdout; null where nothing limits it, as in a pipe. */
  readonly columns: number | null;
  readonly color: boolean;
  /** True where stderr is watched by a person: a progress bar may move there. */
  readonly interactive: boolean;
  readonly today: Day;
}

/** The process's own. The local day counts as today; an interrupted pipe (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  const now = new Date();
  const width = Number(env["COLUMNS"]) || stdout.columns;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY || env["COLUMNS"] ? width : null,
    color: wantsColor(env, stdout.isTTY),
    interactive: stderr.isTTY,
    today: serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
  };
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR; without either a terminal that can has colours. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}
