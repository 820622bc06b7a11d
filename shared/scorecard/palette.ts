/** How each status looks: word, shape and colour. The one truth for cells, pane and terminal; never colour alone. */
import type { Status } from "../kpi/verdict";

/** Colours as "#RRGGBB". `color` on `fill` and on white reaches a contrast of 4.5:1 (test/scorecard/palette.test.ts). */
export interface StatusLook {
  readonly glyph: string;
  readonly color: string;
  readonly fill: string;
  /** What the word means, for legends and help. */
  readonly meaning: string;
}

/** Blue-greens against orange-reds, so that the common colour-blindnesses still tell good from bad; the shapes tell it without any colour. */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  Achieved: { glyph: "✔", color: "#0B5A4B", fill: "#CFEDE4", meaning: "the target is reached, or was held to the end" },
  "On track": { glyph: "●", color: "#136B4E", fill: "#E0F3EA", meaning: "on pace, or the latest period meets the target" },
  "At risk": { glyph: "▲", color: "#7A5200", fill: "#FDEFC8", meaning: "a little behind" },
  "Off track": { glyph: "◆", color: "#A3261B", fill: "#FBE1DC", meaning: "well behind" },
  Missed: { glyph: "✖", color: "#7D1128", fill: "#F5D3DA", meaning: "the due date has passed without the target" },
  "Too early": { glyph: "◔", color: "#2F5578", fill: "#E2ECF6", meaning: "behind, but too early to judge" },
  Stale: { glyph: "◌", color: "#5B4B77", fill: "#EBE6F4", meaning: "the latest measurement is too old" },
  "No data": { glyph: "○", color: "#4F5B66", fill: "#ECEFF1", meaning: "nothing measured yet" },
  "Not started": { glyph: "▷", color: "#4F5B66", fill: "#ECEFF1", meaning: "the start date lies ahead" },
  "No target": { glyph: "–", color: "#4F5B66", fill: "#ECEFF1", meaning: "there is no target to judge by" },
};

/** Colour of progress and attainment bars: neutral, so that it says how much and not how good. */
export const BAR_COLOR = "#8FB3D9";

/** Colours of a chart's lines. */
export const CHART_COLORS = { actual: "#1F5FA8", target: "#5B4B77", limit: "#8A949E", forecast: "#7AA7D6" } as const;

/** Header rows of the sheets that we write. */
export const HEADER_STYLE = { bold: true, fill: "#24384D", color: "#FFFFFF" } as const;
