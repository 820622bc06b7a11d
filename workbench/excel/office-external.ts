/** What Excel on Windows injects as `window.external`: who the host is, what it supports, and the ribbon's commands. */

/** Excel's numbers of what Office.js executes and registers. */
const COMMAND_EVENT = 39;
const COMMAND_COMPLETED = 94;

export interface OfficeExternal {
  /** To be `window.external` before office.js loads. */
  readonly external: object;
  /** Presses a button of the ribbon; resolves when the add-in says that it is done with the event. */
  readonly press: (action: string) => Promise<void>;
  /** Settings that the add-in keeps in the document, by name; values as JSON. */
  readonly settings: Map<string, string>;
  /** Numbers of everything that Office.js executed, for tests. */
  readonly executed: readonly number[];
}

export interface OfficeOptions {
  /** Version of ExcelApi that the host supports. */
  readonly excelApi?: string;
  /** False for an Excel without shared runtime and custom functions, as on the iPad. */
  readonly customFunctions?: boolean;
  readonly language?: string;
}

type Handler = (event: number, payload: readonly unknown[]) => void;
type Callback = (status: unknown, result?: unknown) => void;

export function createOfficeExternal({
  excelApi = "1.15",
  customFunctions = true,
  language = "en-GB",
}: OfficeOptions = {}): OfficeExternal {
  const handlers = new Map<number, Handler>();
  const settings = new Map<string, string>();
  const executed: number[] = [];
  const pressed = new Map<string, () => void>();
  const requirements = {
    ...{ ExcelApi: excelApi, AddinCommands: "1.1", DialogApi: "1.1", Settings: "1.1" },
    ...(customFunctions ? { CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1", RibbonApi: "1.1" } : {}),
  };
  const context = {
    ...constants({
      GetAppType: 1,
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppCapabilities: 1,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 1,
    }),
    ...constants({
      GetSolutionRef: "",
      GetSolutionToken: "",
      GetInstanceId: "",
      GetCorrelationId: "",
      GetDocUrl: "Book1.xlsx",
      GetInitialDisplayMode: 0,
    }),
    ...constants({
      GetAppUILocale: language,
      GetAppDataLocale: language,
      GetHostFullVersion: "16.0.18000.20000",
      GetSupportedMatrix: JSON.stringify(requirements),
    }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => void settings.forEach((value, key) => (keys.push(key), values.push(value))),
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, values[i] ?? ""));
      },
    }),
  };
  const external = {
    // The last number: 2 makes Office.js start its runtime for custom functions.
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${language}$telemetry$$disableLogging$${customFunctions ? 2 : 0}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, done?: Callback) => {
      executed.push(id);
      if (id === COMMAND_COMPLETED) complete(parameters, pressed);
      done?.([0], "");
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, done?: Callback) => {
      handlers.set(id, handler);
      done?.(0);
    },
    UnregisterEvent: (id: number, _target: string, done?: Callback) => {
      handlers.delete(id);
      done?.(0);
    },
  };
  let last = 0;
  const press = (action: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(COMMAND_EVENT);
      if (!handler) return reject(new Error("the add-in does not listen for commands"));
      const id = `command${++last}`;
      pressed.set(id, resolve);
      handler(COMMAND_EVENT, [id, action, JSON.stringify({ source: { id: action } })]);
    });
  return { external, press, settings, executed };
}

function complete(parameters: unknown, pressed: Map<string, () => void>): void {
  const text = JSON.stringify(parameters);
  for (const [id, resolve] of pressed) {
    if (!text.includes(`"${id}"`)) continue;
    pressed.delete(id);
    resolve();
  }
}

/** Office.js calls methods even where there is nothing to do but to answer. */
function constants<T extends Readonly<Record<string, unknown>>>(values: T): { readonly [Name in keyof T]: () => T[Name] } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value])) as { [Name in keyof T]: () => T[Name] };
}
