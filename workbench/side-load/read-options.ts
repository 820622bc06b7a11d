/** What `npm run excel` was asked to do. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Options {
  readonly sideLoad: SideLoad;
  /** Where the files are served on this machine. */
  readonly port: number;
}

export type SideLoad =
  /** Into Excel on this machine, with a workbook of the user's if one is named. */
  | { readonly into: "desktop"; readonly document: string | null }
  | { readonly into: "web"; readonly document: string }
  /** Nowhere: the files are served, and the user uploads the manifest. */
  | { readonly into: "nothing" }
  /** Out of every Excel on this machine again. */
  | { readonly into: "stop" };

const DEFAULT_PORT = "3000";

const USAGE = `npm run excel                                     into Excel on this machine (Windows, Mac)
npm run excel -- --document FILE.xlsx             the same, with a workbook
npm run excel -- --web --document ADDRESS         into Excel on the web, in a workbook on OneDrive or SharePoint
npm run excel -- --serve                          serves the files only
npm run excel -- --stop                           takes the add-in out of Excel again
Each takes --port NUMBER, where the add-in is served; ${DEFAULT_PORT} if it is left out.`;

/** Throws a sentence for what it cannot read; `platform` is Node's name of the system. */
export function readOptions(args: readonly string[], platform: NodeJS.Platform): Options {
  const given = parse(args);
  return { sideLoad: readSideLoad(given, platform), port: readPort(given.port ?? DEFAULT_PORT) };
}

function readSideLoad({ web, serve, stop, document }: Given, platform: NodeJS.Platform): SideLoad {
  if ([web, serve, stop].filter(Boolean).length > 1) throw new Error("choose one of --web, --serve and --stop");
  if ((serve || stop) && document !== undefined) {
    throw new Error(`a document is opened with Excel only, not with --serve or --stop: ${document}`);
  }
  if (serve) return { into: "nothing" };
  if (web) return { into: "web", document: readAddress(document) };
  if (platform !== "win32" && platform !== "darwin") {
    throw new Error(`Excel must be on this machine, and there is none for ${platform}: use --web --document ADDRESS, or --serve`);
  }
  return stop ? { into: "stop" } : { into: "desktop", document: document === undefined ? null : readFile(document) };
}

interface Given {
  readonly web?: boolean;
  readonly serve?: boolean;
  readonly stop?: boolean;
  readonly document?: string;
  readonly port?: string;
}

function parse(args: readonly string[]): Given {
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { web: flag, serve: flag, stop: flag, document: { type: "string" }, port: { type: "string" } },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}

function readAddress(document = ""): string {
  if (!URL.canParse(document) || new URL(document).protocol !== "https:") {
    throw new Error(
      `--web requires --document with the https address of a workbook, as its Share menu copies it: ${document || "none given"}`,
    );
  }
  return document;
}

function readFile(document: string): string {
  const path = resolve(document);
  if (!existsSync(path)) throw new Error(`the document must exist: ${document}`);
  return path;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) throw new Error(`port must be a whole number from 1 to 65535: ${text}`);
  return port;
}
