/** Google's own client of the Sheets API, patient with quotas: a minute's quota is full again after a minute. */
import { auth, sheets, type sheets_v4 } from "@googleapis/sheets";

export interface SheetsApi {
  /** Everything but values. */
  readonly describe: (fields: string) => Promise<sheets_v4.Schema$Spreadsheet>;
  readonly values: (ranges: readonly string[]) => Promise<readonly (readonly (readonly unknown[])[])[]>;
  /** All of the requests, or none. */
  readonly update: (requests: readonly sheets_v4.Schema$Request[]) => Promise<void>;
}

export interface ApiOptions {
  readonly spreadsheetId: string;
  /** Where the API is, for tests: no credentials are looked for, and none are sent there. */
  readonly rootUrl?: string;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly onRetry?: (reason: string) => void;
}

/** Part of what the client takes with each call. */
interface Options {
  readonly retryConfig: NonNullable<sheets_v4.Options["retryConfig"]>;
  readonly fetchImplementation?: typeof fetch;
}

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets"];

/** Two seconds, then 4, 8, 16, 32 and 32: one and a half minutes. The client's own delays would end after half a minute. */
const PAUSE = 2000;
const ATTEMPTS = 6;
const MOST_DOUBLINGS = 4;

/** Credentials are the application-default ones: a service account's key file in GOOGLE_APPLICATION_CREDENTIALS, or a signed-in gcloud. */
export function createSheetsApi({ spreadsheetId, rootUrl, wait = sleep, onRetry }: ApiOptions): SheetsApi {
  const credentials = rootUrl === undefined ? new auth.GoogleAuth({ scopes: SCOPES }) : undefined;
  const { spreadsheets } = sheets({ version: "v4", ...(credentials ? { auth: credentials } : { rootUrl }) });
  // The client's own way of fetching goes through proxies, which a test server is not behind.
  const patient = (): Options => ({ ...patience(wait, onRetry), ...(rootUrl !== undefined && { fetchImplementation: fetch }) });
  return {
    describe: async (fields) => {
      if (credentials) await assertUsable(credentials);
      return (await spreadsheets.get({ spreadsheetId, fields }, patient())).data;
    },
    values: async (ranges) => {
      const request = { spreadsheetId, ranges: [...ranges], valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" };
      const { data } = await spreadsheets.values.batchGet(request, patient());
      return (data.valueRanges ?? []).map(({ values }) => (values ?? []) as unknown[][]);
    },
    update: async (requests) => {
      await spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [...requests] } }, patient());
    },
  };
}

/** Whatever keeps credentials from being found and read, it is theirs, as if Google had refused them. */
async function assertUsable(credentials: InstanceType<typeof auth.GoogleAuth>): Promise<void> {
  try {
    await credentials.getClient();
  } catch (error) {
    throw Object.assign(new Error(error instanceof Error ? error.message : String(error), { cause: error }), { status: 401 });
  }
}

/** A new one for each call: the client counts its attempts in it. */
function patience(wait: (milliseconds: number) => Promise<void>, onRetry: ApiOptions["onRetry"]): Options {
  return {
    retryConfig: {
      retry: ATTEMPTS,
      // A POST is not tried again unless one asks for it. Ours may be: all of it is done or nothing, and done twice is done once.
      httpMethodsToRetry: ["GET", "POST"],
      statusCodesToRetry: [
        [429, 429],
        [503, 503],
      ],
      retryBackoff: async (error) => {
        const attempt = error.config.retryConfig?.currentRetryAttempt ?? 1;
        const delay = PAUSE * 2 ** Math.min(attempt - 1, MOST_DOUBLINGS);
        onRetry?.(`Google asks for patience (${error.response?.status ?? "no answer"}): trying again in ${Math.round(delay / 1000)} s`);
        await wait(delay);
      },
    },
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
