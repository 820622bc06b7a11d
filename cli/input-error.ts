/** Bad input as a sentence for people: printed without a stack, exit code 1. Anything else that is thrown is a bug. */

const NAME = "InputError";

/** An error whose message is the whole answer: what must be otherwise, and where. */
export function inputError(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  error.name = NAME;
  return error;
}

/** True for an error made by `inputError`. */
export function isInputError(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
