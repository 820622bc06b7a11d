/** Entry of `npm run -s kpi -- …`. */
import { run } from "./program";
import { processTerminal } from "./terminal/terminal";

void run(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
