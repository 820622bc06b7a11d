/** Errors as Excel answers them: a code that Office.js hands on, and a sentence. */

export interface ExcelFailure extends Error {
  readonly code: string;
}

export function excelError(code: string, message: string): ExcelFailure {
  return Object.assign(new Error(message), { code });
}

/** The loud failure of everything that the simulation does not know: a test that relies on it must not pass by accident. */
export function notSimulated(what: string): ExcelFailure {
  return excelError("ApiNotFound", `${what} is not simulated`);
}

export function itemNotFound(): ExcelFailure {
  return excelError("ItemNotFound", "The requested resource doesn't exist.");
}

export function invalidArgument(reason: string): ExcelFailure {
  return excelError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${reason}`);
}

export function isExcelFailure(error: unknown): error is ExcelFailure {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string";
}
