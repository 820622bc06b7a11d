/** Univer as the workbench has it: the free plugins one by one, our functions in it, one workbook open at a time. */
import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { readSpillsInFormats, redrawFormatsOnSpills } from "../formats-on-spills";
import { followNames } from "../names-in-formulas";
import { WITH_STEPS } from "../step-history";
import type { UniverFunctions } from "../univer-functions";
import { callOffRowHeights, followRowHeights } from "./row-heights";

const WORDS = [
  coreWords,
  conditionalFormattingWords,
  tableWords,
  drawingWords,
  noteWords,
  dataValidationWords,
] as unknown as ILanguagePack[];

export function createSpreadsheet(container: HTMLElement, functions: UniverFunctions, isDark: boolean): FUniver {
  readSpillsInFormats();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...WORDS) },
    override: WITH_STEPS,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      // A file's stored results were calculated elsewhere: here every value is calculated here.
      formula: { ...functions, initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDataValidationPreset(),
  ];
  // Presets overlap; each plugin is registered once, with the options of the last that names it.
  const plugins = new Map(
    presets
      .flatMap((preset) => preset.plugins)
      .map((entry) => (Array.isArray(entry) ? entry : ([entry, undefined] as const)))
      .map(([plugin, options]) => [plugin.pluginName, { plugin, options: options as object }]),
  );
  for (const { plugin, options } of plugins.values()) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  redrawFormatsOnSpills(api);
  followNames(api);
  followRowHeights(api);
  return api;
}

export function focusGrid(api: FUniver): void {
  api.getActiveWorkbook()?.getActiveSheet().getInject().get(ILayoutService).focus();
}

/** An id of its own each time: Univer keeps things by it. */
export function showEmptyWorkbook(api: FUniver): void {
  showWorkbook(api, { id: `empty-${Date.now().toString(36)}`, name: "empty" });
}

/** Closes the workbook that is open and opens another. */
export function showWorkbook(api: FUniver, data: Partial<IWorkbookData>): void {
  const old = api.getActiveWorkbook();
  // The old one first: parts of the page that belong to a workbook cannot be there twice.
  if (old) {
    callOffRowHeights(api);
    api.disposeUnit(old.getId());
  }
  api.createWorkbook(data);
}
