/** Where npm is, for whoever has to start it: as a script for Node it needs no shell, and starts on every system alike. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";

/** npm's script, if npm started us or came with this Node; undefined where it is somewhere else. */
export function npmScript() {
  const beside = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  return places.find((place) => place?.endsWith("npm-cli.js") && existsSync(place));
}
