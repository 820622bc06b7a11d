/** What the Sheets API answered, in a sentence that says what to do. */

interface ApiError {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly message?: unknown;
}

const SENTENCES: Readonly<Record<number, string>> = {
  401: "Google requires credentials: sign in with gcloud auth application-default login, or name a service account's key file in GOOGLE_APPLICATION_CREDENTIALS",
  403: "Google denied access: the spreadsheet must be shared, for editing, with the account whose credentials are used, and the Sheets API must be on in its project",
  404: "spreadsheet must exist: its id stands in its address between /d/ and /edit",
  429: "Google's quota stays used up after a minute and a half of trying: try again later",
  503: "Google Sheets is not available after a minute and a half of trying: try again later",
};

/** What is said of credentials that have expired or were taken back, and of a key that is none; Google says it with the status 400. */
const CREDENTIALS = /invalid_grant|invalid_rapt|invalid_client|DECODER/i;

/** The API has looked at the request and will not do it, as it stands. */
export function isRefusal(error: unknown): boolean {
  const { status, code, message } = error as ApiError;
  return Number(status ?? code) === 400 && !CREDENTIALS.test(String(message));
}

/** Null for an error that is none of the API's: a mistake of the program. */
export function explainApiError(error: unknown): string | null {
  const { code, status, message } = error as ApiError;
  const number = Number(status ?? code);
  const text = typeof message === "string" ? message : "";
  if (number === 401 || CREDENTIALS.test(text)) return `${SENTENCES[401]!} (${text})`;
  if (SENTENCES[number] !== undefined) return SENTENCES[number];
  if (number === 400) return `Google refused the changes twice, and none was made (${text})`;
  if (isUnanswered(error)) return `Google must be reachable: no answer came (${typeof code === "string" ? code : text})`;
  return number >= 500 ? `Google Sheets failed: try again (${text})` : null;
}

/** The client has sent a request, and nothing came back. */
function isUnanswered(error: unknown): boolean {
  return typeof error === "object" && error !== null && "config" in error && !("response" in error && error.response);
}
