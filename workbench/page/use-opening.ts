/** Which workbook is open, what opening or downloading one had to say, and the question before unsaved edits are dropped. */
import { useState } from "preact/hooks";
import type { Opened } from "./open-workbook";

export interface Opening {
  /** File name of what is open. */
  readonly open: string;
  /** False until the first workbook is there. */
  readonly isReady: boolean;
  readonly message: Opened | null;
  readonly setMessage: (message: Opened | null) => void;
  /** Waits for a workbook to be opened or downloaded, and says how it went. */
  readonly tell: (work: Promise<Opened>, name: string) => Promise<void>;
  /** The same for a workbook that takes the place of the one that is open; with edits that no file has, only if the user agrees. */
  readonly replace: (work: () => Promise<Opened>, name: string) => void;
}

export function useOpening(first: string, hasUnsavedEdits: () => boolean): Opening {
  const [open, setOpen] = useState(first);
  const [isReady, setReady] = useState(false);
  const [message, setMessage] = useState<Opened | null>(null);
  async function tell(work: Promise<Opened>, name: string): Promise<void> {
    try {
      const said = await work;
      if (said.ok) setOpen(name);
      setMessage(said.message === "" ? null : said);
    } catch (error) {
      console.error(error);
      setMessage({ ok: false, message: `Something went wrong in the program: ${error instanceof Error ? error.message : String(error)}` });
    }
    setReady(true);
  }
  function replace(work: () => Promise<Opened>, name: string): void {
    const question = `Your changes to ${open || "this workbook"} have not been downloaded. Open ${name || "an empty one"} and lose them?`;
    if (!hasUnsavedEdits() || window.confirm(question)) void tell(work(), name);
  }
  return { open, isReady, message, setMessage, tell, replace };
}
