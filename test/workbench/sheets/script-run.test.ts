/** google.script.run as a page of the add-on sees it: what crosses, how many calls at a time, whom an answer reaches. */
import { describe, expect, it } from "@jest/globals";
import { createScriptRun, mayCross, type RunCall, type ScriptRunClient } from "../../../workbench/sheets/page/script-run";

interface Runner {
  readonly withSuccessHandler: (handler: (value: unknown, user: unknown) => void) => Runner;
  readonly withFailureHandler: (handler: (error: Error) => void) => Runner;
  readonly withUserObject: (user: unknown) => Runner;
  readonly read: (...args: readonly unknown[]) => void;
}

function start(): { readonly run: Runner; readonly sent: RunCall[]; readonly client: ScriptRunClient } {
  const sent: RunCall[] = [];
  const client = createScriptRun(["read"], (call) => sent.push(call));
  return { run: client.run as unknown as Runner, sent, client };
}

describe("google.script.run", () => {
  it("has the public functions and no others", () => {
    expect(Object.keys(start().run)).toEqual(["read", "withSuccessHandler", "withFailureHandler", "withUserObject"]);
  });

  it("carries out ten calls at a time, and the next when one has ended", () => {
    const { run, sent, client } = start();
    for (let i = 0; i < 13; i++) run.read(i);
    expect(sent.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    client.settle(sent[4]!.id, { ok: true, value: null });
    client.settle(sent[0]!.id, { ok: true, value: null });
    expect(sent.map(({ args }) => args[0]).slice(10)).toEqual([10, 11]);
  });

  it("gives each answer to the handlers that were set for its call, in whatever order answers come", () => {
    const { run, sent, client } = start();
    const heard: unknown[] = [];
    const note = (value: unknown, user: unknown): void => void heard.push([value, user]);
    run.withUserObject("first").withSuccessHandler(note).read();
    run.withSuccessHandler(note).read();
    client.settle(sent[1]!.id, { ok: true, value: 2 });
    client.settle(sent[0]!.id, { ok: true, value: 1 });
    client.settle(sent[0]!.id, { ok: true, value: "a second answer is none" });
    expect(heard).toEqual([
      [2, undefined],
      [1, "first"],
    ]);
  });

  it("hands a failure over as an error of the script", () => {
    const { run, sent, client } = start();
    let heard: Error | null = null;
    run.withFailureHandler((error) => (heard = error)).read();
    client.settle(sent[0]!.id, { ok: false, message: "Exception: no" });
    expect(heard).toMatchObject({ name: "ScriptError", message: "Exception: no" });
  });

  it.each([
    ["a date", new Date(0)],
    ["a date in a list", [1, [new Date(0)]]],
    ["a function", () => 1],
    ["a function in an object", { f: () => 1 }],
    ["a map", new Map()],
  ])("refuses %s as an argument, before anything is sent", (_, argument) => {
    const { run, sent } = start();
    expect(() => run.read("fine", argument)).toThrow("Failed due to illegal value in property: 1");
    expect(sent).toEqual([]);
  });

  it("lets text, numbers, truth values, null, lists and plain objects cross", () => {
    for (const value of ["", 0, NaN, false, null, undefined, [], [[1, "a"]], { a: [{ b: null }] }]) expect(mayCross(value)).toBe(true);
  });
});
