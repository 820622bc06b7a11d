/** Work that is begun by whoever needs it first. */

/** Does the work the first time it is called, and again only after it failed. */
export function startOnce(work: () => Promise<void>): () => void {
  let isStarted = false;
  return () => {
    if (isStarted) return;
    isStarted = true;
    work().catch(() => (isStarted = false));
  };
}
