/** The product's icons: a plumb line, and one for each button of the ribbon. */
import type { Layer } from "./draw-icon";
import { arc, disc, line, polygon, rectangle, type Point } from "./shapes";

/** Of a lightness between the two, so that both stand out from a white ribbon and from a black one. */
const TEAL = "#1C8C7C";
const SLATE = "#6C7F92";

const at = (x: number, y: number): Point => ({ x, y });

const plumbLine: readonly Layer[] = [
  { shape: line(3, at(6, 4), at(26, 4)), color: SLATE },
  { shape: line(2.4, at(16, 5), at(16, 17)), color: SLATE },
  { shape: polygon(at(10.5, 16), at(21.5, 16), at(20.5, 22), at(16, 30), at(11.5, 22)), color: TEAL },
];

const sheet: readonly Layer[] = [
  { shape: rectangle(4, 5, { width: 24, height: 6 }), color: TEAL },
  ...[16, 22, 28].map((y) => ({ shape: line(2, at(5, y), at(27, y)), color: SLATE })),
  ...[5, 13, 27].map((x) => ({ shape: line(2, at(x, 10), at(x, 28)), color: SLATE })),
];

const refresh: readonly Layer[] = [
  { shape: arc(at(16, 16), 10, { from: 0.12, to: 0.45, width: 3.2 }), color: SLATE },
  { shape: arc(at(16, 16), 10, { from: 0.62, to: 0.95, width: 3.2 }), color: TEAL },
  { shape: polygon(at(16.5, 1.5), at(24.5, 6.5), at(16.5, 11)), color: TEAL },
  { shape: polygon(at(15.5, 30.5), at(7.5, 25.5), at(15.5, 21)), color: SLATE },
];

const check: readonly Layer[] = [
  ...[6, 13].map((y) => ({ shape: line(2.6, at(4, y), at(20, y)), color: SLATE })),
  { shape: line(2.6, at(4, 20), at(11, 20)), color: SLATE },
  { shape: line(4, at(13, 22), at(18, 27), at(28, 14)), color: TEAL },
];

const functions: readonly Layer[] = [
  { shape: line(3, at(17, 4.5), at(13.5, 5.5), at(12, 9), at(9.5, 24), at(8, 27), at(4.5, 28)), color: TEAL },
  { shape: line(2.8, at(6, 14), at(16, 14)), color: TEAL },
  { shape: line(2.8, at(18.5, 17), at(27.5, 28)), color: SLATE },
  { shape: line(2.8, at(27.5, 17), at(18.5, 28)), color: SLATE },
];

const pane: readonly Layer[] = [
  { shape: rectangle(19, 6, { width: 9, height: 20 }), color: TEAL },
  { shape: line(2.4, at(4, 6), at(28, 6), at(28, 26), at(4, 26), at(4, 6)), color: SLATE },
];

/** A line over its axes, and a dashed target. */
const chart: readonly Layer[] = [
  { shape: line(2.6, at(5, 4), at(5, 27), at(28, 27)), color: SLATE },
  ...[9, 16, 23].map((x) => ({ shape: line(2.2, at(x, 9), at(x + 4, 9)), color: SLATE })),
  { shape: line(3.4, at(9, 22), at(15, 16), at(20, 19), at(27, 11)), color: TEAL },
];

/** Four tiles, one of them to be looked at. */
const dashboard: readonly Layer[] = [
  { shape: rectangle(4, 4, { width: 11, height: 11 }), color: TEAL },
  ...[
    [17, 4],
    [4, 17],
    [17, 17],
  ].map(([x, y]) => ({ shape: rectangle(x!, y!, { width: 11, height: 11 }), color: SLATE })),
];

/** A page with lines, one of them marked: it comes first. */
const pack: readonly Layer[] = [
  { shape: line(2.4, at(6, 3), at(26, 3), at(26, 29), at(6, 29), at(6, 3)), color: SLATE },
  { shape: rectangle(10, 7.5, { width: 12, height: 4.5 }), color: TEAL },
  ...[17, 21, 25].map((y) => ({ shape: line(2, at(10, y), at(22, y)), color: SLATE })),
];

/** Circle, triangle and diamond, as in the cells. */
const colours: readonly Layer[] = [
  { shape: disc(at(8, 8), 5), color: TEAL },
  { shape: polygon(at(24, 3), at(29.5, 13), at(18.5, 13)), color: SLATE },
  { shape: polygon(at(8, 18), at(13.5, 24), at(8, 30), at(2.5, 24)), color: SLATE },
  { shape: line(3.4, at(18, 27), at(29, 27)), color: SLATE },
  { shape: line(3.4, at(18, 21), at(25, 21)), color: TEAL },
];

export const ICONS: Readonly<Record<string, readonly Layer[]>> = {
  icon: plumbLine,
  sheet,
  refresh,
  check,
  functions,
  pane,
  colours,
  chart,
  dashboard,
  pack,
};

/** Pixels: what the manifest asks for; 64 for a list of add-ins on a sharp screen. */
export const ICON_SIZES = [16, 32, 64, 80] as const;
