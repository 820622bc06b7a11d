/** Serves the files of a folder over https on this machine, as the manifest for development names them. */
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import type { Certificate } from "./certificates";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};

export interface FolderServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** 0 asks the system for a free port. Rejects with a sentence if the port is taken. */
export function serveFolder(folder: string, { cert, key }: Pick<Certificate, "cert" | "key">, port: number): Promise<FolderServer> {
  const server = createServer({ cert, key }, (request, response) => {
    void answer(folder, request.method, request.url)
      // While a build is under way the folder is not there.
      .catch((error: Error): Answer => ({ status: 500, headers: {}, body: error.message }))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} must be free, and is in use: stop what runs there, or add --port ${port + 1}`)
          : error,
      );
    });
    server.listen(port, "localhost", () => {
      const close = (): Promise<void> => {
        server.closeAllConnections();
        return new Promise((closed) => server.close(() => closed()));
      };
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Only what the folder lists can be asked for, so a path cannot lead out of it; read anew each time, since a build may follow. */
async function answer(folder: string, method = "GET", url = "/"): Promise<Answer> {
  const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers, body: "only GET is answered here" };
  const path = url.replace(/[?#].*$/, "").slice(1);
  const file = filesIn(folder).find((each) => each === path);
  if (file === undefined) return { status: 404, headers, body: "nothing is here" };
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  // Excel on the web reads the list of functions from a page of its own.
  return {
    status: 200,
    headers: { ...headers, "Content-Type": type, "Access-Control-Allow-Origin": "*" },
    body: await readFile(join(folder, file)),
  };
}

function filesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => statSync(join(folder, path)).isFile()).map((path) => path.split(sep).join("/"));
}
