/** Pages that a script shows: text that it reads from its project or makes itself. */
import type { GoogleState } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function htmlService(state: GoogleState): HtmlService {
  return strict<HtmlService>(state, "HtmlService", {
    createHtmlOutput: ((html: string = "") => htmlOutput(state, html)) as HtmlService["createHtmlOutput"],
    createHtmlOutputFromFile: (name) => {
      const html = state.files[name];
      if (html === undefined) throw serviceError(`No HTML file named ${name} was found.`);
      return htmlOutput(state, html);
    },
  });
}

function htmlOutput(state: GoogleState, html: string): HtmlOutput {
  const page = { html, title: "", width: 0, height: 0 };
  const set = (next: Partial<typeof page>): HtmlOutput => {
    Object.assign(page, next);
    return output;
  };
  const output: HtmlOutput = strict<HtmlOutput>(state, "HtmlOutput", {
    getContent: () => page.html,
    setContent: (content) => set({ html: content }),
    append: (content) => set({ html: page.html + content }),
    getTitle: () => page.title,
    setTitle: (title) => set({ title }),
    getWidth: () => page.width,
    setWidth: (width) => set({ width }),
    getHeight: () => page.height,
    setHeight: (height) => set({ height }),
  });
  return output;
}
