/** The day that everything is seen as of, and the button that brings pane and Scorecard sheet up to date. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isoDate, serialOf, type Day } from "../../cell/serial-day";
import { WORDS } from "../words/words";

export interface AsOfFormProps {
  readonly asOf: Day;
  readonly isBusy: boolean;
  readonly isOutOfDate: boolean;
  readonly onRefresh: (asOf: Day) => void;
}

export function AsOfForm({ asOf, isBusy, isOutOfDate, onRefresh }: AsOfFormProps): JSX.Element {
  const [text, setText] = useState(isoDate(asOf));
  useEffect(() => setText(isoDate(asOf)), [asOf]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const [year, month, day] = text.split("-").map(Number);
    onRefresh(year && month && day ? serialOf(year, month, day) : asOf);
  };
  const isWaiting = isOutOfDate || text !== isoDate(asOf);
  return (
    <form class="pl-as-of" onSubmit={submit}>
      <label class="pl-as-of-label">
        {WORDS.asOf}
        <input
          type="date"
          required
          min="1900-03-01"
          max="9999-12-31"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class={isWaiting ? "pl-button pl-button-main" : "pl-button"} disabled={isBusy} title={WORDS.refreshHelp}>
        {WORDS.refresh}
      </button>
    </form>
  );
}
