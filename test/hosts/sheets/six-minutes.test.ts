/** The six minutes that Google gives a script, on a clock that runs as fast as each test wants. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Area } from "../../../shared/cell/a1";
import { openSource, SMALL, type OpenSource } from "./open-source";

const WIDE: Area = { top: 0, left: 0, bottom: 60, right: 19 };
const MINUTE = 60_000;

let sheets: OpenSource;

beforeEach(() => {
  // Univer needs its timers; only the time of day stands still.
  jest.useFakeTimers({
    now: 0,
    doNotFake: [
      "nextTick",
      "queueMicrotask",
      "performance",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
      "setTimeout",
      "clearTimeout",
    ],
  });
  sheets = openSource();
});

afterEach(() => {
  sheets.close();
  jest.useRealTimers();
});

/** From now on each call of this member takes so long. */
function slow(member: string, milliseconds: number): void {
  const { calls } = sheets.state;
  const count = calls.set.bind(calls);
  calls.set = (name, number) => {
    if (name === member) jest.setSystemTime(Date.now() + milliseconds);
    return count(name, number);
  };
}

async function makeScorecard(): Promise<void> {
  sheets.apply(SMALL);
  sheets.run("refreshScorecard", { asOf: "2025-06-30" });
  await sheets.calculated();
}

function picture(): unknown {
  return sheets.model.sheets().map((sheet) => ({
    name: sheet.name(),
    values: sheet.values(WIDE),
    formulas: sheet.formulas(WIDE),
    formats: sheet.numberFormats(WIDE),
    rules: sheet.conditionalFormats().map(({ area, details }) => ({ area, details })),
    names: sheets.model.names(),
  }));
}

describe("a command that would take too long", () => {
  it.each([
    ["reading", "Sheet.getDataRange", 2 * MINUTE, /^nothing was changed: the spreadsheet is too large for the six minutes/],
    ["looking for protected cells", "Sheet.getProtections", 3 * MINUTE, /^nothing was changed: the spreadsheet is too large/],
    ["writing values", "Range.setValues", 2 * MINUTE, /^what was done has been taken back: .* six minutes/],
    ["setting formats", "Range.setNumberFormat", MINUTE, /^what was done has been taken back: .* six minutes/],
    ["the last of it", "Sheet.setConditionalFormatRules", 5 * MINUTE, /^what was done has been taken back: .* six minutes/],
  ])("ends by itself while %s, with everything as it was", async (_, member, cost, message) => {
    await makeScorecard();
    const before = picture();
    slow(member, cost);
    expect(sheets.run("refreshScorecard", { asOf: "2025-01-31" })).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    await sheets.calculated();
    expect(picture()).toEqual(before);
    expect(sheets.state.isLocked).toBe(false);
  });

  it("takes back sheets and names that were new", () => {
    slow("Range.setDataValidation", 2 * MINUTE);
    expect(sheets.run("newRegister", { example: true })).toMatchObject({ ok: false, message: expect.stringMatching(/six minutes/) });
    expect(sheets.model.sheets().map((sheet) => sheet.name())).toEqual(["Sheet1"]);
    expect(sheets.model.names()).toEqual([]);
  });

  it("counts the wait for another's command too", async () => {
    await makeScorecard();
    slow("Lock.tryLock", 5 * MINUTE);
    expect(sheets.run("refreshScorecard")).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^nothing was changed: .* six minutes/),
    });
  });

  it("can be run again at once", async () => {
    await makeScorecard();
    slow("Range.setValues", 5 * MINUTE);
    expect(sheets.run("refreshScorecard")).toMatchObject({ ok: false });
    Reflect.deleteProperty(sheets.state.calls, "set");
    expect(sheets.run("refreshScorecard")).toMatchObject({ ok: true });
  });
});

describe("a command that takes its time", () => {
  it("tells what it is doing, now and then, and at the end that it is done", async () => {
    await makeScorecard();
    slow("Range.setNumberFormat", 4_000);
    sheets.state.toasts.length = 0;
    expect(sheets.run("refreshScorecard")).toMatchObject({ ok: true });
    const { toasts } = sheets.state;
    expect(toasts.length).toBeGreaterThan(2);
    expect(toasts.slice(0, -1).filter((text) => !/^Writing, \d+ of \d+ …$/.test(text))).toEqual([]);
    expect(toasts.at(-1)).toBe("Done.");
  });

  it("names the sheet that it reads", async () => {
    await makeScorecard();
    slow("Sheet.getDataRange", 9_000);
    sheets.state.toasts.length = 0;
    sheets.run("checkRegister");
    expect(sheets.state.toasts).toContain("Reading Measurements …");
  });

  it("says nothing where all is done in a moment", async () => {
    await makeScorecard();
    expect(sheets.state.toasts).toEqual([]);
  });
});
