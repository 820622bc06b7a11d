/** Those who want to hear of something, and the way to tell them. */

export interface Listeners<T> {
  /** Returns how to stop it. */
  readonly listen: (listener: (event: T) => void) => () => void;
  readonly tell: (event: T) => void;
}

export interface ListenersOptions {
  /** What is told while nobody listens yet is kept, the last of it, for the first who does; otherwise it is lost. */
  readonly keepsUnheard?: boolean;
}

export function createListeners<T>({ keepsUnheard = false }: ListenersOptions = {}): Listeners<T> {
  const listeners = new Set<(event: T) => void>();
  const unheard: T[] = [];
  return {
    listen: (listener) => {
      listeners.add(listener);
      unheard.splice(0).forEach(listener);
      return () => void listeners.delete(listener);
    },
    tell: (event) => {
      if (keepsUnheard && listeners.size === 0) unheard.splice(0, 1, event);
      listeners.forEach((listener) => listener(event));
    },
  };
}
