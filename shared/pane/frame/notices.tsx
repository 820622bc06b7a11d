/** What the last command refused, and what to show when the program itself is at fault. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Report } from "../../workbook/report";
import { copyText } from "../copy-text";
import type { Failure } from "../use-workbook";
import { WORDS } from "../words/words";

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

export function FailureNotice({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { during, text } = failure;
  return (
    <div class="pl-failure" role="alert">
      <h2>{WORDS.failed}</h2>
      {during !== "" && (
        <p>
          {WORDS.failedDuring} {during}
        </p>
      )}
      <p>{WORDS.failedHelp}</p>
      <textarea class="pl-failure-text" readOnly rows={4} aria-label={WORDS.failed} value={text} />
      <p class="pl-actions">
        <button type="button" class="pl-button" onClick={onRetry}>
          {WORDS.tryAgain}
        </button>
        <button type="button" class="pl-button" onClick={() => void copyText(text).then(setCopied)}>
          {WORDS.copy}
        </button>
        {copied !== null && <span role="status">{copied ? WORDS.copied : WORDS.copyFailed}</span>}
      </p>
    </div>
  );
}

/** Sentences of the core begin in lower case, since they may follow others. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
