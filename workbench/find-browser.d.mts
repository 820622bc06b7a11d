/** Types of find-browser.mjs, which is plain JavaScript because it runs before anything is installed. */

export function findBrowser(): string | null;
export function ensureBrowser(): string;
