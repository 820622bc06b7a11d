/** What a host applies once after a command ran. Plain JSON; applying the same list twice equals applying it once. */
import type { Cell } from "../cell/cell";

/** Looks of a cell; what is left out stays as it is. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
}

/** A rule of conditional formatting; ranges in A1 form on the change's sheet. */
export type FormatRule =
  /** Cells whose text equals `text`, case ignored. */
  | { readonly type: "text"; readonly range: string; readonly text: string; readonly style: CellStyle }
  /** Three shapes for numbers: ≥ high, ≥ low, below. Hosts without icon sets show a glyph of its own shape and colour. */
  | { readonly type: "icons"; readonly range: string; readonly low: number; readonly high: number; readonly showValue: boolean }
  /** A bar in the cell from min to max. */
  | { readonly type: "bar"; readonly range: string; readonly min: number; readonly max: number; readonly color: string }
  /** An en-US formula, relative to the range's first cell, without custom functions. */
  | { readonly type: "formula"; readonly range: string; readonly formula: string; readonly style: CellStyle };

export interface ChartSeries {
  readonly name: string;
  /** One row or column of numbers. */
  readonly values: string;
  readonly sheet: string;
  readonly color: string;
  readonly dashed?: boolean;
}

/** Every kind names the sheet it touches; `sheet` comes first in a list for a sheet that may not exist yet. */
export type Change =
  /** Make sure that the sheet exists. */
  | { readonly kind: "sheet"; readonly sheet: string }
  /** Write values from a top-left cell on. Text is text: the host never lets it become a formula, a number or a date. Null clears the cell. */
  | { readonly kind: "cells"; readonly sheet: string; readonly at: string; readonly values: readonly (readonly Cell[])[] }
  /**
   * Write one en-US formula; `spills` if its result is an array. `reach` are the cells that it fills or filled before: what stands
   * there is ours, and values among them go, since an array does not spill over values.
   */
  | {
      readonly kind: "formula";
      readonly sheet: string;
      readonly at: string;
      readonly formula: string;
      readonly spills: boolean;
      readonly reach?: string;
    }
  | { readonly kind: "number format"; readonly sheet: string; readonly range: string; readonly format: string }
  | { readonly kind: "style"; readonly sheet: string; readonly range: string; readonly style: CellStyle }
  /** A table over a range with a header row. A table of this name that exists is resized. */
  | { readonly kind: "table"; readonly sheet: string; readonly range: string; readonly name: string }
  | { readonly kind: "name"; readonly sheet: string; readonly range: string; readonly name: string }
  /** Replace all rules that carry this id by these; foreign rules stay, in their order. */
  | { readonly kind: "conditional formats"; readonly sheet: string; readonly id: string; readonly rules: readonly FormatRule[] }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Width in pixels for columns counted from 0. */
  | {
      readonly kind: "column widths";
      readonly sheet: string;
      readonly widths: readonly { readonly column: number; readonly pixels: number }[];
    }
  /** A list to choose from; other entries are allowed with a warning. */
  | { readonly kind: "validation"; readonly sheet: string; readonly range: string; readonly list: readonly string[] }
  /** A line chart; one with this id is replaced. Its categories stand on the sheet of its first series. */
  | {
      readonly kind: "chart";
      readonly sheet: string;
      readonly id: string;
      readonly at: string;
      readonly title: string;
      readonly categories: string;
      readonly series: readonly ChartSeries[];
      /** Pixels; left out, each host's usual size. */
      readonly size?: { readonly width: number; readonly height: number };
    }
  /** Show a range to the user. */
  | { readonly kind: "select"; readonly sheet: string; readonly range: string };
