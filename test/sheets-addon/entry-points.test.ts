import { describe, expect, it } from "@jest/globals";
import { commands } from "../../shared/commands/catalogue";
import { withSurface } from "../../shared/commands/command";
import { catalogue } from "../../shared/functions/catalogue";
import { emitScriptFunctions, entryPoints } from "../../sheets-addon/entry-points";
import { createPaneServer } from "../../sheets-addon/pane-server";

const points = entryPoints(commands);
const names = points.map(({ name }) => name);

describe("the public functions of the script", () => {
  it("are each there once, and none is called as a custom function is", () => {
    const all = [...names, ...catalogue.map(({ name }) => name)];
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it("are all that the pane's page, the menu and Google's triggers call", () => {
    const called = [
      ...Object.keys(createPaneServer(commands)),
      ...withSurface(commands).map(({ name }) => name),
      ...["onOpen", "onInstall", "onEdit", "showPane"],
    ];
    expect(called.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("take as many arguments as the page hands over", () => {
    const server = createPaneServer(commands);
    for (const [name, act] of Object.entries(server))
      expect([name, points.find((point) => point.name === name)?.parameters.length]).toEqual([name, (act as () => void).length]);
  });

  it("are written so that Google finds them: one comment, one function, no underscore at the end", () => {
    const text = emitScriptFunctions(points);
    for (const name of names) expect(text).toMatch(new RegExp(`\\*/\\nfunction ${name}\\(`));
    expect(names.filter((name) => name.endsWith("_"))).toEqual([]);
  });
});
