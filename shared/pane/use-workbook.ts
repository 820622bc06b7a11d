/** The pane's connection to its host: reads, listens, runs commands, and knows whether what is shown is still true. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PaneHost } from "../workbook/pane-host";
import type { Report } from "../workbook/report";
import type { CommandInput } from "../workbook/snapshot";
import { errorText } from "./error-text";
import { readView, type View } from "./read-view";

export interface Workbook {
  /** Null until the first reading is done. */
  readonly view: View | null;
  readonly isBusy: boolean;
  readonly isOutOfDate: boolean;
  /** What the last command said; null once dismissed. */
  readonly report: Report | null;
  /** A mistake of the program, as text to pass on. */
  readonly failure: string | null;
  readonly read: () => Promise<void>;
  /** Runs commands one after the other, the next only if the one before succeeded. */
  readonly run: (steps: readonly { readonly command: string; readonly input: CommandInput }[]) => Promise<void>;
  readonly dismiss: () => void;
}

/** Edits often come in bursts: recalculation follows typing. */
const CALM_MS = 400;

export function useWorkbook(host: PaneHost): Workbook {
  const [view, setView] = useState<View | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isOutOfDate, setOutOfDate] = useState(false);
  const [report, setReport] = useState<Report | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const isLarge = useRef(false);

  const guard = useCallback(async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      setFailure(errorText(error));
    }
  }, []);

  const read = useCallback(
    () =>
      guard(async () => {
        const next = readView(await host.snapshot());
        isLarge.current = next.kind === "scorecard" && next.isLarge;
        setView(next);
        setOutOfDate(false);
        setFailure(null);
      }),
    [host, guard],
  );

  const run = useCallback<Workbook["run"]>(
    (steps) =>
      guard(async () => {
        setBusy(true);
        try {
          for (const { command, input } of steps) {
            const said = await host.run(command, input);
            setReport(said);
            if (!said.ok) break;
          }
        } finally {
          setBusy(false);
        }
        await read();
      }),
    [host, guard, read],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      setOutOfDate(true);
      clearTimeout(timer);
      if (!isLarge.current) timer = setTimeout(() => void read(), CALM_MS);
    });
    const stopReports = host.onReport?.((said) => {
      setReport(said);
      void read();
    });
    void read();
    return () => {
      clearTimeout(timer);
      stop();
      stopReports?.();
    };
  }, [host, read]);

  return { view, isBusy, isOutOfDate, report, failure, read, run, dismiss: () => setReport(null) };
}
