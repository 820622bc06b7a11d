/** The script's custom functions for the workbook underneath: arguments and answers as Google passes them. */
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { Grid, Value } from "../../shared/cell/cell";
import { CellError, isErrorCode } from "../../shared/cell/cell-error";
import { catalogue } from "../../shared/functions/catalogue";
import { univerFunctions, type UniverFunctions } from "../univer-functions";
import { readArgumentWith, readValue } from "../univer-values";
import { fromRaw, toRaw } from "./raw-values";
import type { Script } from "./script";
import { SPARKLINE, sparkline } from "./sparkline";

/** `script` is asked at each call: the workbook may be there before it. */
export function scriptFunctions(script: () => Script): UniverFunctions {
  const call = (name: string, args: readonly unknown[]): Value | Grid =>
    name === SPARKLINE.name ? sparkline(args) : answerOf(script(), name, args);
  const readCell = (cell: Nullable<BaseValueObject>): unknown => toRaw(script().state, readValue(cell), cell?.getPattern() ?? "");
  return univerFunctions([...catalogue, SPARKLINE], call, (argument) => readArgumentWith(argument, readCell));
}

/** Google shows #ERROR! whatever is thrown; Univer has no such error. */
function answerOf(script: Script, name: string, args: readonly unknown[]): Value | Grid {
  try {
    const answer = script.calculate(name, args);
    if (!Array.isArray(answer)) return toValue(script, answer);
    return (answer as readonly (readonly unknown[])[]).map((row) => row.map((cell) => toValue(script, cell)));
  } catch (error) {
    return new CellError("#VALUE!", (error as Error).message);
  }
}

/** Text stays text in a custom function's answer, an error's code too; the grid below shows it as the error that it names. */
function toValue({ state }: Script, cell: unknown): Value {
  if (isErrorCode(cell)) return new CellError(cell, cell);
  if (typeof cell === "string") return cell;
  const content = fromRaw(state, cell);
  return content && "value" in content ? content.value : null;
}
