/** The bar above everything: which workbook is open, how to open another, and how to keep it. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { EMPTY_WORKBOOK, exampleTitle } from "./examples";
import { HostSwitch, type HostPath } from "./host-switch";
import { onSaveKeys } from "./on-save-keys";

export interface TopBarProps {
  readonly host: HostPath;
  /** File names under examples/. */
  readonly examples: readonly string[];
  /** File name of what is open; "" for an empty workbook. */
  readonly open: string;
  /** "" for an empty workbook. */
  readonly onExample: (name: string) => void;
  readonly onFile: (file: File) => void;
  /** Null while there is nothing to download. */
  readonly onDownload: (() => void) | null;
  /** Further buttons of the page. */
  readonly children?: ComponentChildren;
}

export function TopBar({ host, examples, open, onExample, onFile, onDownload, children }: TopBarProps): JSX.Element {
  const isExample = examples.includes(open);
  const chosen = isExample ? open : open === "" ? EMPTY_WORKBOOK : "";
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => onSaveKeys(() => onDownload?.()), [onDownload]);
  return (
    <header class="wb-bar">
      <span class="wb-brand">Plumbline workbench</span>
      <HostSwitch current={host} workbook={isExample || open === "" ? open : null} />
      <label class="wb-field">
        Workbook
        <select
          value={chosen}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.value;
            // Another is chosen only once it is open.
            currentTarget.value = chosen;
            onExample(wanted === EMPTY_WORKBOOK ? "" : wanted);
          }}
        >
          {chosen === "" && <option value="">{open}</option>}
          {examples.map((name) => (
            <option key={name} value={name}>
              {exampleTitle(name)}
            </option>
          ))}
          <option value={EMPTY_WORKBOOK}>{EMPTY_WORKBOOK}</option>
        </select>
      </label>
      <button type="button" class="wb-button" onClick={() => input.current?.click()}>
        Open file…
      </button>
      <button
        type="button"
        class="wb-button"
        title="Download the workbook as .xlsx (Ctrl+S)"
        disabled={!onDownload}
        onClick={() => onDownload?.()}
      >
        Download
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
      {children}
    </header>
  );
}
