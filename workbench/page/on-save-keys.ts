/** Ctrl+S and Cmd+S: the keys that save in every office program, instead of the browser's saving of the page. */

/** Returns how to stop it. */
export function onSaveKeys(act: () => void): () => void {
  const byKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) act();
  };
  // Before the grid sees it.
  window.addEventListener("keydown", byKey, { capture: true });
  return () => window.removeEventListener("keydown", byKey, { capture: true });
}
