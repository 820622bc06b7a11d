/** Long work in short slices, so that the page answers between them and newer work can stop older. */

export interface Slices {
  /** One step; false when there is nothing left. */
  readonly step: () => boolean;
  /** True once nobody wants the answer any more. */
  readonly isStopped: () => boolean;
  /** After each slice. */
  readonly onSlice: () => void;
}

/** Half a frame: what is drawn meanwhile still comes in time. */
const SLICE_MS = 8;

/** Resolves when all is done, or after it was stopped. */
export async function inSlices({ step, isStopped, onSlice }: Slices): Promise<void> {
  for (let isMore = true; isMore;) {
    await pause();
    if (isStopped()) return;
    const until = performance.now() + SLICE_MS;
    do isMore = step();
    while (isMore && performance.now() < until);
    onSlice();
  }
}

/** Lets everything go first that waits: keys, drawing. */
export function pause(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done(), { timeout: 200 });
    else setTimeout(done, 0);
  });
}
