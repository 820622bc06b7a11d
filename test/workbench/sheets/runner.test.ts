/** Scripts that ask: stopped at the question, run again with the answer. */
import { describe, expect, it } from "@jest/globals";
import type { WorkbookModel } from "../../../workbench/excel/model/workbook-model";
import { createGoogleState, type GoogleState } from "../../../workbench/sheets/google-state";
import { createRunner, type Runner } from "../../../workbench/sheets/page/runner";
import type { Answer, Question } from "../../../workbench/sheets/screen";
import { createScript, type Script } from "../../../workbench/sheets/script";
import { scriptGlobals } from "../../../workbench/sheets/services/globals";

type Services = { readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };

interface Started {
  readonly runner: Runner;
  readonly asked: Question[];
  readonly state: GoogleState;
}

/** A script whose one function is `main`, before a user who answers as told. */
function start(main: (services: Services) => unknown, answers: readonly Answer[] = []): Started {
  const asked: Question[] = [];
  const left = [...answers];
  const model = { calculated: () => Promise.resolve() } as WorkbookModel;
  const runner: Runner = createRunner({
    script: () => script,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(left.shift() ?? { button: "CLOSE", text: "" });
    },
  });
  const state = createGoogleState(model, { screen: { show: () => undefined, ask: (question) => runner.answerTo(question) } });
  const services = scriptGlobals(state) as unknown as Services;
  const script: Script = createScript({ globals: { main: () => main(services) }, createDate: (moment) => new Date(moment) }, state);
  return { runner, asked, state };
}

describe("a script that asks", () => {
  it("gets the answers of the user one after the other, and is run to its end once", async () => {
    let ends = 0;
    const { runner, asked } = start(
      ({ SpreadsheetApp }) => {
        const ui = SpreadsheetApp.getUi();
        const first = ui.alert("Title", "Go on?", ui.ButtonSet.YES_NO_CANCEL);
        const second = ui.prompt("How many?", ui.ButtonSet.OK_CANCEL);
        ends += 1;
        return [first === ui.Button.YES, second.getSelectedButton() === ui.Button.OK, second.getResponseText()];
      },
      [
        { button: "YES", text: "" },
        { button: "OK", text: "three" },
      ],
    );
    await expect(runner.run("main")).resolves.toEqual([true, true, "three"]);
    expect(ends).toBe(1);
    expect(asked).toEqual([
      { title: "Title", message: "Go on?", buttons: ["YES", "NO", "CANCEL"], takesText: false },
      { title: "", message: "How many?", buttons: ["OK", "CANCEL"], takesText: true },
    ]);
  });

  it("goes on at once where there is nothing to choose", async () => {
    const { runner, asked } = start(({ SpreadsheetApp }) => SpreadsheetApp.getUi().alert("Done."));
    await expect(runner.run("main")).resolves.toBe("OK");
    expect(asked).toHaveLength(1);
  });

  it("is refused once it has written, since it could not be run again", async () => {
    const { runner } = start(({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().toast("Working");
      const ui = SpreadsheetApp.getUi();
      return ui.alert("Go on?", ui.ButtonSet.YES_NO);
    });
    await expect(runner.run("main")).rejects.toThrow("the workbench cannot ask after a script has written");
  });

  it("fails with what the script says, and the next has its turn", async () => {
    const { runner } = start(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getUrl());
    await expect(runner.run("main")).rejects.toThrow("simulated Apps Script has no Spreadsheet.getUrl");
    await expect(runner.run("other")).rejects.toThrow("Script function not found: other");
  });
});
