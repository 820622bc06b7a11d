/** What Google Sheets knows of a spreadsheet and its script, beyond what the workbook underneath keeps. */
import type { Area } from "../../shared/cell/a1";
import type { SheetModel, WorkbookModel } from "../excel/model/workbook-model";

/** What a script may do: everything; menus only, in a trigger that nobody has allowed more; nothing but reading, in a custom function. */
export type Mode = "full" | "none" | "custom function";

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: SheetModel; readonly area: Area }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
}

export interface ProtectionState {
  readonly sheetId: string;
  /** Null: the whole sheet. */
  readonly area: Area | null;
}

export interface GoogleState {
  readonly model: WorkbookModel;
  /** Makes dates of the script's own realm. */
  readonly createDate: (moment: number) => Date;
  /** Calls of every member, such as "Range.setValues". */
  readonly calls: Map<string, number>;
  mode: Mode;
  timeZone: string;
  locale: string;
  /** By sheet id. */
  readonly sizes: Map<string, { rows: number; columns: number }>;
  readonly bandings: Map<string, Area[]>;
  readonly metadata: Map<string, { readonly key: string; readonly value: string }[]>;
  readonly charts: Map<string, ChartState[]>;
  readonly hidden: Set<string>;
  /** Named ranges that are called as a sheet is, formula by name: Google allows it, the spreadsheet underneath does not. */
  readonly namesakes: Map<string, string>;
  /** Protected against the user of the script. */
  readonly protections: ProtectionState[];
  readonly cache: Map<string, string>;
  readonly properties: Map<string, string>;
  /** Somebody else's script holds the document's lock. */
  lockedByOther: boolean;
  isLocked: boolean;
  readonly menu: { readonly label: string; readonly name: string }[];
  readonly sidebars: { readonly title: string; readonly html: string }[];
  readonly toasts: string[];
  readonly alerts: string[];
  /** What the user presses, the next first: "YES", "CANCEL" … */
  readonly answers: string[];
  /** HTML files of the project by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** Members whose next call fails, with the message that Google gives. */
  readonly failures: Map<string, string>;
  nextId: number;
}

export interface GoogleOptions {
  readonly createDate?: (moment: number) => Date;
  readonly files?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly locale?: string;
}

export function createGoogleState(model: WorkbookModel, options: GoogleOptions = {}): GoogleState {
  return {
    model,
    createDate: options.createDate ?? ((moment) => new Date(moment)),
    calls: new Map(),
    mode: "full",
    timeZone: options.timeZone ?? "Etc/UTC",
    locale: options.locale ?? "en_GB",
    sizes: new Map(),
    bandings: new Map(),
    metadata: new Map(),
    charts: new Map(),
    hidden: new Set(),
    namesakes: new Map(),
    protections: [],
    cache: new Map(),
    properties: new Map(),
    lockedByOther: false,
    isLocked: false,
    menu: [],
    sidebars: [],
    toasts: [],
    alerts: [],
    answers: [],
    files: options.files ?? {},
    failures: new Map(),
    nextId: 1,
  };
}

/** A list of the map, made if it is missing. */
export function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
