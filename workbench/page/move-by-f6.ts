/** F6 moves from part to part of the page, as in office programs: the grid keeps the Tab key for its cells. */

export interface PagePart {
  /** Null while it is not there. */
  readonly element: () => HTMLElement | null;
  readonly focus: () => void;
}

/** Parts in their order. */
export function moveByF6(target: Window, parts: readonly PagePart[]): void {
  target.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const present = parts.filter(({ element }) => element());
      const current = present.findIndex(({ element }) => element()?.contains(document.activeElement));
      const next = current + (event.shiftKey ? -1 : 1);
      present[(next + present.length) % present.length]?.focus();
    },
    // Before the grid sees it.
    { capture: true },
  );
}

/** The part that a selector finds, with the focus on the first in it that takes one. */
export function partOf(selector: string): PagePart {
  const element = (): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  return { element, focus: () => element()?.querySelector<HTMLElement>("a[href], button:enabled, select, iframe")?.focus() };
}

/** Selecting a cell draws the focus into the grid, which keeps the Tab key; the page's first Tab is to lead to its first link. */
export function focusBeginning(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}
