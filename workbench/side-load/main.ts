/** npm run excel: builds the add-in, serves it over https on this machine and puts it into a real Excel. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildExcel } from "../build-excel";
import { readCertificate } from "./certificates";
import { runTool, startArguments, stopArguments } from "./debugging-tool";
import { readOptions, type SideLoad } from "./read-options";
import { serveFolder, type FolderServer } from "./serve-folder";

/** Beside dist/excel, which may have been built for another address. */
const FOLDER = fileURLToPath(new URL("../../dist/excel-local", import.meta.url));
const MANIFEST = join(FOLDER, "manifest.xml");

const BY_HAND = `To do it by hand: Excel on the web, Home, Add-ins, More add-ins, My add-ins, Upload my add-in, and choose
  ${MANIFEST}
The ways for Windows and the Mac are in shared/docs/excel.md.`;

async function main(): Promise<void> {
  const { sideLoad, port } = readOptions(process.argv.slice(2), process.platform);
  if (sideLoad.into === "stop") return runTool(stopArguments(MANIFEST));
  const address = `https://localhost:${port}`;
  console.log("Building the add-in …");
  await buildExcel(FOLDER, address);
  const certificate = await readCertificate(process.platform);
  const server = await serveFolder(FOLDER, certificate, port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(server, sideLoad));
  console.log(`The add-in is served on ${address}/taskpane.html`);
  if (certificate.untrusted) console.log(`The browser must be told to trust this certificate authority: ${certificate.untrusted}`);
  await putInto(sideLoad);
  console.log("Ctrl-C ends it.");
}

/** Where the tool cannot be had, the files are served all the same: the user can upload the manifest. */
async function putInto(asked: SideLoad): Promise<void> {
  const args = startArguments(asked, MANIFEST);
  if (!args) return console.log(BY_HAND);
  try {
    await runTool(args);
  } catch (error) {
    console.error(`The add-in was not put into Excel: ${(error as Error).message}.\n${BY_HAND}`);
  }
}

async function stop(server: FolderServer, { into }: SideLoad): Promise<void> {
  await server.close();
  if (into === "desktop") await runTool(stopArguments(MANIFEST)).catch((error: Error) => console.error(error.message));
  process.exit(0);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
