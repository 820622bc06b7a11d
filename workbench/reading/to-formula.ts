/** A formula of a workbook file as Univer writes it: without the prefixes by which files mark newer functions and those of add-ins. */
import type { ICellData } from "@univerjs/core";
import type { Cell as FileCell } from "hucre/xlsx";

const PREFIXES = /_xlfn\.(_xlws\.)?|_xlws\.|_xlpm\.|_xludf\.|_xldudf_/g;
const OTHER_WORKBOOK = /'?\[\d+\][^[\]']*'?!/;
/** `Table[[#This Row],[Actual]]` is how files write `Table[@Actual]`; Univer reads both. */
const STORED_SPILL = /_xlfn\.ANCHORARRAY\(([^()]+)\)/g;
const STORED_SINGLE = /_xlfn\.SINGLE\(([^()]+)\)/g;

/** Null for a formula that only works beside another workbook. */
export function toFormula(cell: FileCell): ICellData | null {
  const shared = cell.formulaType === "shared" ? { si: `shared${cell.formulaSharedIndex ?? 0}` } : {};
  if (!cell.formula) return cell.formulaType === "shared" ? shared : null;
  if (OTHER_WORKBOOK.test(cell.formula)) return null;
  const formula = cell.formula.replace(STORED_SPILL, "$1#").replace(STORED_SINGLE, "@$1").replace(PREFIXES, "");
  return { f: `=${formula.replace(/^=/, "")}`, ...shared };
}
