/**
 * Icon sets, data bars and colour scales on spilled values. Univer (0.25.1) looks only at what stands in a cell itself, so
 * that a scorecard, which is one spilled formula, would show none of them.
 */
import type { ICellData, Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { CFRuleType, ConditionalFormattingViewModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

interface CalculateUnit {
  _context: { readonly getCellValue: (row: number, column: number) => ICellData };
}

/** The two private members that are used; a test fails should another version lack them. */
interface ViewModel {
  readonly _injector: Injector;
  _createRuleCalculateUnitInstance(unitId: string, sheetId: string, rule: IConditionFormattingRule): CalculateUnit | undefined;
}

let isDone = false;

/** Once for all instances, before any workbook is opened. */
export function readSpillsInFormats(): void {
  if (isDone) return;
  isDone = true;
  const model = ConditionalFormattingViewModel.prototype as unknown as ViewModel;
  const create: ViewModel["_createRuleCalculateUnitInstance"] = Reflect.get(model, "_createRuleCalculateUnitInstance");
  model._createRuleCalculateUnitInstance = function (this: ViewModel, unitId, sheetId, rule) {
    const unit = create.call(this, unitId, sheetId, rule);
    if (!unit) return unit;
    const formulas = this._injector.get(FormulaDataModel);
    const { getCellValue } = unit._context;
    const shown = (row: number, column: number): ICellData => {
      const own = getCellValue(row, column);
      return own.v === undefined || own.v === null ? (formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column] ?? own) : own;
    };
    unit._context = { ...unit._context, getCellValue: shown };
    return unit;
  };
}

/** Has the formats drawn anew after each calculation, for which Univer too looks only at cells. */
export function redrawFormatsOnSpills(api: FUniver): void {
  api.onCommandExecuted(({ id }) => {
    const workbook = id === SetFormulaCalculationResultMutation.id ? api.getActiveWorkbook() : null;
    for (const sheet of workbook?.getSheets() ?? []) {
      const model = sheet.getInject().get(ConditionalFormattingViewModel);
      const rules = sheet.getConditionalFormattingRules().filter(({ rule }) => rule.type !== CFRuleType.highlightCell);
      for (const { cfId } of rules) model.markRuleDirty(sheet.getWorkbook().getUnitId(), sheet.getSheetId(), cfId);
    }
  });
}
