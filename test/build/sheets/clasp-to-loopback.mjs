/** Loaded into clasp by `node --import`: its clients of Google's APIs speak to the server of a test instead. */
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";

const APIS = ["script", "drive", "oauth2", "serviceusage"];
const script = realpathSync(process.argv[1] ?? ".");

// npm and npx, which start clasp, are given the same options and are left alone.
if (/[/\\]@google[/\\]clasp[/\\]/.test(script)) {
  const { google } = createRequire(script)("googleapis");
  for (const name of APIS) {
    const create = google[name];
    google[name] = (options) =>
      create.call(google, { ...(typeof options === "string" ? { version: options } : options), rootUrl: process.env.LOOPBACK_URL });
  }
}
