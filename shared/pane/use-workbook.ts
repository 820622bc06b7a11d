/** The pane's connection to its host: reads, listens, runs commands, and knows whether what is shown is still true. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ownSheets } from "../scorecard/own-sheets";
import type { PaneHost } from "../workbook/pane-host";
import type { Report } from "../workbook/report";
import type { CommandInput, Snapshot } from "../workbook/snapshot";
import { errorText } from "./error-text";
import { inSlices, pause } from "./in-slices";
import { fetchLatePart } from "./late-part";
import type { CloserLook } from "./look-closer";
import { readView, type View } from "./read-view";
import { sameValues } from "./same-values";
import { WORDS } from "./words/words";

export interface Step {
  readonly command: string;
  readonly input: CommandInput;
}

/** What takes its time; `done` of `total` where that is known. */
export interface Work {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** A mistake of the program: during what, and the text to pass on. */
export interface Failure {
  readonly during: string;
  readonly text: string;
}

export interface Workbook {
  /** Null until the first reading is done. */
  readonly view: View | null;
  readonly snapshot: Snapshot | null;
  readonly work: Work | null;
  readonly isBusy: boolean;
  readonly isOutOfDate: boolean;
  /** How many results, exceptions first, have their statistics worked out. */
  readonly analysed: number;
  /** Null until it was taken at what is shown. */
  readonly closer: CloserLook | null;
  /** What the last command said; null once dismissed. */
  readonly report: Report | null;
  readonly failure: Failure | null;
  readonly read: () => Promise<void>;
  /** Runs commands one after the other, the next only if the one before succeeded; true if all did. */
  readonly run: (...steps: readonly Step[]) => Promise<boolean>;
  /** Gives up what is being read or worked out, and the steps that have not begun. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Edits often come in bursts: evaluation follows typing, and the more slowly the longer it takes. */
const CALM_MS = 400;
const CALM_FACTOR = 4;

interface Shown {
  readonly view: View;
  readonly snapshot: Snapshot;
}

export function useWorkbook(host: PaneHost): Workbook {
  const [shown, setShown] = useState<Shown | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isOutOfDate, setOutOfDate] = useState(false);
  const [analysed, setAnalysed] = useState(0);
  const [closer, setCloser] = useState<CloserLook | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Newer work makes older work stop: each has its number.
  const turn = useRef(0);
  const last = useRef<Shown | null>(null);
  const tookMs = useRef(0);

  const guard = useCallback(async (during: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task();
    } catch (error) {
      setFailure({ during, text: errorText(error) });
      setWork(null);
    }
  }, []);

  const read = useCallback(
    () =>
      guard(WORDS.reading, async () => {
        const own = (turn.current += 1);
        const isStopped = (): boolean => own !== turn.current;
        setWork({ label: WORDS.reading, done: 0, total: 0 });
        const snapshot = await host.snapshot();
        const before = last.current;
        // at the beginning nobody types yet, and everybody waits
        if (before) await pause();
        if (isStopped()) return;
        setOutOfDate(false);
        setFailure(null);
        if (!before || !sameValues(before.snapshot, snapshot, ownSheets(snapshot))) {
          const started = performance.now();
          last.current = { view: readView(snapshot), snapshot };
          setAnalysed(0);
          setCloser(null);
          tookMs.current = performance.now() - started;
          setShown(last.current);
        } else {
          last.current = { ...before, snapshot };
          setShown(last.current);
        }
        const { view } = last.current;
        await analyse(view, { isStopped, tell: setAnalysed, show: setWork });
        await pause();
        if (isStopped()) return;
        // Where it cannot be fetched, the views that show it say so.
        const part = await fetchLatePart().catch(() => null);
        if (isStopped()) return;
        if (part) setCloser(part.lookCloser(view, snapshot));
        setWork(null);
      }),
    [host, guard],
  );

  const run = useCallback<Workbook["run"]>(
    async (...steps) => {
      let isDone = true;
      await guard(WORDS.running, async () => {
        const own = (turn.current += 1);
        setBusy(true);
        try {
          for (const [i, { command, input }] of steps.entries()) {
            if (own !== turn.current) break;
            setWork({ label: WORDS.running, done: i, total: steps.length > 1 ? steps.length : 0 });
            const said = await host.run(command, input);
            setReport(said);
            isDone = said.ok;
            if (!isDone) break;
          }
        } catch (error) {
          isDone = false;
          throw error;
        } finally {
          setBusy(false);
          setWork(null);
        }
      });
      await read();
      return isDone;
    },
    [host, guard, read],
  );

  const cancel = useCallback(() => {
    turn.current += 1;
    setWork(null);
    setOutOfDate(true);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      setOutOfDate(true);
      clearTimeout(timer);
      const view = last.current?.view;
      if (view?.kind === "scorecard" && view.isLarge) return;
      timer = setTimeout(() => void read(), Math.max(CALM_MS, tookMs.current * CALM_FACTOR));
    });
    const stopReports = host.onReport?.((said) => {
      setReport(said);
      void read();
    });
    void read();
    return () => {
      turn.current += 1;
      clearTimeout(timer);
      stop();
      stopReports?.();
    };
  }, [host, read]);

  const dismiss = useCallback(() => setReport(null), []);
  const [view, snapshot] = [shown?.view ?? null, shown?.snapshot ?? null];
  return useMemo(
    () => ({ view, snapshot, work, isBusy, isOutOfDate, analysed, closer, report, failure, read, run, cancel, dismiss }),
    [view, snapshot, work, isBusy, isOutOfDate, analysed, closer, report, failure, read, run, cancel, dismiss],
  );
}

interface AnalysisHooks {
  readonly isStopped: () => boolean;
  readonly tell: (analysed: number) => void;
  readonly show: (work: Work) => void;
}

/** Statistics of one KPI after the other; they stay with their results once they have been asked for. */
async function analyse(view: View, { isStopped, tell, show }: AnalysisHooks): Promise<void> {
  const ordered = view.kind === "scorecard" ? view.ordered : [];
  let done = 0;
  await inSlices({
    isStopped,
    step: () => {
      void ordered[done]?.movement;
      done = Math.min(done + 1, ordered.length);
      return done < ordered.length;
    },
    onSlice: () => {
      tell(done);
      show({ label: WORDS.analysing, done, total: ordered.length });
    },
  });
}
