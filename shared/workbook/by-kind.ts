/** What a host does for each kind of change, as a table: the compiler finds a kind that was forgotten. */
import type { Change } from "./change";

export type ByKind<Target, Result = void> = {
  readonly [Kind in Change["kind"]]: (target: Target, change: Change & { readonly kind: Kind }) => Result;
};

export function doChange<Target, Result>(table: ByKind<Target, Result>, target: Target, change: Change): Result {
  const act = table[change.kind] as (target: Target, change: Change) => Result;
  return act(target, change);
}
