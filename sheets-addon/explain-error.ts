/** What went wrong in Google Sheets, in a sentence that says what to do, by what its exceptions say. */

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/protected/i, "cells are protected and you may not edit them (Data, Protect sheets and ranges): ask who protected them"],
  [/10,?000,?000|number of cells/i, "the spreadsheet would have more cells than the ten million that Google Sheets allows: remove a sheet"],
  [
    /authori[sz]ation|permission|PERMISSION_DENIED/i,
    "Google Sheets denied it: you must be allowed to edit this spreadsheet, and to run the add-on in it",
  ],
  [/timed out|exceeded maximum execution time|try again|server error|too many times/i, "Google Sheets is busy: try again in a moment"],
];

/** Any error; what Google says itself where we know nothing better. */
export function explainError(error: unknown): string {
  const message = error instanceof Error || hasMessage(error) ? error.message : String(error);
  const known = SENTENCES.find(([pattern]) => pattern.test(message));
  return known ? known[1] : message;
}

/** Exceptions of services may come from another realm. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === "object" && error !== null && typeof (error as { message?: unknown }).message === "string";
}
