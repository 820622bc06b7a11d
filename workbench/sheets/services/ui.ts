/** Menus, messages and the sidebar. */
import type { GoogleState } from "../google-state";
import { strict } from "../strict";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

export function uiObject(state: GoogleState): Ui {
  return strict<Ui>(state, "Ui", {
    createAddonMenu: () => menuObject(state),
    alert: ((...texts: readonly unknown[]) => {
      state.alerts.push(texts.filter((text) => typeof text === "string" && !/^(?:OK|YES_NO_CANCEL)$/.test(text)).join(": "));
      return state.answers.shift() ?? "OK";
    }) as unknown as Ui["alert"],
    showSidebar: (page) => {
      const html = page;
      state.sidebars.push({ title: html.getTitle(), html: html.getContent() });
    },
    Button: { YES: "YES", NO: "NO", OK: "OK", CANCEL: "CANCEL" } as unknown as Ui["Button"],
    ButtonSet: { OK: "OK", YES_NO_CANCEL: "YES_NO_CANCEL" } as unknown as Ui["ButtonSet"],
  });
}

function menuObject(state: GoogleState, items: { readonly label: string; readonly name: string }[] = []): Menu {
  const menu: Menu = strict<Menu>(state, "Menu", {
    addItem: (label, name) => {
      items.push({ label, name });
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => void state.menu.splice(0, state.menu.length, ...items),
  });
  return menu;
}
