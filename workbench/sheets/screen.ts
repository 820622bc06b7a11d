/** Where a script's menus, messages and pages appear, and where its questions are answered. */

export type MenuItem =
  | { readonly kind: "item"; readonly label: string; readonly name: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly label: string; readonly items: readonly MenuItem[] };

export type Shown =
  | { readonly kind: "menu"; readonly title: string; readonly items: readonly MenuItem[] }
  /** Seconds; a negative number keeps the message until the next. */
  | { readonly kind: "toast"; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | { readonly kind: "dialog"; readonly title: string; readonly html: string; readonly width: number; readonly height: number };

export interface Question {
  readonly title: string;
  readonly message: string;
  /** In their order: "YES", "NO", "CANCEL" … */
  readonly buttons: readonly string[];
  /** Whether the user may type something. */
  readonly takesText: boolean;
}

export interface Answer {
  readonly button: string;
  readonly text: string;
}

export interface Screen {
  readonly show: (what: Shown) => void;
  readonly ask: (question: Question) => Answer;
}

/** A screen that nobody looks at: answers are given beforehand, the next first; after the last one everything is OK. */
export function blindScreen(answers: string[]): Screen {
  return { show: () => undefined, ask: () => ({ button: answers.shift() ?? "OK", text: "" }) };
}
