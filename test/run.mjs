/** npm test: sets up what is missing, then runs every check there is in order, and says at the end how it went. Built-ins only, for a fresh clone. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "../workbench/find-browser.mjs";
import { prepare } from "../workbench/prepare.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TSC = "node_modules/typescript/bin/tsc";
const ESLINT = "node_modules/eslint/bin/eslint.js";
const PRETTIER = "node_modules/prettier/bin/prettier.cjs";
const JEST = "node_modules/jest/bin/jest.js";
/** Suites in which a day could slip when the clock is twelve or thirteen hours ahead. */
const DATED = "test/(cell|kpi|register|scorecard|functions|commands|cli|examples)/";

const NOTHING_COUNTED = { passed: 0, failed: 0, skipped: 0 };

const patterns = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), "plumbline-test-"));
const outcomes = [];
let browser = null;

step("Set-up", setUp);
if (outcomes[0].failed === 0) {
  if (patterns.length === 0) everyCheck();
  else matchingTests();
}
finish();

function everyCheck() {
  step("Browser", findBrowser);
  step("Types", () => node(TSC, "--noEmit", "-p", "tsconfig.json"));
  step("Types of the core, without DOM and Node", () => node(TSC, "--noEmit", "-p", "shared"));
  step("Lint", () => node(ESLINT, ".", "--max-warnings", "0"));
  step("Format", () => node(PRETTIER, "--check", "--log-level", "warn", "."));
  step("Unit tests", () => jest("unit", []));
  step("Unit tests of dates in Auckland", () => jest("unit", [DATED], { TZ: "Pacific/Auckland" }));
  step("Build", build);
  step("Tests of the build", () => jest("build", []));
  if (browser) step("Browser tests", () => jest("browser", ["--runInBand"], { CHROME_PATH: browser }));
}

/** npm test -- PATTERN: nothing but the tests whose path matches, with what they need. */
function matchingTests() {
  const [unit, built, inBrowser] = ["unit", "build", "browser"].map(hasMatch);
  if (unit) step("Unit tests", () => jest("unit", patterns));
  if (built) step("Build", build);
  if (built) step("Tests of the build", () => jest("build", patterns));
  if (inBrowser) step("Browser", findBrowser);
  if (browser) step("Browser tests", () => jest("browser", ["--runInBand", ...patterns], { CHROME_PATH: browser }));
  if (![unit, built, inBrowser].includes(true)) step("Tests", () => failure(`no test's path matches: ${patterns.join(" ")}`));
}

function hasMatch(project) {
  const args = [JEST, "--selectProjects", project, "--listTests", ...patterns];
  return /\.test\.tsx?$/m.test(spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }).stdout);
}

/** Runs one check under a heading and notes how it went. A check returns its counts; one without tests counts when it fails. */
function step(name, check) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const counts = check();
  const seconds = (Date.now() - started) / 1000;
  outcomes.push({ name, seconds, ...counts });
  console.log(`=== ${name}: ${counts.failed ? "FAILED" : "passed"} in ${seconds.toFixed(1)} s`);
}

function setUp() {
  try {
    prepare();
    return NOTHING_COUNTED;
  } catch (error) {
    return failure(error.message);
  }
}

function findBrowser() {
  try {
    browser = ensureBrowser();
    console.log(browser);
    return NOTHING_COUNTED;
  } catch (error) {
    return failure(error.message);
  }
}

function build() {
  return node("workbench/prepare.mjs", "workbench/build.ts");
}

function node(...args) {
  return { ...NOTHING_COUNTED, failed: run(args, process.env) === 0 ? 0 : 1 };
}

function jest(project, args, environment = {}) {
  const file = join(reports, `${outcomes.length}.json`);
  const status = run([JEST, "--ci", "--selectProjects", project, "--passWithNoTests", "--json", "--outputFile", file, ...args], {
    ...process.env,
    TZ: "UTC",
    ...environment,
  });
  const report = readReport(file);
  if (!report) return failure("Jest ended without a report");
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: Math.max(failed, status === 0 ? 0 : 1), skipped: report.numPendingTests };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function run(args, env) {
  const { status, signal } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit", env });
  if (signal === "SIGINT") process.exit(130);
  return status ?? 1;
}

function failure(message) {
  console.error(message);
  return { ...NOTHING_COUNTED, failed: 1 };
}

/** The table of checks, then the line that counts: tests passed, and failures of any kind. */
function finish() {
  rmSync(reports, { recursive: true, force: true });
  const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  console.log("\n=== Summary");
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    const tests = [passed && `${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean).join(", ");
    console.log(`${failed ? "FAILED" : "ok    "} ${name.padEnd(42)}${seconds.toFixed(1).padStart(7)} s  ${tests}`.trimEnd());
  }
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}
