/** Menus, messages, questions, the sidebar and dialogs. */
import type { GoogleState } from "../google-state";
import type { MenuItem } from "../screen";
import { serviceError } from "../service-error";
import { strict } from "../strict";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

const BUTTONS = ["CLOSE", "OK", "CANCEL", "YES", "NO"] as const;
const BUTTON_SETS = ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"] as const;

/** The menu that Google puts an add-on's under has the add-on's name. */
const ADD_ON = "Plumbline";

/** Pixels of a dialog that says nothing of its size. */
const DIALOG = { width: 600, height: 400 };

/** What stands in a menu that a script hands back as part of another. */
const menus = new WeakMap<object, { readonly label: string; readonly items: readonly MenuItem[] }>();

export function uiObject(state: GoogleState): Ui {
  return strict<Ui>(state, "Ui", {
    createMenu: (title) => menuObject(state, title),
    createAddonMenu: () => menuObject(state, ADD_ON),
    alert: ((...texts: readonly string[]) => {
      const { title, message, buttons } = readQuestion(texts);
      state.alerts.push([title, message].filter((text) => text !== "").join(": "));
      return state.screen.ask({ title, message, buttons, takesText: false }).button;
    }) as unknown as Ui["alert"],
    prompt: ((...texts: readonly string[]) => {
      const { button, text } = state.screen.ask({ ...readQuestion(texts), takesText: true });
      return strict<PromptResponse>(state, "PromptResponse", {
        getSelectedButton: () => button as unknown as GoogleAppsScript.Base.Button,
        getResponseText: () => text,
      });
    }) as unknown as Ui["prompt"],
    showSidebar: (page) => {
      const sidebar = { title: page.getTitle(), html: page.getContent() };
      state.sidebars.push(sidebar);
      state.screen.show({ kind: "sidebar", ...sidebar });
    },
    showModalDialog: (page, title) => showDialog(state, page, title),
    showModelessDialog: (page, title) => showDialog(state, page, title),
    Button: words(BUTTONS) as unknown as Ui["Button"],
    ButtonSet: words(BUTTON_SETS) as unknown as Ui["ButtonSet"],
  });
}

function menuObject(state: GoogleState, title: string): Menu {
  const own: MenuItem[] = [];
  const add = (item: MenuItem): Menu => {
    own.push(item);
    return menu;
  };
  const menu: Menu = strict<Menu>(state, "Menu", {
    addItem: (label, name) => add({ kind: "item", label, name }),
    addSeparator: () => add({ kind: "separator" }),
    addSubMenu: (submenu) => {
      const inner = menus.get(submenu);
      if (!inner) throw serviceError("The parameters do not match the method signature: a menu was expected.");
      return add({ kind: "submenu", ...inner });
    },
    addToUi: () => {
      state.menu.splice(0, state.menu.length, ...commandsIn(own));
      state.screen.show({ kind: "menu", title, items: [...own] });
    },
  });
  menus.set(menu, { label: title, items: own });
  return menu;
}

function commandsIn(list: readonly MenuItem[]): readonly { readonly label: string; readonly name: string }[] {
  return list.flatMap((item) => {
    if (item.kind === "separator") return [];
    return item.kind === "submenu" ? commandsIn(item.items) : [{ label: item.label, name: item.name }];
  });
}

/** A message; a message and buttons; or a title, a message and buttons. */
function readQuestion(texts: readonly string[]): { readonly title: string; readonly message: string; readonly buttons: readonly string[] } {
  const last = texts[texts.length - 1];
  const set = BUTTON_SETS.find((each) => each === last && texts.length > 1);
  const words = set ? texts.slice(0, -1) : texts;
  const [title, message] = words.length > 1 ? words : ["", words[0]];
  return { title: title ?? "", message: message ?? "", buttons: (set ?? "OK").split("_") };
}

function showDialog(state: GoogleState, page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
  const size = { width: page.getWidth() || DIALOG.width, height: page.getHeight() || DIALOG.height };
  state.screen.show({ kind: "dialog", title, html: page.getContent(), ...size });
}

function words(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
