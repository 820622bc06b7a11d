/**
 * Formulas that use a name, after the name came to stand for another place, as when its sheet is renamed. Univer (0.25.1) keeps each
 * formula taken apart, with what its names stood for, under the formula's text; but texts of more than 64 characters under a
 * number, by which it does not find them again when a name changes. They went on asking for a sheet that was called otherwise.
 */
import type { FUniver } from "@univerjs/core/facade";
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";

/** A part of every text and number: all are forgotten, and taken apart anew when they are next calculated. */
const ANY = "";

export function followNames(api: FUniver): void {
  api.onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    api.getActiveWorkbook()?.getActiveSheet().getInject().get(IFunctionService).deleteFormulaAstCacheKey(ANY);
  });
}
