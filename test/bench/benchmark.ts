/** A benchmark as data: what is timed, on how much, against which peer, and the proof that both do the work. */

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Benchmark extends Contestant {
  /** How much work one run is: "36,000 rows". */
  readonly size: string;
  /** The median that we want to stay below, in milliseconds. */
  readonly aim?: number;
  /** Somebody else's way, or the plain one, to the same answer. */
  readonly peer?: Contestant;
  /** Throws unless the answers are right: a fast wrong answer is no result. */
  readonly check: (ours: unknown, peers: unknown) => void;
}
