/** What the commands that keep the journal have in common: they read the register and the journal, and refuse bad input in a sentence. */
import type { Finding } from "../cell/finding";
import type { Journal } from "../journal/journal";
import { readJournal } from "../journal/read-journal";
import type { Change } from "../workbook/change";
import type { CommandInput, Snapshot } from "../workbook/snapshot";
import { refuse, type Command, type Outcome } from "./command";
import { entryInput, orRefuse, type EntryInput } from "./entry-input";
import { readScorecard, type ScorecardReading } from "./read-scorecard";

export interface Entry {
  readonly snapshot: Snapshot;
  readonly input: EntryInput;
  /** As it came, for a command that takes columns of the register. */
  readonly given: CommandInput;
  readonly read: ScorecardReading;
  readonly journal: Journal;
}

export interface Entered {
  readonly changes: readonly Change[];
  readonly message: string;
  readonly findings: readonly Finding[];
}

type Described = Pick<Command, "name" | "label" | "help">;

/** A text instead of changes is the reason why there are none. */
export function journalCommand(described: Described, enter: (entry: Entry) => Entered | string): Command {
  return {
    ...described,
    reads: { sheets: "all" },
    run(snapshot: Snapshot, given: CommandInput): Outcome {
      const read = readScorecard(snapshot, snapshot.today);
      if (!read) return refuse("no register was found: a register requires a header row with at least Name and Target");
      return orRefuse(() => {
        const entered = enter({ snapshot, input: entryInput(given, snapshot), given, read, journal: journalOf(snapshot, read) });
        if (typeof entered === "string") return refuse(entered);
        const { changes, message, findings } = entered;
        return { changes, report: { ok: true, message, findings } };
      });
    },
  };
}

/** The journal of a workbook whose register is read. */
export function journalOf(snapshot: Snapshot, { tables, settings }: ScorecardReading): Journal {
  return readJournal(snapshot, { kpis: tables.register.kpis, fiscalStart: settings.settings.fiscalStart });
}

/** A value for which the sheet has no column is not kept, and that is said. */
export function missingColumns(sheet: string, headers: readonly string[]): readonly Finding[] {
  return headers.map((header) => ({
    severity: "warning",
    where: { sheet, cell: "" },
    message: `column ${header} must be there for its value to be kept: add it to sheet ${sheet}`,
  }));
}
