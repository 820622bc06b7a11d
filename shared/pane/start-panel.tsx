/** For a workbook without a register: what one is, and two ways to begin. */
import type { JSX } from "preact";
import { WORDS } from "./words";

export interface StartPanelProps {
  readonly isBusy: boolean;
  readonly onStart: (withExample: boolean) => void;
}

export function StartPanel({ isBusy, onStart }: StartPanelProps): JSX.Element {
  return (
    <section class="pl-start">
      <h2>{WORDS.noRegister}</h2>
      <p>{WORDS.noRegisterHelp}</p>
      <button type="button" class="pl-button pl-button-main" disabled={isBusy} onClick={() => onStart(true)}>
        {WORDS.startExample}
      </button>
      <button type="button" class="pl-button" disabled={isBusy} onClick={() => onStart(false)}>
        {WORDS.startBlank}
      </button>
    </section>
  );
}
