/** The one error of the domain: a spreadsheet error code with a sentence that says what to mend. */

export const ERROR_CODES = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NAME?", "#REF!", "#NULL!"] as const;

/**
 * #N/A the answer does not exist; #VALUE! wrong type or unknown word; #NUM! outside the domain or not finite;
 * #DIV/0! a plain ratio with denominator zero. The others only pass through from cells that already hold them.
 */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Thrown inside the core, caught by `call` and `evaluateScorecard`, a value beyond them. */
export class CellError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "CellError";
    this.code = code;
  }

  /** Plain JSON, as the command line prints it and a bridge between host and pane carries it. */
  toJSON(): { error: ErrorCode; message: string } {
    return { error: this.code, message: this.message };
  }
}

/** True for one of the codes above, as text. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && (ERROR_CODES as readonly string[]).includes(text);
}
