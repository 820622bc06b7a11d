/** A workbook in the simulated Google Sheets with the built Code.js before it, as Google runs it for a user. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Report } from "../../../shared/workbook/report";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { reviveSnapshot } from "../../../sheets-addon/sidebar/revive";
import { univerWorkbook } from "../../../workbench/excel/model/univer-workbook";
import type { WorkbookModel } from "../../../workbench/excel/model/workbook-model";
import type { GoogleOptions } from "../../../workbench/sheets/google-state";
import { loadScript } from "../../../workbench/sheets/node-script";
import type { Script } from "../../../workbench/sheets/script";
import { scriptFunctions } from "../../../workbench/sheets/script-functions";
import { calculated } from "../../../workbench/univer-host";
import { ROOT } from "../../architecture/source";
import { headlessUniver } from "../../workbench/headless-univer";

export interface OpenSheets extends Script {
  readonly model: WorkbookModel;
  /** The spreadsheet itself: what the user sees, and where the user's hands are. */
  readonly workbook: FWorkbook;
  readonly api: FUniver;
  readonly calculated: () => Promise<void>;
  /** As the pane asks for it. */
  readonly snapshot: () => Snapshot;
  readonly command: (name: string, input?: object) => Report;
  readonly close: () => void;
}

export function builtFile(name: string): string {
  const path = join(ROOT, "dist/sheets", name);
  if (!existsSync(path)) throw new Error(`dist/sheets/${name} must exist: npm run build`);
  return readFileSync(path, "utf8");
}

export function openSheets(options: Omit<GoogleOptions, "createDate"> = {}): OpenSheets {
  const { univer, api } = headlessUniver(scriptFunctions(() => script));
  const model = univerWorkbook(api, null);
  const script = loadScript(builtFile("Code.js"), model, { files: { sidebar: builtFile("sidebar.html") }, ...options });
  return {
    ...script,
    ...{ model, api },
    workbook: api.getActiveWorkbook()!,
    calculated: () => calculated(api),
    snapshot: () => reviveSnapshot(script.run("paneSnapshot") as string),
    command: (name, input = {}) => JSON.parse(script.run("paneRun", [name, JSON.stringify(input)]) as string) as Report,
    close: () => univer.dispose(),
  };
}
