/** The ribbon's buttons and Excel's events: every press ends, failures are told, and nothing goes in circles. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../excel-addin/host";
import { BUTTONS, registerRibbon } from "../../../excel-addin/ribbon";
import { commands } from "../../../shared/commands/catalogue";
import { withSurface, type Command } from "../../../shared/commands/command";
import type { Report } from "../../../shared/workbook/report";
import { openExcel, type OpenExcel } from "./open-excel";
import { openHost } from "./open-host";

let excel: OpenExcel;
let host: ExcelHost;
let reports: Report[];

const broken: Command = {
  name: "broken",
  label: "Broken",
  help: "",
  surface: "ribbon",
  reads: { sheets: "all" },
  run: () => {
    throw new TypeError("a mistake of ours");
  },
};

beforeEach(async () => {
  excel = await openExcel();
  host = openHost([...commands, broken]);
  reports = [];
  host.onReport?.((report) => reports.push(report));
  registerRibbon(() => Promise.resolve(host), [...BUTTONS, broken.name]);
});

afterEach(() => excel.close());

describe("a button of the ribbon", () => {
  it("is there for every command that asks for one", () => {
    expect([...BUTTONS].sort()).toEqual(
      withSurface(commands)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it("ends its event and opens the pane, which says why, where the commands cannot be loaded", async () => {
    registerRibbon(() => Promise.reject(new Error("offline")), ["offline"]);
    await excel.office.press("offline");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(excel.simulation.runtime.shown()).toBe("Visible");
  });

  it("runs its command and ends its event", async () => {
    await excel.office.press("newRegister");
    expect(reports).toMatchObject([{ ok: true, message: "a blank register on sheet Register, measurements on sheet Measurements" }]);
    expect(excel.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1", "Register", "Measurements"]);
  });

  it("ends its event where the command refuses, and the pane is told why", async () => {
    await excel.office.press("refreshScorecard");
    expect(reports).toMatchObject([{ ok: false, message: expect.stringMatching(/^no register was found/) }]);
  });

  it("ends its event where Excel refuses", async () => {
    excel.simulation.state.editsCell = true;
    await excel.office.press("newRegister");
    expect(reports).toMatchObject([{ ok: false, message: "a cell is being edited: press Enter or Esc, then try again" }]);
  });

  it("ends its event where the program itself is at fault", async () => {
    await excel.office.press("broken");
    expect(reports).toMatchObject([{ ok: false, message: "a mistake of ours" }]);
  });

  it("opens the pane where there is something to read, and starts with the workbook once that has our formulas", async () => {
    expect(excel.simulation.runtime.shown()).toBe("Background");
    await excel.office.press("refreshScorecard");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(excel.simulation.runtime.shown()).toBe("Visible");
    await host.run("newRegister", { example: true });
    expect(excel.simulation.runtime.startsAs()).toBe("Inactive");
    await host.run("refreshScorecard", {});
    expect(excel.simulation.runtime.startsAs()).toBe("Background");
  });

  it("opens the list of functions in the pane", async () => {
    let asked = 0;
    host.onFunctionsAsked?.(() => (asked += 1));
    await excel.office.press("insertFunction");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([asked, excel.simulation.runtime.shown(), reports]).toEqual([1, "Visible", []]);
  });

  it("is answered in the pane also where its press started the add-in, before the pane was there", async () => {
    host = openHost();
    await excel.office.press("refreshScorecard");
    await excel.office.press("newRegister");
    await excel.office.press("insertFunction");
    const heard: string[] = [];
    const listen = (): void => {
      host.onFunctionsAsked?.(() => heard.push("functions"));
      host.onReport?.(({ message }) => heard.push(message));
    };
    await new Promise((resolve) => setTimeout(resolve, 100));
    listen();
    listen();
    expect(heard).toEqual(["functions", "a blank register on sheet Register, measurements on sheet Measurements"]);
  });

  it("waits for the one that was pressed before", async () => {
    await Promise.all([excel.office.press("newRegister"), excel.office.press("newRegister")]);
    expect(reports).toMatchObject([{ ok: true }, { ok: false, message: expect.stringMatching(/already has a register/) }]);
    expect(excel.workbook.getSheets()).toHaveLength(3);
  });
});

describe("events of cells", () => {
  let heard = 0;

  beforeEach(async () => {
    await host.run("newRegister", { example: true });
    await host.run("refreshScorecard", {});
    await excel.calculated();
    heard = 0;
    host.onChange(() => (heard += 1));
    await settled();
    heard = 0;
  });

  it("tell of an edit by hand", async () => {
    excel.workbook.getSheetByName("Measurements")!.getRange("C2").setValue(99);
    await settled();
    expect(heard).toBeGreaterThan(0);
  });

  it("tell of edits also where a cell was being edited as the add-in started, once it has read the workbook", async () => {
    const late = openHost();
    excel.simulation.state.editsCell = true;
    let told = 0;
    late.onChange(() => (told += 1));
    await settled();
    excel.simulation.state.editsCell = false;
    await late.snapshot();
    await settled();
    excel.workbook.getSheetByName("Measurements")!.getRange("C2").setValue(97);
    await settled();
    expect(told).toBeGreaterThan(0);
  });

  it("tell of a deleted sheet", async () => {
    excel.workbook.deleteSheet(excel.workbook.getSheetByName("Measurements")!);
    await settled();
    expect(heard).toBeGreaterThan(0);
  });

  it("are silent about what a command of ours wrote", async () => {
    await host.run("refreshScorecard", {});
    await settled();
    expect(heard).toBe(0);
  });

  it("stop when nobody listens any more", async () => {
    const stop = host.onChange(() => (heard += 100));
    stop();
    excel.workbook.getSheetByName("Measurements")!.getRange("C2").setValue(98);
    await settled();
    expect(heard).toBeLessThan(100);
  });

  async function settled(): Promise<void> {
    await excel.calculated();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
