/** An example as data: what its workbook says, before any of it is laid out on sheets. */
import type { Cell } from "../shared/cell/cell";
import type { Day } from "../shared/cell/serial-day";

/** A row by its headers; a header that is missing is a blank cell. */
export type ExampleRow = Readonly<Record<string, Cell>>;

export interface Example {
  readonly title: string;
  /** Paragraphs of the sheet Read me, the licence of the data among them. */
  readonly about: readonly string[];
  /** The day that the example is to be looked at from: its figures end there. */
  readonly asOf: Day;
  readonly register: readonly ExampleRow[];
  readonly measurements: readonly ExampleRow[];
  /** What stands beside the register, by the name of the sheet: Settings, Objectives, Reviews … */
  readonly sheets?: Readonly<Record<string, readonly ExampleRow[]>>;
}
