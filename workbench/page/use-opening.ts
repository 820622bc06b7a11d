/** Which workbook is open, and what opening one had to say. */
import { useState } from "preact/hooks";
import type { Opened } from "./open-workbook";

export interface Opening {
  /** File name of what is open. */
  readonly open: string;
  readonly message: Opened | null;
  readonly setMessage: (message: Opened | null) => void;
  /** Waits for a workbook to be opened, and says how it went. */
  readonly tell: (work: Promise<Opened>, name: string) => Promise<void>;
}

export function useOpening(first: string): Opening {
  const [open, setOpen] = useState(first);
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
  }
  return { open, message, setMessage, tell };
}
