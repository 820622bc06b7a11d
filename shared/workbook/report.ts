/** What a command tells the person who ran it, in every host. */
import type { Finding } from "../cell/finding";

/** `ok` false: nothing was changed, and the message says why and what to do. */
export interface Report {
  readonly ok: boolean;
  readonly message: string;
  readonly findings: readonly Finding[];
}
