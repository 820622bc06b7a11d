/** SpreadsheetApp and its enumerations. */
import type { GoogleState } from "../google-state";
import { CUSTOM_FORMULA, ruleBuilder } from "../objects/conditional-rule";
import { dataValidationBuilder } from "../objects/data-validation";
import { spreadsheetObject } from "../objects/spreadsheet";
import { strict } from "../strict";
import { uiObject } from "./ui";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(state: GoogleState): SpreadsheetApp {
  return strict<SpreadsheetApp>(state, "SpreadsheetApp", {
    getActiveSpreadsheet: () => spreadsheetObject(state),
    getUi: () => uiObject(state),
    newConditionalFormatRule: () => ruleBuilder(state),
    newDataValidation: () => dataValidationBuilder(state),
    flush: () => undefined,
    SheetType: { GRID: "GRID", OBJECT: "OBJECT" } as unknown as SpreadsheetApp["SheetType"],
    ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" } as unknown as SpreadsheetApp["ProtectionType"],
    BooleanCriteria: { CUSTOM_FORMULA } as unknown as SpreadsheetApp["BooleanCriteria"],
    BandingTheme: { LIGHT_GREY: "LIGHT_GREY" } as unknown as SpreadsheetApp["BandingTheme"],
  });
}
