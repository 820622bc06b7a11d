/** A list with every kind of change in it, for tests of what applies them. */
import type { Change } from "../../shared/workbook/change";

export const GREEN = { fill: "#DDEEDD", color: "#115511", bold: true };

export const EVERY_CHANGE: readonly Change[] = [
  { kind: "sheet", sheet: "Q1 '25" },
  {
    kind: "cells",
    sheet: "Q1 '25",
    at: "B2",
    values: [
      ["Name", "Target"],
      ["Sales", 100],
      ["=1+1", 7.5],
      ["007", null],
    ],
  },
  { kind: "table", sheet: "Q1 '25", range: "B2:C5", name: "Register" },
  { kind: "formula", sheet: "Q1 '25", at: "E1", formula: "=SUM(Register[Target])", spills: false },
  { kind: "number format", sheet: "Q1 '25", range: "C3:C5", format: "0.0%" },
  {
    kind: "style",
    sheet: "Q1 '25",
    range: "B2:C2",
    style: { ...GREEN, italic: true, size: 14, align: "center", vertical: "middle", wrap: true },
  },
  { kind: "name", sheet: "Q1 '25", range: "C3", name: "First_target" },
  {
    kind: "conditional formats",
    sheet: "Q1 '25",
    id: "scorecard",
    rules: [
      { type: "text", range: "B3:B5", text: "Sales", style: GREEN },
      { type: "icons", range: "C3:C5", low: 0, high: 1, showValue: false },
      { type: "bar", range: "C3:C5", min: 0, max: 1, color: "#4477AA" },
      { type: "formula", range: "B3:C5", formula: "=$C3>50", style: { italic: true } },
    ],
  },
  { kind: "freeze", sheet: "Q1 '25", rows: 2, columns: 1 },
  { kind: "column widths", sheet: "Q1 '25", widths: [{ column: 1, pixels: 222 }] },
  { kind: "validation", sheet: "Q1 '25", range: "D3:D9", list: ["at least", "at most"] },
  {
    kind: "chart",
    sheet: "Q1 '25",
    id: "trend",
    at: "G2",
    title: "Targets",
    categories: "B3:B5",
    series: [
      { name: "Actual", sheet: "Q1 '25", values: "C3:C5", color: "#1F5FA8" },
      { name: "Target", sheet: "Q1 '25", values: "C3:C5", color: "#5B4B77", dashed: true },
    ],
  },
  { kind: "select", sheet: "Q1 '25", range: "B3" },
];
