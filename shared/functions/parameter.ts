/** Parameters of a function: a kind, whether a value must be there, and what stands in for one that is not. */
import type { Kind } from "./kinds/kind";

export interface Parameter<T> {
  readonly kind: Kind<T>;
  readonly optional: boolean;
  /** Stands in for a blank; undefined where a value is required. */
  readonly fallback: T | undefined;
}

/** Parameters by name, in the order of the function's arguments. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What `evaluate` receives: the value of each parameter, of the type that its kind reads. */
export type Values<P extends Parameters> = { readonly [Name in keyof P]: P[Name] extends Parameter<infer T> ? T : never };

/** A blank is #N/A. */
export function required<T>(kind: Kind<T>): Parameter<T> {
  return { kind, optional: false, fallback: undefined };
}

/** An argument that must be given, but a blank cell has a meaning: null. */
export function blankable<T>(kind: Kind<T>): Parameter<T | null> {
  return { kind, optional: false, fallback: null };
}

/** A blank is the fallback; without one it is null, and the function says what that means. */
export function optional<T>(kind: Kind<T>): Parameter<T | null>;
export function optional<T>(kind: Kind<T>, fallback: T): Parameter<T>;
export function optional<T>(kind: Kind<T>, fallback: T | null = null): Parameter<T | null> {
  return { kind, optional: true, fallback };
}
