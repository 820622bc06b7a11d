/** Entry of the sidebar's page: the pane on a host that speaks with Code.js. */
import { mountPane } from "../../shared/pane/mount-pane";
import { createPaneClient, type ScriptRun } from "./pane-bridge";
import { createSidebarHost } from "./sidebar-host";

/** Google puts it into every page that it serves. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const element = document.getElementById("pane")!;

const client = createPaneClient(google.script.run, { wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) });

const host = createSidebarHost(client, {
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
  isVisible: () => document.visibilityState === "visible",
  wantsFunctions: element.dataset["show"] === "functions",
});

mountPane(element, host);
