/** The part of the pane that comes later: fetched once, by whoever asks first, and then at hand without waiting. */
import { useEffect, useState } from "preact/hooks";
import type { lookCloser } from "./look-closer";
import type { OtherView } from "./other-view";

interface LatePart {
  readonly OtherView: typeof OtherView;
  readonly lookCloser: typeof lookCloser;
}

let part: LatePart | null = null;

/** Rejects where it cannot be had; the next call tries again. */
export async function fetchLatePart(): Promise<LatePart> {
  if (part) return part;
  const [{ OtherView }, { lookCloser }] = await Promise.all([
    import(/* webpackChunkName: "work" */ "./other-view"),
    import(/* webpackChunkName: "work" */ "./look-closer"),
  ]);
  part = { OtherView, lookCloser };
  return part;
}

export interface Late {
  /** Null until it is there. */
  readonly part: LatePart | null;
  /** It could not be had, and was not there since. */
  readonly isMissing: boolean;
  readonly isFetching: boolean;
  readonly retry: () => void;
}

export function useLatePart(): Late {
  const [isMissing, setMissing] = useState(false);
  const [isFetching, setFetching] = useState(true);
  const fetch = (): void => {
    setFetching(true);
    fetchLatePart()
      .catch(() => setMissing(true))
      .finally(() => setFetching(false));
  };
  useEffect(fetch, []);
  return { part, isMissing, isFetching, retry: fetch };
}
