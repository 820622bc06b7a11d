/** Whatever was thrown as text that someone can pass on. */
export function errorText(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  return typeof error === "string" ? error : JSON.stringify(error);
}

/** The same in one sentence, for somebody who is to know and not to report it. */
export function errorSentence(error: unknown): string {
  return error instanceof Error ? error.message : errorText(error);
}
