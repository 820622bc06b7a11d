/** The bar above everything: which workbook is open, and how to open another. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

export interface TopBarProps {
  /** File names under examples/. */
  readonly examples: readonly string[];
  /** File name of what is open. */
  readonly open: string;
  readonly isPaneShown: boolean;
  readonly onExample: (name: string) => void;
  readonly onFile: (file: File) => void;
  /** Between sheet and pane, where only one of them has room. */
  readonly onToggle: () => void;
}

export function TopBar({ examples, open, isPaneShown, onExample, onFile, onToggle }: TopBarProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header class="wb-bar">
      <span class="wb-brand">Plumbline workbench</span>
      <label class="wb-field">
        Workbook
        <select value={examples.includes(open) ? open : ""} onChange={(event) => onExample(event.currentTarget.value)}>
          {!examples.includes(open) && <option value="">{open}</option>}
          {examples.map((name) => (
            <option key={name} value={name}>
              {titleOf(name)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="wb-button" onClick={() => input.current?.click()}>
        Open workbook…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Workbook file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file again must be a change too.
          event.currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <a class="wb-button" href="/excel">
        In Excel
      </a>
      <button type="button" class="wb-button wb-toggle" aria-pressed={isPaneShown} onClick={onToggle}>
        {isPaneShown ? "Show the sheet" : "Show the KPIs"}
      </button>
    </header>
  );
}

/** "nhs-ae-four-hour.xlsx" → "nhs ae four hour". */
function titleOf(name: string): string {
  return name.replace(/\.xlsx$/i, "").replace(/[-_]+/g, " ");
}
