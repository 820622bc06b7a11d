import { describe, expect, it } from "@jest/globals";
import { CellError } from "../../shared/cell/cell-error";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { createPaneClient, type PaneClient, type PaneServer, type ScriptRun } from "../../sheets-addon/sidebar/pane-bridge";
import { reviveSnapshot } from "../../sheets-addon/sidebar/revive";
import { createSidebarHost } from "../../sheets-addon/sidebar/sidebar-host";

/** google.script.run with answers in order: text is a result, an error a failure. */
function scriptRun(answers: readonly (string | Error)[]): {
  readonly run: ScriptRun;
  readonly calls: string[];
  readonly most: () => number;
} {
  const left = [...answers];
  const calls: string[] = [];
  let underWay = 0;
  let most = 0;
  const runner = (succeed: (result: unknown) => void, fail: (error: Error) => void): ScriptRun => {
    const call =
      (name: string) =>
      (...args: readonly string[]): void => {
        calls.push([name, ...args].join(" "));
        underWay += 1;
        most = Math.max(most, underWay);
        const answer = left.shift() ?? "";
        setImmediate(() => {
          underWay -= 1;
          if (typeof answer === "string") succeed(answer);
          else fail(answer);
        });
      };
    const names: readonly (keyof PaneServer)[] = ["paneSnapshot", "paneRun", "paneGoTo", "paneRevision", "paneSelection"];
    return {
      ...(Object.fromEntries(names.map((name) => [name, call(name)])) as Record<keyof PaneServer, ReturnType<typeof call>>),
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
    };
  };
  return {
    run: runner(
      () => undefined,
      () => undefined,
    ),
    calls,
    most: () => most,
  };
}

const waits: number[] = [];
const wait = (milliseconds: number): Promise<void> => {
  waits.push(milliseconds);
  return Promise.resolve();
};

function client(...answers: readonly (string | Error)[]): PaneClient & { readonly calls: string[]; readonly most: () => number } {
  const { run, calls, most } = scriptRun(answers);
  waits.length = 0;
  return { ...createPaneClient(run, { wait }), calls, most };
}

const BUSY = new Error("We're sorry, a server error occurred. Please wait a bit and try again.");

describe("the bridge between page and script", () => {
  it("makes one call after the other, in the order in which they were asked for", async () => {
    const bridge = client("a", "b", "c");
    await Promise.all([bridge.paneRevision(), bridge.paneGoTo("Sheet1", "A1"), bridge.paneSnapshot()]);
    expect(bridge.calls).toEqual(["paneRevision", "paneGoTo Sheet1 A1", "paneSnapshot"]);
    expect(bridge.most()).toBe(1);
  });

  it("tries again what only reads, with longer and longer pauses", async () => {
    const bridge = client(BUSY, BUSY, "snapshot");
    expect(await bridge.paneSnapshot()).toBe("snapshot");
    expect(waits).toEqual([500, 2000]);
  });

  it("gives up after four attempts, and says what to do", async () => {
    const bridge = client(BUSY, BUSY, BUSY, BUSY);
    await expect(bridge.paneSnapshot()).rejects.toThrow(/^Google Sheets did not answer: try again in a moment/);
    expect(bridge.calls).toHaveLength(4);
  });

  it("never has more under way than the ten that Google allows", async () => {
    const bridge = client(...Array.from({ length: 40 }, () => "x"));
    await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? bridge.paneRevision() : bridge.paneSelection())));
    expect(bridge.calls).toHaveLength(40);
    expect(bridge.most()).toBeLessThanOrEqual(10);
  });

  it("never runs a command twice by itself", async () => {
    const bridge = client(BUSY, "report");
    await expect(bridge.paneRun("newRegister", "{}")).rejects.toThrow(/did not answer/);
    expect(bridge.calls).toEqual(["paneRun newRegister {}"]);
  });

  it("says what to do when Google has taken the right away", async () => {
    const bridge = client(new Error("Authorization is required to perform that action."));
    await expect(bridge.paneSnapshot()).rejects.toThrow(/sign in with one Google account only/);
    expect(bridge.calls).toHaveLength(1);
  });

  it("goes on after a failure", async () => {
    const bridge = client(new Error("TypeError: x is undefined"), "later");
    await expect(bridge.paneRevision()).rejects.toThrow("TypeError: x is undefined");
    expect(await bridge.paneRevision()).toBe("later");
  });
});

