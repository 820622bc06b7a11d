/** Draws layers of shapes into a square of pixels, smooth at the edges. */
import type { Picture } from "./encode-png";
import type { Shape } from "./shapes";

/** Colour as "#RRGGBB"; later layers lie above earlier ones. */
export interface Layer {
  readonly shape: Shape;
  readonly color: string;
}

/** The square that shapes are described in. */
const UNITS = 32;

export function drawIcon(layers: readonly Layer[], size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const point = { x: ((x + 0.5) * UNITS) / size, y: ((y + 0.5) * UNITS) / size };
      let color: readonly number[] = [0, 0, 0, 0];
      for (const layer of layers) {
        // Half a pixel to each side of the border is where coverage goes from nothing to all.
        const coverage = Math.min(1, Math.max(0, 0.5 - (layer.shape(point) * size) / UNITS));
        color = over(color, rgb(layer.color), coverage);
      }
      pixels.set(color.map(Math.round), (y * size + x) * 4);
    }
  }
  return { width: size, height: size, pixels };
}

function over(below: readonly number[], [red, green, blue]: readonly number[], coverage: number): readonly number[] {
  const alphaBelow = (below[3] ?? 0) / 255;
  const alpha = coverage + alphaBelow * (1 - coverage);
  if (alpha === 0) return below;
  const mix = (top = 0, bottom = 0): number => (top * coverage + bottom * alphaBelow * (1 - coverage)) / alpha;
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), alpha * 255];
}

function rgb(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
