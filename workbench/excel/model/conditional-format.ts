/** Conditional formats as Excel's interface describes them. */
import type { Area } from "../../../shared/cell/a1";
import type { CellStyle } from "../../../shared/workbook/change";

export interface Bound {
  readonly type: string;
  readonly formula?: string;
}

export interface IconCriterion extends Bound {
  readonly operator?: string;
}

/** "Other": made by hand in a way that the simulated Excel does not describe further. */
export type FormatDetails =
  | { readonly type: "Custom"; readonly formula: string; readonly style: CellStyle }
  | { readonly type: "IconSet"; readonly icons: string; readonly criteria: readonly IconCriterion[]; readonly iconOnly: boolean }
  | { readonly type: "DataBar"; readonly lower: Bound; readonly upper: Bound; readonly color: string; readonly gradient: boolean }
  | { readonly type: "Other" };

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly details: FormatDetails;
}

/** What Excel gives a format that was just added. */
export function freshDetails(type: string): FormatDetails {
  switch (type) {
    case "Custom":
      return { type, formula: "", style: {} };
    case "IconSet":
      return { type, icons: "ThreeTrafficLights1", criteria: [], iconOnly: false };
    case "DataBar":
      return { type, lower: { type: "Automatic" }, upper: { type: "Automatic" }, color: "#638EC6", gradient: true };
    default:
      return { type: "Other" };
  }
}
