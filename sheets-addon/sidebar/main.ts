/** Entry of the sidebar's page: the pane on a host that speaks with Code.js. */
import { mountPane } from "../../shared/pane/mount-pane";
import type { ListedFunction } from "../../shared/workbook/pane-host";
import { createPaneClient, type ScriptRun } from "./pane-bridge";
import { createSidebarHost } from "./sidebar-host";

/** Google puts it into every page that it serves. */
declare const google: { readonly script: { readonly run: ScriptRun } };

/** Written into the page when it is built. */
declare const plumblineFunctions: readonly ListedFunction[];

const element = document.getElementById("pane")!;

const client = createPaneClient(google.script.run, { wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) });

const host = createSidebarHost(client, {
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
  isVisible: () => document.visibilityState === "visible",
  functions: plumblineFunctions,
  wantsFunctions: element.dataset["show"] === "functions",
});

mountPane(element, host);
