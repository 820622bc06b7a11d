/** Finds a Chromium-based browser for the browser tests, or installs Debian's where that is possible, or says what to do. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const COMMANDS = {
  linux: ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge", "chrome"],
  darwin: ["google-chrome", "chromium"],
  win32: ["chrome.exe", "msedge.exe", "chromium.exe"],
};

const WINDOWS_FILES = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"];

const MAC_FILES = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

/** Path of Chrome, Edge or Chromium: CHROME_PATH if set, else the system's usual places, else the PATH; null if there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH must name a browser that exists: ${chosen}`);
  return chosen || [...usualPlaces(), ...placesOnPath()].find(existsSync) || null;
}

/** The browser's path; installs Debian's chromium if there is none and we may. Throws with what to do otherwise. */
export function ensureBrowser() {
  const found = findBrowser() ?? (isDebianRoot() ? installChromium() : null);
  if (found) return found;
  throw new Error(
    "the browser tests require Chrome, Edge or Chromium: install one, or set CHROME_PATH to where it is " +
      "(on Debian as root: apt-get install chromium)",
  );
}

function usualPlaces() {
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_FILES.flatMap((file) => roots.map((root) => join(root, file)));
  }
  if (process.platform === "darwin") {
    return MAC_FILES.flatMap((file) => [join("/Applications", file), join(homedir(), "Applications", file)]);
  }
  return ["/opt/google/chrome/chrome", "/usr/bin/chromium", "/snap/bin/chromium"];
}

function placesOnPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return (COMMANDS[process.platform] ?? COMMANDS.linux).flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function installChromium() {
  console.error("No browser found: installing Debian's chromium (apt-get install) …");
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  // A font of its own: without one the shapes of the status column are empty boxes.
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"], options);
  return findBrowser();
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
