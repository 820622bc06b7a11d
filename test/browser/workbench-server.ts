/** The real `npm start` as a process of its own, on a port that the system picks. */
import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Running {
  readonly address: string;
  /** Everything said so far. */
  readonly output: () => string;
  /** Ctrl-C; the exit code. */
  readonly stop: () => Promise<number | null>;
}

export async function startWorkbench(...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ["workbench/start.mjs", ...(args.length > 0 ? args : ["--port", "0"])], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit") as Promise<[number | null]>;
  let output = "";
  const address = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) done(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void exited.then(([code]) => fail(new Error(`ended with ${code}: ${output}`)));
  });
  const stop = async (): Promise<number | null> => {
    child.kill("SIGINT");
    return (await exited)[0];
  };
  return { address, output: () => output, stop };
}
