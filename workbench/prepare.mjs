/** Makes sure that the packages of package-lock.json are installed, then runs a TypeScript file in this very process: what every npm script begins with. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { npmScript } from "./npm-script.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = join(ROOT, "node_modules", ".plumbline-installed");
const OLDEST_NODE = 20;
/** Everything of ours is a devDependency, which NODE_ENV=production would leave out. */
const NPM_CI = ["ci", "--include=dev"];

/** Installs what package-lock.json asks for unless it is there already. Speaks on stderr only: stdout belongs to the script. */
export function prepare() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE) throw new Error(`Node must be version ${OLDEST_NODE} or newer: ${process.versions.node}`);
  if (isInstalled()) return;
  console.error("Installing packages (npm ci): once, and again whenever package-lock.json changes …");
  const started = Date.now();
  npmCi();
  stamp();
  console.error(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Runs a TypeScript file with process.argv as if Node had been started with it. */
export async function runTypeScript(script, args) {
  const file = resolve(script);
  // npm runs scripts at the root; a file named on the command line is meant from where it was typed.
  if (process.env.npm_lifecycle_script?.includes("prepare.mjs")) process.chdir(process.env.INIT_CWD ?? ".");
  const { register } = await import("tsx/esm/api");
  register();
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}

/** What the installed packages depend on: the lock file, and the system for the binary ones. */
function fingerprint() {
  const lock = readFileSync(join(ROOT, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${process.platform} ${process.arch}`).digest("hex");
}

/** By our stamp; without one by npm's own account of node_modules, for whoever ran npm ci or npm install by hand. */
function isInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint()) return true;
  if (!agreesWithLock()) return false;
  stamp();
  return true;
}

function agreesWithLock() {
  const wanted = packagesIn(join(ROOT, "package-lock.json"));
  const present = packagesIn(join(ROOT, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional, ...system }]) => {
    if (path === "") return true;
    if (present[path]) return present[path].version === version;
    return optional && !isForThisSystem(system);
  });
}

/** False for binaries that npm leaves out on purpose. Of those that differ in the C library, the one that fits is npm's to choose. */
function isForThisSystem({ os, cpu, libc }) {
  return Boolean(os) && !libc && os.includes(process.platform) && (!cpu || cpu.includes(process.arch));
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}

function stamp() {
  writeFileSync(STAMP, fingerprint());
}

/** A second time if the first fails: on a busy machine a program that was unpacked a moment ago may still be locked (ETXTBSY). */
function npmCi() {
  const result = runNpmCi();
  if (result.error) throw new Error(`npm must be installed and on the PATH: ${result.error.message}`);
  if (result.status === 0) return;
  console.error("npm ci failed: trying once more …");
  if (runNpmCi().status !== 0) throw new Error("the packages could not be installed: npm's own message stands above");
}

function runNpmCi() {
  const npm = npmScript();
  const options = { cwd: ROOT, stdio: ["ignore", 2, 2] };
  // Without npm's own script, npm is a batch file on Windows, and only a shell runs those.
  return npm
    ? spawnSync(process.execPath, [npm, ...NPM_CI], options)
    : spawnSync("npm", NPM_CI, { ...options, shell: process.platform === "win32" });
}

/** Command line: `prepare.mjs [SCRIPT.ts ARGS…]`. */
async function main([script, ...args]) {
  try {
    prepare();
    if (script && !existsSync(script)) throw new Error(`the script must exist: ${script}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  if (script) await runTypeScript(script, args);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
