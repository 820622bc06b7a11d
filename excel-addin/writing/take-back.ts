/**
 * Excel has no transactions: a batch that fails in its middle has done its first half. So each change asks, in the same round
 * trip, for what it needs to be taken back; if the batch fails, Excel's answer tells how far it came.
 */
import { codeOf, explainError } from "../explain-error";
import type { TakeBack, Target } from "./target";

/** Excel's answer was lost, so nobody knows whether it did what it was asked. */
const UNKNOWN = ["ConnectionFailure", "Timeout", "ResponsePayloadSizeLimitExceeded"];

/** To be called where a change is queued: `read` gives what was loaded with it, and `queue` takes it back by that. */
export function onFailure<T>({ takesBack }: Target, read: () => T, queue: (workbook: Excel.Workbook, loaded: T) => void): void {
  takesBack.push((workbook) => {
    if (!isSent(read)) return false;
    queue(workbook, read());
    return true;
  });
}

/** To read what Excel did not send is an error in Office.js: the batch ended before. */
export function isSent(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Takes back what was done, the last first; answers with the sentence for the user. */
export async function takeBack(
  failure: unknown,
  { takesBack, notKept, noReturn }: Pick<Target, "takesBack" | "notKept" | "noReturn">,
): Promise<string> {
  const reason = explainError(failure);
  if (noReturn.some(isSent)) return `the changes were made, but not all that they replace could be removed, try again: ${reason}`;
  if (UNKNOWN.includes(codeOf(failure))) return `${reason}; whether the workbook was changed is not known, and trying again is safe`;
  try {
    const isDone = await Excel.run(async ({ workbook }) => {
      const done = [...takesBack].reverse().filter((each: TakeBack) => each(workbook));
      if (done.length > 0) await workbook.context.sync();
      return done.length > 0;
    });
    if (notKept.size > 0) return `all but ${[...notKept].join(", ")} is as it was: ${reason}`;
    return isDone ? `what was done has been taken back: ${reason}` : `nothing was changed: ${reason}`;
  } catch (error) {
    return `some of the changes were made and could not be taken back (${explainError(error)}), undo them with Ctrl+Z or try again: ${reason}`;
  }
}
