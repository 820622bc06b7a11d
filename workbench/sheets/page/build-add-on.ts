/** Builds the add-on into a folder, in a process of its own, so that the server can answer meanwhile. */
import { buildSheets } from "../../build-sheets";

await buildSheets(process.argv[2]!);
