/** The Sheets API on a loopback port, over the workbook that the simulated Apps Script has: Google's genuine client does not know the difference. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { sheets_v4 } from "@googleapis/sheets";
import { isError, type Value } from "../../../shared/cell/cell";
import type { Area } from "../../../shared/cell/a1";
import { toArea } from "../../../shared/cell/a1";
import type { GoogleState } from "../google-state";
import { applyRequests } from "./apply-request";
import { describeSpreadsheet } from "./describe-spreadsheet";

export interface SheetsApiServer {
  readonly url: string;
  /** "GET /v4/…", in their order. */
  readonly requests: string[];
  /** Status codes of the next answers, the next first; 200 is an answer as usual. */
  readonly failures: number[];
  readonly close: () => Promise<void>;
}

const STATUS: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  429: "RESOURCE_EXHAUSTED",
  503: "UNAVAILABLE",
};

export async function serveSheetsApi(state: GoogleState, spreadsheetId: string): Promise<SheetsApiServer> {
  const requests: string[] = [];
  const failures: number[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    requests.push(`${request.method} ${pathname}`);
    const body = await bodyOf(request);
    const failure = failures.shift() ?? 200;
    if (failure !== 200) return send(response, failure, `scripted ${failure}`);
    const [, id, action = ""] = /^\/v4\/spreadsheets\/([^/:]+)(.*)$/.exec(pathname) ?? [];
    if (id !== spreadsheetId) return send(response, 404, "Requested entity was not found.");
    if (action === "") return send(response, 200, describeSpreadsheet(state, searchParams.get("includeGridData") === "true"));
    if (action === "/values:batchGet") {
      const wantsFormulas = searchParams.get("valueRenderOption") === "FORMULA";
      return send(response, 200, {
        valueRanges: searchParams.getAll("ranges").map((range) => ({ range, values: valuesOf(state, range, wantsFormulas) })),
      });
    }
    if (action === ":batchUpdate") return update(response, JSON.parse(body) as { requests: sheets_v4.Schema$Request[] });
    return send(response, 404, `no such method: ${pathname}`);
  }

  function update(response: ServerResponse, { requests: list }: { readonly requests: readonly sheets_v4.Schema$Request[] }): void {
    try {
      applyRequests(state, list);
    } catch (error) {
      return send(response, 400, (error as Error).message);
    }
    return send(response, 200, { spreadsheetId, replies: list.map(() => ({})) });
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    failures,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, code: number, body: object | string): void {
  response.writeHead(code, { "content-type": "application/json" });
  response.end(JSON.stringify(typeof body === "string" ? { error: { code, message: body, status: STATUS[code] ?? "UNKNOWN" } } : body));
}

/** A whole sheet, or a cell of one; rows and cells that are blank at the end are left out, as Google leaves them out. */
function valuesOf(state: GoogleState, range: string, wantsFormulas: boolean): readonly (readonly unknown[])[] {
  const [, quoted = "", address] = /^'((?:[^']|'')+)'(?:!(.+))?$/.exec(range) ?? [];
  const sheet = state.model.sheets().find((each) => each.name() === quoted.replace(/''/g, "'"));
  const used: Area | null = address === undefined ? (sheet?.used() ?? null) : toArea(address);
  if (!sheet || !used) return [];
  const area = address === undefined ? { ...used, top: 0, left: 0 } : used;
  const formulas = wantsFormulas ? sheet.formulas(area) : [];
  return trimmed(sheet.values(area).map((row, i) => row.map((value, j) => formulas[i]?.[j] || toJson(value))));
}

function toJson(value: Value): unknown {
  return isError(value) ? value.code : (value ?? "");
}

function trimmed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.map((row) =>
    row.slice(
      0,
      row.reduce<number>((end, cell, i) => (cell === "" ? end : i + 1), 0),
    ),
  );
}
