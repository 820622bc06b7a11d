/** Whatever was thrown as text that someone can pass on. */
export function errorText(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  return typeof error === "string" ? error : JSON.stringify(error);
}
