/** A workbook in the simulated Excel with the genuine Office.js before it, as a page of the add-in finds it. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { call } from "../../../shared/functions/call";
import { catalogue } from "../../../shared/functions/catalogue";
import { univerWorkbook } from "../../../workbench/excel/model/univer-workbook";
import { loadNodeOffice, type NodeOffice } from "../../../workbench/excel/node-office";
import { createOfficeExternal, type OfficeExternal, type OfficeOptions } from "../../../workbench/excel/office-external";
import { createSimulatedExcel, type SimulatedExcel, type SimulationOptions } from "../../../workbench/excel/simulated-excel";
import { followNames } from "../../../workbench/names-in-formulas";
import { calculated } from "../../../workbench/univer-host";
import { univerFunctions } from "../../../workbench/univer-functions";
import { headlessUniver } from "../../workbench/headless-univer";

export interface OpenExcel extends NodeOffice {
  readonly simulation: SimulatedExcel;
  readonly office: OfficeExternal;
  /** The spreadsheet itself: what the user sees, and where the user's hands are. */
  readonly workbook: FWorkbook;
  readonly api: FUniver;
  /** Resolves once every formula shows its value. */
  readonly calculated: () => Promise<void>;
  readonly close: () => void;
}

/** Excel's globals are set, as in a web view, until `close`. */
export async function openExcel(options: OfficeOptions & SimulationOptions = {}): Promise<OpenExcel> {
  const { univer, api } = headlessUniver(univerFunctions(catalogue, call));
  followNames(api);
  const simulation = createSimulatedExcel(univerWorkbook(api, null), options);
  const office = createOfficeExternal(options);
  const genuine = loadNodeOffice({ bridge: simulation.bridge, external: office.external });
  await genuine.Office.onReady();
  const { Excel, Office, OfficeExtension, CustomFunctions } = genuine;
  const globals = { Excel, Office, OfficeExtension, CustomFunctions };
  Object.assign(globalThis, globals);
  return {
    ...{ Excel, Office, OfficeExtension, CustomFunctions, run: genuine.run, scripts: genuine.scripts, stop: genuine.stop },
    ...{ simulation, office, api },
    workbook: api.getActiveWorkbook()!,
    calculated: () => calculated(api),
    close: () => {
      genuine.stop();
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      univer.dispose();
    },
  };
}
