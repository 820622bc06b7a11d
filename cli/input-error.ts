/** The two errors that are answers: bad input (exit code 1) and wrong usage (2), printed as one sentence. Anything else thrown is a bug. */

const INPUT = "InputError";
const USAGE = "UsageError";

/** What a file or a value must be otherwise, and where. */
export function inputError(message: string, cause?: unknown): Error {
  return named(INPUT, message, cause);
}

/** How the command must be called otherwise. */
export function usageError(message: string, cause?: unknown): Error {
  return named(USAGE, message, cause);
}

/** Exit code for an error of this file; null for any other. */
export function exitCodeOf(error: unknown): 1 | 2 | null {
  if (!(error instanceof Error)) return null;
  if (error.name === INPUT) return 1;
  return error.name === USAGE ? 2 : null;
}

function named(name: string, message: string, cause: unknown): Error {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  error.name = name;
  return error;
}
