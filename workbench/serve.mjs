/** Serves the page and the example workbooks on this machine only, and forbids the page to ask anything of any other. */
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { answerExcel } from "./excel/page/serve-excel.mjs";
import { answerSheets } from "./sheets/page/serve-sheets.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const EXAMPLES = join(ROOT, "examples");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Univer sets styles on elements and draws pictures from data; everything else comes from here or not at all. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** Rejects with a sentence and the way out if the port is taken. */
export function serve(bundle, port) {
  const server = createServer((request, response) => {
    answer(bundle, request)
      .catch((error) => ({ status: 500, type: ".js", body: failurePage(error) }))
      .then(({ status, type, body, tag, isFramed, policy }) => {
        const usual = isFramed ? POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : POLICY;
        const headers = {
          ...HEADERS,
          "Content-Security-Policy": policy ?? usual,
          "Content-Type": TYPES[type] ?? "text/plain; charset=utf-8",
          ...(tag && { ETag: tag }),
        };
        response.writeHead(status, headers).end(body);
      });
  });
  return new Promise((done, fail) => {
    server.once("error", (error) => fail(error.code === "EADDRINUSE" ? new Error(busy(port)) : error));
    server.listen(port, "localhost", () => done({ port: server.address().port, close: () => closed(server) }));
  });
}

async function answer(bundle, { method, url, headers }) {
  if (method !== "GET" && method !== "HEAD") return { status: 405, type: "", body: "only GET is answered here" };
  const path = pathOf(url);
  if (path === "/") return { status: 200, type: ".html", body: await readFile(join(ROOT, "workbench", "page", "index.html")) };
  if (["/page.js", "/style.css", "/excel.js", "/sheets.js"].includes(path)) await bundle.refresh();
  if (path === "/examples.json") return { status: 200, type: ".json", body: JSON.stringify(await examples()) };
  const ofHost = (await answerExcel(path)) ?? (await answerSheets(path));
  if (ofHost) return ofHost;
  const tag = bundle.tag(path);
  if (tag !== null && headers["if-none-match"] === tag) return { status: 304, type: extname(path), tag };
  const body = path.startsWith("/examples/") ? await example(path.slice("/examples/".length)) : bundle.read(path);
  return body ? { status: 200, type: extname(path), body, tag } : { status: 404, type: "", body: `nothing is here: ${path}` };
}

/** "" for an address that is none. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

async function examples() {
  const names = await readdir(EXAMPLES).catch(() => []);
  return names.filter((name) => name.endsWith(".xlsx") && !name.startsWith("~$")).sort();
}

/** Only what the folder lists can be asked for, so a path cannot lead out of it. */
async function example(name) {
  return (await examples()).includes(name) ? readFile(join(EXAMPLES, name)) : null;
}

/** A source that does not compile: the page says so where it would have run. */
function failurePage(error) {
  return `document.body.textContent = ${JSON.stringify(`The page could not be bundled.\n\n${error.message}`)};document.body.style.whiteSpace="pre-wrap";`;
}

function busy(port) {
  return `port ${port} is in use by another program: stop that one, or choose another with  npm start -- --port ${port + 1}`;
}

function closed(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}
