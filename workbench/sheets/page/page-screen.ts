/** What the add-on shows in the page at the moment: menus, a message in passing, a sidebar, a dialog, questions that wait. */
import type { Answer, MenuItem, Question, Shown } from "../screen";

export interface PageMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A page that is shown again is loaded again. */
interface Numbered {
  readonly number: number;
}

export interface Sights {
  readonly menus: readonly PageMenu[];
  readonly toast: (Shown & { readonly kind: "toast" }) | null;
  readonly sidebar: (Shown & Numbered & { readonly kind: "sidebar" }) | null;
  readonly dialog: (Shown & Numbered & { readonly kind: "dialog" }) | null;
  /** The first is the one that is asked. */
  readonly questions: readonly { readonly question: Question; readonly answer: (given: Answer) => void }[];
  /** A script runs that the user has started from a menu. */
  readonly isWorking: boolean;
}

export interface PageScreen {
  readonly show: (what: Shown) => void;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly change: (part: Partial<Sights>) => void;
  readonly sights: () => Sights;
  /** Calls back with every change. */
  readonly watch: (listener: () => void) => void;
}

const NOTHING: Sights = { menus: [], toast: null, sidebar: null, dialog: null, questions: [], isWorking: false };

export function createPageScreen(): PageScreen {
  let sights = NOTHING;
  let pages = 0;
  let listener = (): void => undefined;
  const change = (part: Partial<Sights>): void => {
    sights = { ...sights, ...part };
    listener();
  };
  return {
    change,
    sights: () => sights,
    watch: (heard) => (listener = heard),
    ask: (question) =>
      new Promise((resolve) => {
        const asked = {
          question,
          answer: (given: Answer) => {
            change({ questions: sights.questions.filter((each) => each !== asked) });
            resolve(given);
          },
        };
        change({ questions: [...sights.questions, asked] });
      }),
    show: (what) => {
      switch (what.kind) {
        case "menu":
          return change({ menus: [...sights.menus.filter(({ title }) => title !== what.title), what] });
        case "toast":
          if (what.seconds > 0) setTimeout(() => sights.toast === what && change({ toast: null }), what.seconds * 1000);
          return change({ toast: what });
        case "sidebar":
          return change({ sidebar: { ...what, number: ++pages } });
        case "dialog":
          return change({ dialog: { ...what, number: ++pages } });
      }
    },
  };
}
