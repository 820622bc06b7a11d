/** Fields of forms: a name, what to fill in, and a word of help, tied together for everybody who cannot see them. */
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { WORDS } from "../words/words";

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly help?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  /** Words to choose from while typing; others may be typed. */
  readonly list?: readonly string[];
  readonly type?: "text" | "date";
  /** A few lines to write in, for a sentence. */
  readonly isLong?: boolean;
}

export function TextField({ label, value, onValue, help, placeholder, isRequired, list, type = "text", isLong }: FieldProps): JSX.Element {
  const id = useId();
  const common = { id, class: "pl-input", value, placeholder, required: isRequired, "aria-describedby": help ? `${id}-help` : undefined };
  return (
    <div class="pl-field">
      <label for={id}>
        {label} {isRequired && <span class="pl-small">{WORDS.required}</span>}
      </label>
      {isLong ? (
        <textarea {...common} rows={3} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={type}
          list={list && list.length > 0 ? `${id}-list` : undefined}
          autocomplete="off"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
      {list && list.length > 0 && (
        <datalist id={`${id}-list`}>
          {list.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {help && (
        <p id={`${id}-help`} class="pl-small">
          {help}
        </p>
      )}
    </div>
  );
}

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Value and word of each. */
  readonly choices: readonly (readonly [value: string, word: string])[];
  readonly help?: string;
}

export function ChoiceField({ label, value, onValue, choices, help }: ChoiceFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="pl-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {choices.map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} class="pl-small">
          {help}
        </p>
      )}
    </div>
  );
}

export interface YesNoProps {
  readonly label: string;
  /** null while nobody has answered. */
  readonly value: boolean | null;
  readonly onValue: (value: boolean) => void;
}

export function YesNoField({ label, value, onValue }: YesNoProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="pl-field">
      <legend>{label}</legend>
      <div class="pl-actions">
        {[true, false].map((answer) => (
          <label key={String(answer)} class="pl-check">
            <input type="radio" name={name} required checked={value === answer} onChange={() => onValue(answer)} />
            {answer ? WORDS.yes : WORDS.no}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface FormProps {
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}

/** Enter sends it, Escape gives it up where there is something to go back to. */
export function Form({ submit, isBusy, onSubmit, onCancel, children }: FormProps): JSX.Element {
  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && onCancel) onCancel();
      }}
    >
      {children}
      <p class="pl-actions">
        <button type="submit" class="pl-button pl-button-main" disabled={isBusy}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="pl-button" onClick={onCancel}>
            {WORDS.undo}
          </button>
        )}
      </p>
    </form>
  );
}
