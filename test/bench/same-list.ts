/** The check of a benchmark whose contestants answer with lists: equal in length and in every place. */
import { isDeepStrictEqual } from "node:util";

export function sameList(ours: unknown, peers: unknown): void {
  if (!Array.isArray(ours) || !Array.isArray(peers) || ours.length === 0)
    throw new Error("both answers must be lists with something in them");
  const different = ours.findIndex((item, i) => !isDeepStrictEqual(item, peers[i]));
  if (different >= 0 || ours.length !== peers.length) {
    throw new Error(`the answers must be equal: ${ours.length} and ${peers.length} items, different at ${different}`, {
      cause: [ours[different], peers[different]],
    });
  }
}
