/** A real Univer without a page, for tests: the plugins that the workbench has, less those that draw. */
import "./iterator-helpers";
import { IUniverInstanceService, LocaleType, LogLevel, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-table/facade";
import { readSpillsInFormats } from "../../workbench/formats-on-spills";
import { WITH_STEPS } from "../../workbench/step-history";
import type { UniverFunctions } from "../../workbench/univer-functions";

export interface Headless {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer with a workbook open, which its formula engine needs before anything else. */
export function headlessUniver(functions: UniverFunctions, data: Partial<IWorkbookData> = emptyWorkbook()): Headless {
  readSpillsInFormats();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    override: WITH_STEPS,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions.function });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { description: functions.description });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(data);
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getId());
  return { univer, api };
}

function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: "book",
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 100, columnCount: 20, cellData: {} } },
  };
}
