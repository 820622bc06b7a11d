/** Says on stderr that work goes on, where someone watches and it takes longer than a second. */
import { SingleBar } from "cli-progress";
import type { Terminal } from "./terminal";

const PATIENCE_MS = 1000;

export interface Progress {
  /** Named before the step begins. */
  readonly step: (name: string) => Promise<void>;
  readonly done: () => void;
}

/** A bar of so many steps; silent in pipes and files. `isLarge`: it will take longer, so that there is nothing to wait for first. */
export function startProgress(terminal: Terminal, { steps, isLarge }: { steps: number; isLarge: boolean }): Progress {
  const started = isLarge ? -Infinity : performance.now();
  let bar: SingleBar | null = null;
  let step = -1;
  return {
    step: async (name) => {
      step += 1;
      if (!terminal.interactive || performance.now() - started < PATIENCE_MS) return;
      if (!bar) {
        bar = new SingleBar({ format: "{bar} {name}", stream: process.stderr, barsize: 24, clearOnComplete: true, hideCursor: true });
        bar.start(steps, step, { name });
      } else bar.update(step, { name });
      // lets the bar be drawn before work that does not pause
      await new Promise((resolve) => setImmediate(resolve));
    },
    done: () => bar?.stop(),
  };
}
