/** The functions of Code.js that the pane's page calls, with their types: the one contract between the two. */

/** Only text crosses; `input`, snapshot and report are JSON. */
export interface PaneServer {
  readonly paneSnapshot: () => string;
  readonly paneRun: (name: string, input: string) => string;
  readonly paneGoTo: (sheet: string, cell: string) => void;
  readonly paneRevision: () => string;
  /** JSON of what the user has selected, or of null. */
  readonly paneSelection: () => string;
}

/** google.script.run as Google's page has it: handlers are set first, then the function is called. */
export interface ScriptRun extends Readonly<Record<keyof PaneServer, (...args: readonly string[]) => void>> {
  readonly withSuccessHandler: (handler: (result: unknown) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (error: Error) => void) => ScriptRun;
}

/** The same functions as seen from the page. */
export type PaneClient = {
  readonly [Name in keyof PaneServer]: (...args: Parameters<PaneServer[Name]>) => Promise<ReturnType<PaneServer[Name]>>;
};

export interface ClientOptions {
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds before each further attempt. */
const PAUSES = [500, 2000, 6000];

/** What Google's servers say when nothing is wrong with the call itself. */
const TRANSIENT = /server error|network ?error|timed out|try again|too many times|unavailable|HTTP (?:0|5\d\d)/i;

const LOST = /authori[sz]ation|permission|PERMISSION_DENIED|not signed in|login/i;

/**
 * One call after the other: Google takes ten at a time, in no order. A call that only reads is tried again when Google has a bad
 * moment; a command is not, since it may have run.
 */
export function createPaneClient(run: ScriptRun, { wait }: ClientOptions): PaneClient {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const attempt = (name: keyof PaneServer, args: readonly string[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      run
        .withSuccessHandler(resolve)
        .withFailureHandler(reject)
        [name](...args);
    });
  const call = async (name: keyof PaneServer, args: readonly string[]): Promise<unknown> => {
    for (const pause of name === "paneRun" ? [] : PAUSES) {
      try {
        return await attempt(name, args);
      } catch (error) {
        if (!TRANSIENT.test(messageOf(error))) throw explained(error);
        await wait(pause);
      }
    }
    return attempt(name, args).catch((error: unknown) => {
      throw explained(error);
    });
  };
  return {
    paneSnapshot: () => inTurn(() => call("paneSnapshot", []) as Promise<string>),
    paneRun: (name, input) => inTurn(() => call("paneRun", [name, input]) as Promise<string>),
    paneGoTo: (sheet, cell) => inTurn(() => call("paneGoTo", [sheet, cell]) as Promise<void>),
    paneRevision: () => inTurn(() => call("paneRevision", []) as Promise<string>),
    paneSelection: () => inTurn(() => call("paneSelection", []) as Promise<string>),
  };
}

function explained(error: unknown): Error {
  const message = messageOf(error);
  if (LOST.test(message)) {
    return new Error(
      `Google no longer lets this pane speak with the spreadsheet: reload the page, and sign in with one Google account only (${message})`,
    );
  }
  return TRANSIENT.test(message) ? new Error(`Google Sheets did not answer: try again in a moment (${message})`) : new Error(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
}
