/** `npm start`: sets up what is missing, bundles the workbench's page and serves it, saying what it is doing. Plain Node, since nothing may be installed yet. */
import process from "node:process";
import { prepare } from "./prepare.mjs";

const DEFAULT_PORT = 3000;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main() {
  const port = portFrom(process.argv.slice(2), process.env.PORT);
  const started = Date.now();
  prepare();
  // Only now: esbuild may have been installed a moment ago.
  const { openBundle } = await import("./bundle.mjs");
  const { serve } = await import("./serve.mjs");
  const bundle = await openBundle((line) => console.log(line));
  const server = await serve(bundle, port).catch(async (error) => {
    await bundle.close();
    throw error;
  });
  console.log(
    `Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. The workbench is at\n\n  http://localhost:${server.port}\n\nCtrl-C ends it.`,
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop(server, bundle));
}

async function stop(server, bundle) {
  await server.close();
  await bundle.close();
  process.exit(0);
}

/** `--port 3001` and `--port=3001` before PORT before 3000; 0 asks the system for a free one. */
function portFrom(args, fromEnvironment) {
  const text = args.join(" ").match(/^--port[= ](\S*)$/)?.[1] ?? (args.length === 0 ? fromEnvironment : undefined);
  if (args.length > 0 && text === undefined) throw new Error(`usage: npm start -- [--port NUMBER]: ${args.join(" ")}`);
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`port must be a whole number from 0 to 65535: ${text}`);
  return port;
}
