/** First script in a frame of the add-on: waits for the page, gives it `google`, and becomes it, as Google's own frame does. */
import type { FromPage, ToPage } from "./messages";
import { createScriptRun, type ScriptRunClient } from "./script-run";

let client: ScriptRunClient | null = null;

function send(message: FromPage): void {
  // The frame's own origin is nobody's, and the message holds nothing that others may not see.
  window.parent.postMessage(message, "*");
}

function become(html: string, functions: readonly string[]): void {
  client = createScriptRun(functions, (call) => send({ kind: "call", ...call }));
  const host = { close: () => send({ kind: "close" }) };
  document.open();
  // Opening a document takes away who listened.
  listen();
  Object.assign(window, { google: { script: { run: client.run, host } } });
  document.write(html);
  document.close();
}

function listen(): void {
  window.addEventListener("message", ({ source, data }: MessageEvent<ToPage>) => {
    if (source !== window.parent) return;
    if (data.kind === "page") become(data.html, data.functions);
    else client?.settle(data.id, data);
  });
}

listen();
send({ kind: "ready" });
