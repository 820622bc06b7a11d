/** Two or more views of which one is shown, with the keyboard of tabs: arrows move, Home and End jump. */
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from "preact";
import { useId, useRef, useState } from "preact/hooks";

export interface Tab {
  readonly label: string;
  readonly count: number;
  readonly content: ComponentChildren;
}

export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }): JSX.Element {
  const [shown, setShown] = useState(0);
  const id = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: TargetedKeyboardEvent<HTMLButtonElement>): void => {
    const next = { ArrowRight: shown + 1, ArrowLeft: shown - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + tabs.length) % tabs.length;
    setShown(index);
    buttons.current[index]?.focus();
  };
  return (
    <>
      <div class="pl-tabs" role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.label}
            ref={(element) => void (buttons.current[index] = element)}
            type="button"
            role="tab"
            class="pl-tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel-${index}`}
            aria-selected={index === shown}
            tabIndex={index === shown ? 0 : -1}
            onClick={() => setShown(index)}
            onKeyDown={move}
          >
            {tab.label} <span class="pl-count">{tab.count}</span>
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.label}
          role="tabpanel"
          class="pl-panel"
          id={`${id}-panel-${index}`}
          aria-labelledby={`${id}-tab-${index}`}
          hidden={index !== shown}
        >
          {tab.content}
        </div>
      ))}
    </>
  );
}
