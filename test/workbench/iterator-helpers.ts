/** Iterator helpers (Chromium 122, Node 22) that Univer uses and Node 20 lacks: only for headless tests. */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;

for (const name of ["some", "every", "find", "map", "filter", "forEach", "reduce"] as const) {
  if (name in prototype) continue;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, ...args: unknown[]): unknown {
      const list = [...this] as unknown as Record<string, (...rest: unknown[]) => unknown>;
      return list[name]!(...args);
    },
  });
}
export {};
