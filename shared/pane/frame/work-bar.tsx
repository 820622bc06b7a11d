/** How far long work is, and the way to give it up; work that is done at once never shows it. */
import type { JSX } from "preact";
import type { Work } from "../use-workbook";
import { WORDS } from "../words/words";

export function WorkBar({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }): JSX.Element {
  const { label, done, total } = work;
  return (
    <div class="pl-work">
      <progress class="pl-work-bar" aria-label={label} {...(total > 0 && { value: done, max: total })} />
      <span class="pl-work-text">
        {label}
        {total > 0 && ` ${done} / ${total}`}
      </span>
      <button type="button" class="pl-link" onClick={onCancel}>
        {WORDS.cancel}
      </button>
    </div>
  );
}
