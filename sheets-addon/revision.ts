/** Whether cells changed since the pane last looked: a mark in the document's cache, the cheapest thing an edit can leave behind. */

const KEY = "plumbline.revision";

/** Six hours, the longest that Google keeps it; a pane that is open for longer sees a change too many, never one too few. */
const SECONDS = 21_600;

export function markEdited(): void {
  CacheService.getDocumentCache()?.put(KEY, String(new Date().getTime()), SECONDS);
}

/** Differs from what it was before if someone edited in between. */
export function readRevision(): string {
  return CacheService.getDocumentCache()?.get(KEY) ?? "";
}
