/** Formulas in Univer follow a name whose sheet is renamed, long ones too, which it would lose. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { call } from "../../shared/functions/call";
import { catalogue } from "../../shared/functions/catalogue";
import { applyChanges } from "../../workbench/apply-changes";
import { followNames } from "../../workbench/names-in-formulas";
import { univerFunctions } from "../../workbench/univer-functions";
import { headlessUniver, type Headless } from "./headless-univer";

const LONG = "=KPI_PROGRESS(Its_actual_value_in_another_sheet,A1)+KPI_PROGRESS(A1,A1,A2)*0";

describe("a formula that uses a name", () => {
  let headless: Headless;

  afterEach(() => headless.univer.dispose());

  it("keeps its value when the name's sheet is renamed and cells are edited", async () => {
    headless = headlessUniver(univerFunctions(catalogue, call));
    const { api } = headless;
    const calculated = () => api.getFormula().onCalculationResultApplied(5000);
    followNames(api);
    const workbook = api.getActiveWorkbook()!;
    expect(LONG.length).toBeGreaterThan(64);
    applyChanges(workbook, [
      { kind: "sheet", sheet: "Other" },
      { kind: "cells", sheet: "Other", at: "B2", values: [[38]] },
      { kind: "name", sheet: "Other", range: "B2", name: "Its_actual_value_in_another_sheet" },
      { kind: "cells", sheet: "Sheet1", at: "A1", values: [[100], [0]] },
      { kind: "formula", sheet: "Sheet1", at: "C1", formula: LONG, spills: false },
    ]);
    await calculated();
    const shown = () => workbook.getSheetByName("Sheet1")!.getRange("C1").getRawValue();
    expect(shown()).toBe(0.38);
    const other = workbook.getSheetByName("Other")!;
    other.setName("Anders");
    await calculated();
    workbook.getSheetByName("Sheet1")!.getRange("A1").setValue(76);
    await calculated();
    expect(shown()).toBe(0.5);
    other.getRange("B2").setValue(57);
    await calculated();
    expect(shown()).toBe(0.75);
  });
});
