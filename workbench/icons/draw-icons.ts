/** Writes the icons of the Excel add-in: `npx tsx workbench/icons/draw-icons.ts`. They are committed, and a test compares them with what this draws. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawIcon } from "./draw-icon";
import { encodePng } from "./encode-png";
import { ICON_SIZES, ICONS } from "./icons";

for (const [name, layers] of Object.entries(ICONS)) {
  for (const size of ICON_SIZES) {
    const file = new URL(`../../excel-addin/icons/${name}-${size}.png`, import.meta.url);
    writeFileSync(file, encodePng(drawIcon(layers, size)));
    console.log(fileURLToPath(file));
  }
}
