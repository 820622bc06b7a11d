/** Shapes to draw icons with: each says how far a point lies outside of it, negative inside. Lengths count in units of a 32 by 32 square. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance of a point from the shape's border; negative inside. */
export type Shape = (point: Point) => number;

/** A line with round ends through all the points. */
export function line(width: number, ...points: readonly Point[]): Shape {
  return (point) => points.slice(1).reduce((nearest, to, i) => Math.min(nearest, toSegment(point, points[i]!, to)), Infinity) - width / 2;
}

export function disc(center: Point, radius: number): Shape {
  return ({ x, y }) => Math.hypot(x - center.x, y - center.y) - radius;
}

/** Part of a circle's line; angles in turns, clockwise from the top. */
export function arc(
  center: Point,
  radius: number,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): Shape {
  const steps = 48;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (from + ((to - from) * i) / steps) * 2 * Math.PI;
    return { x: center.x + radius * Math.sin(angle), y: center.y - radius * Math.cos(angle) };
  });
  return line(width, ...points);
}

/** A filled polygon; corners in order. */
export function polygon(...corners: readonly Point[]): Shape {
  return (point) => {
    const edges = corners.map((corner, i) => [corner, corners[(i + 1) % corners.length]!] as const);
    const distance = edges.reduce((nearest, [a, b]) => Math.min(nearest, toSegment(point, a, b)), Infinity);
    return isInside(point, edges) ? -distance : distance;
  };
}

export function rectangle(left: number, top: number, { width, height }: { readonly width: number; readonly height: number }): Shape {
  return polygon({ x: left, y: top }, { x: left + width, y: top }, { x: left + width, y: top + height }, { x: left, y: top + height });
}

function toSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

/** A ray to the right crosses an odd number of edges from inside. */
function isInside({ x, y }: Point, edges: readonly (readonly [Point, Point])[]): boolean {
  const crossed = edges.filter(([a, b]) => a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x);
  return crossed.length % 2 === 1;
}
