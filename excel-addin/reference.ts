/** References as Excel writes them: 'Q1 ''25'!$A$1:$B$2, with the sheet in front. */
import { areaAddress, readArea } from "../shared/cell/a1";

export interface Reference {
  readonly sheet: string;
  /** A1 form without dollar signs. */
  readonly range: string;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** Null for what is not one rectangle on one sheet: constants, formulas, unions, whole columns, other workbooks. */
export function readReference(text: string): Reference | null {
  const match = REFERENCE.exec(text);
  const area = readArea(match?.[3] ?? "");
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  if (!area || sheet === undefined || sheet.includes("[")) return null;
  return { sheet, range: areaAddress(area) };
}
