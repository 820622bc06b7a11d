/** What the last command said, and what to show when the program itself is at fault. */
import type { JSX } from "preact";
import type { Report } from "../workbook/report";
import { WORDS } from "./words";

/** Nothing was changed, and the message says why. */
export function RefusalNotice({ report, onDismiss }: { readonly report: Report; readonly onDismiss: () => void }): JSX.Element {
  return (
    <div class="pl-notice" role="alert">
      <p>{capital(report.message)}</p>
      <button type="button" class="pl-close" aria-label={WORDS.dismiss} title={WORDS.dismiss} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

export function FailureNotice({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }): JSX.Element {
  return (
    <div class="pl-failure" role="alert">
      <h2>{WORDS.failed}</h2>
      <p>{WORDS.failedHelp}</p>
      <textarea class="pl-failure-text" readOnly rows={4} aria-label={WORDS.failed} value={text} />
      <button type="button" class="pl-button" onClick={onRetry}>
        {WORDS.tryAgain}
      </button>
    </div>
  );
}

/** Sentences of the core begin in lower case, since they may follow others. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
