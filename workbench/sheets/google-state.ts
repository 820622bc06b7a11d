/** What Google Sheets knows of a spreadsheet and its script, beyond what the workbook underneath keeps. */
import type { Area } from "../../shared/cell/a1";
import type { WorkbookModel } from "../excel/model/workbook-model";
import { blindScreen, type Screen } from "./screen";

/**
 * What a script may do: everything; what needs no permission, in a simple trigger; menus only, in a trigger of a spreadsheet where
 * nobody has allowed more; nothing but reading, in a custom function.
 */
export type Mode = "full" | "limited" | "none" | "custom function";

/** Whose properties or cache it is. */
export type Keeper = "document" | "script" | "user";

export interface ProtectionState {
  readonly sheetId: string;
  /** Null: the whole sheet. */
  readonly area: Area | null;
}

export interface GoogleState {
  readonly model: WorkbookModel;
  /** Makes dates of the script's own realm. */
  readonly createDate: (moment: number) => Date;
  readonly now: () => number;
  /** Calls of every member, such as "Range.setValues". */
  readonly calls: Map<string, number>;
  /** Calls that changed something. */
  writes: number;
  mode: Mode;
  timeZone: string;
  locale: string;
  /** Of the script, which may differ from the spreadsheet's. */
  readonly scriptTimeZone: string;
  /** What the manifest asks for and the user has allowed. */
  readonly scopes: readonly string[];
  /** By sheet id. */
  readonly sizes: Map<string, { rows: number; columns: number }>;
  readonly bandings: Map<string, Area[]>;
  readonly metadata: Map<string, { readonly key: string; readonly value: string }[]>;
  /** Google's numbers of sheets and of charts, by the model's ids; given when they are first asked for. */
  readonly sheetNumbers: Map<string, number>;
  readonly chartNumbers: Map<string, number>;
  readonly hidden: Set<string>;
  /** Named ranges that are called as a sheet is, formula by name: Google allows it, the spreadsheet underneath does not. */
  readonly namesakes: Map<string, string>;
  /** Protected against the user of the script. */
  readonly protections: ProtectionState[];
  /** `until` is the moment when it is forgotten. */
  readonly caches: Readonly<Record<Keeper, Map<string, { readonly value: string; readonly until: number }>>>;
  readonly properties: Readonly<Record<Keeper, Map<string, string>>>;
  /** Somebody else's script holds the document's lock. */
  lockedByOther: boolean;
  isLocked: boolean;
  /** Commands of the add-on's menu, those of submenus among them. */
  readonly menu: { readonly label: string; readonly name: string }[];
  readonly sidebars: { readonly title: string; readonly html: string }[];
  readonly toasts: string[];
  readonly alerts: string[];
  /** What the user presses, the next first: "YES", "CANCEL" … */
  readonly answers: string[];
  readonly screen: Screen;
  /** HTML files of the project by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** Members whose next call fails, with the message that Google gives. */
  readonly failures: Map<string, string>;
  nextId: number;
}

export interface GoogleOptions {
  readonly createDate?: (moment: number) => Date;
  readonly now?: () => number;
  readonly files?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly locale?: string;
  readonly scopes?: readonly string[];
  readonly screen?: Screen;
}

/** Those of our manifest. */
const SCOPES = ["spreadsheets.currentonly", "script.container.ui"].map((name) => `https://www.googleapis.com/auth/${name}`);

export function createGoogleState(model: WorkbookModel, options: GoogleOptions = {}): GoogleState {
  const answers: string[] = [];
  return {
    model,
    createDate: options.createDate ?? ((moment) => new Date(moment)),
    now: options.now ?? Date.now,
    calls: new Map(),
    writes: 0,
    mode: "full",
    timeZone: options.timeZone ?? "Etc/UTC",
    scriptTimeZone: options.scriptTimeZone ?? "Etc/UTC",
    locale: options.locale ?? "en_GB",
    scopes: options.scopes ?? SCOPES,
    sizes: new Map(),
    bandings: new Map(),
    metadata: new Map(),
    sheetNumbers: new Map(),
    chartNumbers: new Map(),
    hidden: new Set(),
    namesakes: new Map(),
    protections: [],
    caches: { document: new Map(), script: new Map(), user: new Map() },
    properties: { document: new Map(), script: new Map(), user: new Map() },
    lockedByOther: false,
    isLocked: false,
    menu: [],
    sidebars: [],
    toasts: [],
    alerts: [],
    answers,
    screen: options.screen ?? blindScreen(answers),
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

/** The first sheet of a spreadsheet is number 0. */
export function sheetNumber({ sheetNumbers }: GoogleState, id: string): number {
  return numberOf(sheetNumbers, id, 0);
}

export function chartNumber({ chartNumbers }: GoogleState, id: string): number {
  return numberOf(chartNumbers, id, 1);
}

function numberOf(numbers: Map<string, number>, id: string, first: number): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  const number = Math.max(first - 1, ...numbers.values()) + 1;
  numbers.set(id, number);
  return number;
}
