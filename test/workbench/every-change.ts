/** One change of every kind, on a register of two KPIs. */
import type { Change } from "../../shared/workbook/change";

export const GREEN = { fill: "#DDEEDD", color: "#115511", bold: true };

export const EVERY_KIND: readonly Change[] = [
  { kind: "sheet", sheet: "Register" },
  {
    kind: "cells",
    sheet: "Register",
    at: "B2",
    values: [
      ["Name", "Target"],
      ["Sales", 100],
      ["Cost", 7.5],
    ],
  },
  { kind: "formula", sheet: "Register", at: "E1", formula: "=SPILL(Register[Target])", spills: true },
  { kind: "number format", sheet: "Register", range: "C3:C4", format: "0.0%" },
  {
    kind: "style",
    sheet: "Register",
    range: "B2:C2",
    style: { ...GREEN, italic: true, size: 14, align: "center", vertical: "middle", wrap: true },
  },
  { kind: "table", sheet: "Register", range: "B2:C4", name: "Register" },
  { kind: "name", sheet: "Register", range: "C3", name: "First_target" },
  {
    kind: "conditional formats",
    sheet: "Register",
    id: "scorecard",
    rules: [
      { type: "text", range: "B3:B4", text: "SALES", style: GREEN },
      { type: "icons", range: "C3:C4", low: 0, high: 1, showValue: false },
      { type: "bar", range: "C3:C4", min: 0, max: 1, color: "#4477AA" },
      { type: "formula", range: "B3:C4", formula: "=$C3>50", style: { italic: true } },
    ],
  },
  { kind: "freeze", sheet: "Register", rows: 2, columns: 1 },
  {
    kind: "column widths",
    sheet: "Register",
    widths: [
      { column: 1, pixels: 222 },
      { column: 40, pixels: 50 },
    ],
  },
  { kind: "validation", sheet: "Register", range: "D3:D9", list: ["at least", "at most"] },
  {
    kind: "chart",
    sheet: "Register",
    id: "history",
    at: "G2",
    title: "Targets",
    categories: "B3:B4",
    series: [{ name: "Target", sheet: "Register", values: "C3:C4", color: "#4477AA" }],
  },
  { kind: "select", sheet: "Register", range: "B3" },
];
