/** The spreadsheet that the script belongs to. */
import { absoluteAddress, quoteSheet, readArea } from "../../../shared/cell/a1";
import type { Place, SheetModel } from "../../excel/model/workbook-model";
import type { GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";
import { placeOf, rangeObject } from "./range";
import { modelOf, sheetObject } from "./sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Selection = GoogleAppsScript.Spreadsheet.Selection;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function spreadsheetObject(state: GoogleState): Spreadsheet {
  const { model } = state;
  const byName = (name: string): SheetModel | undefined =>
    model.sheets().find((sheet) => sheet.name().toLowerCase() === name.toLowerCase());
  const spreadsheet: Spreadsheet = strict<Spreadsheet>(state, "Spreadsheet", {
    getSpreadsheetTimeZone: () => state.timeZone,
    getSpreadsheetLocale: () => state.locale,
    getSheets: () => model.sheets().map((sheet) => sheetObject(state, sheet)),
    getSheetByName: (name) => {
      const sheet = byName(name);
      return sheet ? sheetObject(state, sheet) : null;
    },
    getActiveSheet: () => sheetObject(state, model.activeSheet()),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      model.activate(modelOf(sheet));
      return sheet;
    },
    insertSheet: ((name: string) => {
      if (byName(name)) throw serviceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const sheet = model.addSheet(name);
      model.activate(sheet);
      return sheetObject(state, sheet);
    }) as Spreadsheet["insertSheet"],
    deleteSheet: (sheet) => model.removeSheet(modelOf(sheet)),
    getRangeByName: (name) => {
      const formula = namesIn(state).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
      const place = formula === undefined ? null : readReference(state, formula);
      return place && rangeObject(state, place);
    },
    removeNamedRange: (name) => void (state.namesakes.delete(name) || model.removeName(name)),
    getNamedRanges: () => namesIn(state).flatMap(([name, formula]) => namedRange(state, name, formula)),
    setNamedRange: (name, range) => {
      if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name)) throw serviceError("Named range contains invalid characters.");
      const { sheet, area } = placeOf(range);
      const formula = `=${quoteSheet(sheet.name())}!${absoluteAddress(area)}`;
      if (byName(name)) state.namesakes.set(name, formula);
      else model.putName(name, formula);
    },
    getActiveRange: () => {
      const place = model.selection();
      return place && rangeObject(state, place);
    },
    getSelection: () => selection(state),
    toast: (message: string, title: string = "", seconds: number | null = 5) => {
      state.toasts.push(message);
      state.screen.show({ kind: "toast", message, title, seconds: seconds ?? -1 });
    },
  });
  return spreadsheet;
}

function namesIn({ model, namesakes }: GoogleState): readonly (readonly [string, string])[] {
  return [...model.names().map(({ name, formula }) => [name, formula] as const), ...namesakes];
}

function namedRange(state: GoogleState, name: string, formula: string): NamedRange[] {
  const place = readReference(state, formula);
  return place
    ? [
        strict<NamedRange>(state, "NamedRange", {
          getName: () => name,
          getRange: () => rangeObject(state, place),
          remove: () => void (state.namesakes.delete(name) || state.model.removeName(name)),
        }),
      ]
    : [];
}

/** Names of formulas are no named ranges in Google Sheets. */
function readReference(state: GoogleState, formula: string): Place | null {
  const [, quoted, plain, range] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = state.model.sheets().find((each) => each.name() === name);
  const area = readArea(range ?? "");
  return sheet && area ? { sheet, area } : null;
}

function selection(state: GoogleState): Selection {
  return strict<Selection>(state, "Selection", {
    getActiveRangeList: () => {
      const place = state.model.selection();
      return place ? strict<RangeList>(state, "RangeList", { getRanges: () => [rangeObject(state, place)] }) : null;
    },
  });
}