describe("a snapshot on its way to the page", () => {
  it("keeps errors as errors, and blanks as blanks", () => {
    const values = [["text", 1.5, true, null, new CellError("#DIV/0!", "a cell that is used holds #DIV/0!")]];
    const snapshot: Snapshot = {
      sheets: [{ name: "S", values, tables: [] }],
      names: [],
      activeSheet: "S",
      today: 45000,
      locale: "en-GB",
      traits: { blanksBecomeZero: false, structuredReferences: false },
    };
    const arrived = reviveSnapshot(JSON.stringify(snapshot));
    expect(arrived).toEqual(snapshot);
    expect(arrived.sheets[0]?.values[0]?.[4]).toBeInstanceOf(CellError);
  });
});

const SURROUNDINGS = { every: () => () => undefined, isVisible: () => true, wantsFunctions: false };

describe("the pane's host in the sidebar", () => {
  function hostWith(...answers: readonly (string | Error)[]): {
    readonly tick: () => Promise<void>;
    readonly run: () => Promise<unknown>;
    readonly heard: () => number;
    visible: boolean;
  } {
    let tick = (): void => undefined;
    let heard = 0;
    const state = {
      visible: true,
      heard: () => heard,
      run: () => host.run("refreshScorecard", {}),
      tick: async () => {
        tick();
        for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
      },
    };
    const host = createSidebarHost(client(...answers), {
      every: (_, next) => {
        tick = next;
        return () => undefined;
      },
      isVisible: () => state.visible,
      wantsFunctions: false,
    });
    host.onChange(() => (heard += 1));
    return state;
  }

  it("hears of edits by asking, the first answer being no news", async () => {
    const host = hostWith("1", "1", "2", "2");
    for (let i = 0; i < 4; i++) await host.tick();
    expect(host.heard()).toBe(1);
  });

  it("takes what it did itself for no news, and what others do after that for some", async () => {
    const host = hostWith("1", "1", JSON.stringify({ ok: true, message: "", findings: [] }), "2", "2", "3");
    await host.tick();
    await host.run();
    await host.tick();
    expect(host.heard()).toBe(0);
    await host.tick();
    expect(host.heard()).toBe(1);
  });

  it("asks nothing while nobody looks", async () => {
    const host = hostWith("1", "2");
    await host.tick();
    host.visible = false;
    await host.tick();
    expect(host.heard()).toBe(0);
  });

  it("stays quiet when asking fails", async () => {
    const host = hostWith("1", new Error("Authorization is required"), "2", "3");
    for (let i = 0; i < 4; i++) await host.tick();
    expect(host.heard()).toBe(1);
  });

  it("knows what is selected, and that nothing is", async () => {
    const selected = { sheet: "Register", range: "B2:C3", formats: ["scorecard"] };
    const host = createSidebarHost(client(JSON.stringify(selected), "null"), SURROUNDINGS);
    expect(await host.selection?.()).toEqual(selected);
    expect(await host.selection?.()).toBeNull();
  });

  it("opens its list of functions where the menu asked for it", () => {
    const asked = (wantsFunctions: boolean): number => {
      let count = 0;
      createSidebarHost(client(), { ...SURROUNDINGS, wantsFunctions }).onFunctionsAsked?.(() => (count += 1));
      return count;
    };
    expect([asked(true), asked(false)]).toEqual([1, 0]);
  });

  it("refreshes nothing by itself, for which it has no right", () => {
    expect(createSidebarHost(client(), SURROUNDINGS).autoRefresh).toBeUndefined();
  });
});
