/** Drops the cells and rows of a worksheet part that hold nothing but a format, without ever holding the part as one long text. */

const SLICE = 1 << 22;
const EMPTY_CELL = /<((?:\w+:)?)c\s[^>]*?(?:\/>|(?<!\/)>\s*<\/\1c>)/g;
const EMPTY_ROW = /<((?:\w+:)?)row\s[^>]*?(?:\/>|(?<!\/)>\s*<\/\1row>)/g;
/** A cell or row without its own address is placed by the ones before it, which must then all stay. */
const PLACED_BY_ORDER = /<(?:\w+:)?(?:c|row)(?:>|\s(?![^>]*\br=)[^>]*>)/;

/** The same part without empty cells and rows. */
export function leanSheet(part: Uint8Array): Uint8Array {
  const decoder = new TextDecoder("utf-8");
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let rest = "";
  for (let at = 0; at < part.length; at += SLICE) {
    const last = at + SLICE >= part.length;
    const text = rest + decoder.decode(part.subarray(at, at + SLICE), { stream: !last });
    // Before a tag every cut is safe: at worst an empty cell that lies across it stays.
    const cut = last ? text.length : Math.max(0, text.lastIndexOf("<"));
    const whole = text.slice(0, cut);
    if (PLACED_BY_ORDER.test(whole)) return part;
    pieces.push(encoder.encode(whole.replace(EMPTY_CELL, "").replace(EMPTY_ROW, "")));
    rest = text.slice(cut);
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
