/** The pane's places: three side by side, with how much waits in them, and the tools behind More. */
import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { PLACES, TOOLS, type Route, type ViewName } from "../routes";
import { VIEW_WORDS, WORDS } from "../words/words";

export interface NavigationProps {
  readonly route: Route;
  readonly counts: Readonly<Partial<Record<ViewName, number>>>;
  readonly onChoose: (view: ViewName) => void;
  /** From More, which closes behind the choice: the focus goes along. */
  readonly onOpen: (view: ViewName) => void;
}

/** The tools open as a second row, so that nothing is covered; they close by Escape and by turning elsewhere. */
export function Navigation({ route, counts, onChoose, onOpen }: NavigationProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event): void => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, [isOpen]);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    setOpen(false);
    more.current?.focus();
  };
  const choose = (view: ViewName, tell: (view: ViewName) => void) => (): void => {
    setOpen(false);
    tell(view);
  };
  const shown = route.view === "card" ? "scorecard" : route.view;
  const current = (view: ViewName): "page" | undefined => (shown === view ? "page" : undefined);
  const isTool = (TOOLS as readonly ViewName[]).includes(shown);
  return (
    <nav ref={frame} class="pl-tabs" aria-label={WORDS.places} onKeyDown={leave}>
      {PLACES.map((view) => (
        <button key={view} type="button" class="pl-tab" aria-current={current(view)} onClick={choose(view, onChoose)}>
          {VIEW_WORDS[view]}
          {(counts[view] ?? 0) > 0 && <span class="pl-count">{counts[view]}</span>}
        </button>
      ))}
      <button
        ref={more}
        type="button"
        class="pl-tab pl-more"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-current={isTool ? "true" : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {WORDS.more}
        <span class="pl-chevron" aria-hidden="true" />
      </button>
      <ul id={id} class="pl-menu" hidden={!isOpen}>
        {TOOLS.map((view) => (
          <li key={view}>
            <button type="button" class="pl-menu-item" aria-current={current(view)} onClick={choose(view, onOpen)}>
              {VIEW_WORDS[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
