/** A long list that is there at once with its beginning and grows while nobody waits, until all of it can be scrolled and searched. */
import { useEffect, useState } from "preact/hooks";
import { pause } from "../in-slices";

const AT_ONCE = 30;
const MORE = 60;

/** How many of so many rows to draw now. */
export function useGrowing(total: number): number {
  const [limit, setLimit] = useState(AT_ONCE);
  useEffect(() => {
    let isWanted = limit < total;
    if (isWanted) void pause().then(() => isWanted && setLimit(limit + MORE));
    return () => void (isWanted = false);
  }, [limit, total]);
  return Math.min(limit, total);
}
