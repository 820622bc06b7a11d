/** Every function of the catalogue as a Univer function, so that the workbench calculates what Excel and Google Sheets calculate. */
import { BaseFunction, ErrorValueObject, FunctionType } from "@univerjs/engine-formula";
import type { BaseValueObject, ErrorType, IFunctionInfo, IFunctionNames } from "@univerjs/engine-formula";
import type { Grid, Value } from "../shared/cell/cell";
import { CellError } from "../shared/cell/cell-error";
import type { FunctionDefinition } from "../shared/functions/catalogue";
import { readArgument, toValueObject } from "./univer-values";

type Evaluate = (variants: readonly BaseValueObject[]) => Value | Grid;
type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** What Univer needs to know of a function besides how it is worked out. */
export type FunctionEntry = Pick<FunctionDefinition, "name" | "summary" | "parameters">;

/** The `formula` setting of Univer's core preset, and of its formula plugins where there is no page. */
export interface UniverFunctions {
  readonly function: [FunctionClass, IFunctionNames][];
  readonly description: IFunctionInfo[];
}

/**
 * Univer's registerFunction would turn blanks and omitted arguments into 0, and a throw would end the process in Node: so a
 * class of our own for each function.
 */
export function univerFunctions(
  entries: readonly FunctionEntry[],
  call: (name: string, args: readonly unknown[]) => Value | Grid,
  read: (argument: BaseValueObject) => unknown = readArgument,
): UniverFunctions {
  return {
    function: entries.map((entry) => [functionClass((variants) => call(entry.name, variants.map(read))), entry.name]),
    description: entries.map(describe),
  };
}

function functionClass(evaluate: Evaluate): FunctionClass {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    /** Text that looks like a number or a date stays text: "1/2" is no day in January before the function says so. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const anchor = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      try {
        return toValueObject(evaluate(variants), anchor);
      } catch (error) {
        if (!(error instanceof CellError)) console.error(error);
        return ErrorValueObject.create((error instanceof CellError ? error.code : "#VALUE!") as ErrorType);
      }
    }
  };
}

function describe(entry: FunctionEntry): IFunctionInfo {
  return {
    functionName: entry.name,
    functionType: FunctionType.User,
    description: entry.summary,
    abstract: entry.summary,
    functionParameter: entry.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: exampleOf(parameter.kind),
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** What stands in the formula's hint: a value for a cell, an address for a range. */
function exampleOf({ shape, sample }: FunctionDefinition["parameters"][number]["kind"]): string {
  if (shape === "cell") return typeof sample === "string" ? `"${sample}"` : String(sample);
  return shape === "table" ? "A1:F20" : "B2:B13";
}
