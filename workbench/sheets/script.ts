/** The add-on's script once it is loaded into a realm of its own, and the ways in which Google runs its functions. */
import type { GoogleState, Mode } from "./google-state";

/** Where a script runs: an object of globals with its own Date, Array and Error. */
export interface Realm {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly createDate: (moment: number) => Date;
}

export interface Script {
  readonly state: GoogleState;
  /** Runs a public function of the script, as a menu, a trigger or the page does. */
  readonly run: (name: string, args?: readonly unknown[], mode?: Mode) => unknown;
  /** Runs a custom function on raw arguments: blanks as "", dates as Date, ranges as rows. */
  readonly calculate: (name: string, args: readonly unknown[]) => unknown;
  /** A date as the script sees one in a cell. */
  readonly date: (moment: number) => Date;
  /** What a page may call: top-level functions whose names do not end in an underscore. */
  readonly publicFunctions: readonly string[];
}

export function createScript({ globals, createDate }: Realm, state: GoogleState): Script {
  const run: Script["run"] = (name, args = [], mode = "full") => {
    const wanted = name.endsWith("_") ? undefined : globals[name];
    if (typeof wanted !== "function") throw new Error(`Script function not found: ${name}`);
    const before = state.mode;
    state.mode = mode;
    try {
      return (wanted as (...all: readonly unknown[]) => unknown)(...args);
    } finally {
      state.mode = before;
    }
  };
  return {
    state,
    run,
    calculate: (name, args) => run(name, args, "custom function"),
    date: createDate,
    publicFunctions: Object.keys(globals).filter((name) => typeof globals[name] === "function" && !name.endsWith("_")),
  };
}
