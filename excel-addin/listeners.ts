/** Those who want to hear of something, and the way to tell them. */

export interface Listeners<T> {
  /** Returns how to stop it. */
  readonly listen: (listener: (event: T) => void) => () => void;
  readonly tell: (event: T) => void;
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(event: T) => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
  };
}
