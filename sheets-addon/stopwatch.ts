/** The six minutes that Google gives a script: what is going on is told while they pass, and work ends by itself before they are over. */

/** Milliseconds. Google stops a script wherever it is; what is left of the six minutes is for taking back what was written. */
const MOST_TIME = 4.5 * 60_000;
const TELL_EVERY = 8_000;

/** Seconds; a negative number keeps a message until the next. */
const UNTIL_NEXT = -1;
const MOMENT = 2;

export interface Stopwatch {
  /** Called between steps. Throws with a sentence for the user when there is no time for another. */
  readonly look: (doing: string) => void;
  /** Takes a message away that look may have left. */
  readonly stop: () => void;
}

/** Short work is told nothing of. */
export function startStopwatch(title: string): Stopwatch {
  const started = now();
  let told = started;
  return {
    look: (doing) => {
      const moment = now();
      if (moment - started > MOST_TIME)
        throw new Error(
          "the spreadsheet is too large for the six minutes that Google gives a script: move old measurements to a spreadsheet of their own",
        );
      if (moment - told < TELL_EVERY) return;
      told = moment;
      SpreadsheetApp.getActiveSpreadsheet().toast(`${doing} …`, title, UNTIL_NEXT);
    },
    stop: () => {
      if (told > started) SpreadsheetApp.getActiveSpreadsheet().toast("Done.", title, MOMENT);
    },
  };
}

function now(): number {
  return new Date().getTime();
}
