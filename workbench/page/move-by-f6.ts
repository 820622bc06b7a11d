/** F6 moves from part to part of the page, as in office programs: the grid keeps the Tab key for its cells. */

/** Parts in their order, each with what receives the focus. */
export function moveByF6(target: Window, parts: readonly { readonly element: HTMLElement; readonly focus: () => void }[]): void {
  target.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const current = parts.findIndex(({ element }) => element.contains(document.activeElement));
      const next = current + (event.shiftKey ? -1 : 1);
      parts[(next + parts.length) % parts.length]?.focus();
    },
    // Before the grid sees it.
    { capture: true },
  );
}
