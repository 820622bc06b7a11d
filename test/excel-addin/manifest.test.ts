/** The manifest, as far as it can be checked without Microsoft's service: addresses, ids, pictures, lengths, and what the code has under the same names. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { FUNCTION_SETS } from "../../excel-addin/features";
import { commands } from "../../shared/commands/catalogue";
import type { Surface } from "../../shared/commands/command";
import { catalogue } from "../../shared/functions/catalogue";
import { ICON_SIZES, ICONS } from "../../workbench/icons/icons";
import { drawIcon } from "../../workbench/icons/draw-icon";
import { encodePng } from "../../workbench/icons/encode-png";
import { all, readXml, type Element } from "./read-xml";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PATH = join(ROOT, "manifest.xml");
const root = readXml(readFileSync(PATH, "utf8"));
const elements = all(root);

const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const only = (name: string): Element => {
  const found = named(name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const value = (element: Element): string => element.attributes["DefaultValue"] ?? element.text;
const resources = [...named("bt:Image"), ...named("bt:Url"), ...named("bt:String")].filter(
  ({ attributes }) => "DefaultValue" in attributes,
);
const resource = (id: string): Element => resources.find(({ attributes }) => attributes["id"] === id)!;

describe("the manifest", () => {
  it("is read by Microsoft's own reader", () => {
    // In a process of its own: the package mixes CommonJS and ES modules in a way that Jest does not follow.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(execFileSync(process.execPath, ["-e", script, PATH], { cwd: ROOT, encoding: "utf8" }));
    expect(info).toMatchObject({
      id: "4c3a9b0e-6f0d-4d9b-9a57-2f7d1a6c8e15",
      version: "0.1.0.0",
      defaultLocale: "en-US",
      displayName: "Plumbline KPIs",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
    });
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(only("Version").text).toBe(`${version}.0`);
  });

  it("has no namespace of functions: =KPI_PROGRESS() without prefix, and not an empty one, which stops the desktop", () => {
    expect(named("Namespace")).toEqual([]);
  });

  it("loads nothing but from its own https address", () => {
    const addresses = elements.map(value).filter((text) => text.includes("://"));
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000"))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(25);
  });

  it("shares one runtime: functions, commands and pane are the same page", () => {
    const resids = [only("Runtime"), ...only("Page").children, only("FunctionFile"), ...named("Action").flatMap(({ children }) => children)]
      .map(({ attributes }) => attributes["resid"])
      .filter(Boolean);
    expect(new Set(resids)).toEqual(new Set(["Page.Url"]));
    expect(only("Runtime").attributes["lifetime"]).toBe("long");
  });

  it("asks for what the pane needs, and for functions only where they exist", () => {
    const sets = (element: Element, tag: string): unknown =>
      all(element)
        .filter(({ name }) => name === tag)
        .map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    const [forAll, forFunctions] = named("Requirements");
    expect(sets(forAll!, "Set")).toEqual([["ExcelApi", "1.9"]]);
    expect(sets(forFunctions!, "bt:Set")).toEqual(FUNCTION_SETS);
  });

  it("leads every resource id to a resource, has none that is not used, and none that is too long", () => {
    const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    const ids = resources.map(({ attributes }) => attributes["id"]!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("gives every control an id of its own", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => named(name).map(({ attributes }) => attributes["id"]!));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it("keeps to the lengths that Excel shows", () => {
    const long = (tag: string): readonly Element[] => only(tag).children;
    expect(long("bt:ShortStrings").filter((element) => value(element).length > 125)).toEqual([]);
    expect(long("bt:LongStrings").filter((element) => value(element).length > 250)).toEqual([]);
    expect(value(named("Description")[0]!).length).toBeLessThanOrEqual(250);
    expect(value(only("DisplayName")).length).toBeLessThanOrEqual(125);
  });
});

describe("the buttons of the manifest", () => {
  const actions = named("Action").filter(({ attributes }) => attributes["xsi:type"] === "ExecuteFunction");

  const menuOf = (control: Element): readonly string[] => all(control).flatMap(({ name, text }) => (name === "FunctionName" ? [text] : []));
  const controls = (type: string): readonly Element[] => named("Control").filter(({ attributes }) => attributes["xsi:type"] === type);
  const surfacing = (surface: Surface): readonly string[] => commands.filter((each) => each.surface === surface).map(({ name }) => name);

  it("run the commands that belong on the ribbon, and leave none out", () => {
    expect(new Set(controls("Button").flatMap(menuOf))).toEqual(new Set(surfacing("ribbon")));
  });

  it("offer the commands for selected cells in the ribbon's menu and at the cells, in the same order", () => {
    expect(controls("Menu").map(menuOf)).toEqual([surfacing("cells"), surfacing("cells")]);
  });

  it("say what the commands say of themselves", () => {
    const buttons = [...named("Control"), ...named("Item")].flatMap((control) => {
      const name = control.children.find((child) => child.name === "Action")?.children.find((child) => child.name === "FunctionName")?.text;
      const label = control.children.find((child) => child.name === "Label");
      const tip = all(control).find((child) => child.name === "Description");
      return name === undefined
        ? []
        : [{ name, label: value(resource(label!.attributes["resid"]!)), tip: value(resource(tip!.attributes["resid"]!)) }];
    });
    expect(buttons).toHaveLength(actions.length);
    for (const { name, label, tip } of buttons) {
      const command = commands.find((each) => each.name === name)!;
      expect(label).toBe(command.label);
      // The ribbon's button of Insert function opens the list; the command itself takes a choice from it.
      if (name !== "insertFunction") expect(command.help.startsWith(tip)).toBe(true);
    }
  });

  it("have pictures in the sizes that Excel asks for", () => {
    for (const icon of named("Icon")) expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
    const images = named("Icon").flatMap(({ children }) => children);
    for (const { attributes } of images) {
      expect(value(resource(attributes["resid"]!))).toMatch(new RegExp(`-${attributes["size"]}\\.png$`));
    }
  });
});

describe("the icons", () => {
  const files = Object.keys(ICONS).flatMap((name) =>
    ICON_SIZES.map((size) => ({ name, size, path: join(ROOT, "excel-addin", "icons", `${name}-${size}.png`) })),
  );

  it("are all there, for every address in the manifest", () => {
    const named = elements.map(value).flatMap((text) => /\/icons\/([\w-]+\.png)$/.exec(text)?.[1] ?? []);
    expect([...new Set(named)].filter((file) => !existsSync(join(ROOT, "excel-addin", "icons", file)))).toEqual([]);
  });

  it.each(files)("are what the generator draws, in the size that the name says: $name-$size", ({ name, size, path }) => {
    const file = readFileSync(path);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
    expect(Buffer.compare(file, encodePng(drawIcon(ICONS[name]!, size)))).toBe(0);
  });

  it("stand out from a light and from a dark ribbon: 3 to 1, as WCAG asks of pictures", () => {
    const colors = [...new Set(Object.values(ICONS).flatMap((layers) => layers.map(({ color }) => color)))];
    for (const color of colors) {
      for (const background of ["#FFFFFF", "#F3F3F3", "#292929", "#000000"]) expect(contrast(color, background)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("functions.json", () => {
  it("declares what the script registers, each with the address of its help", () => {
    const { functions } = JSON.parse(readFileSync(join(ROOT, "excel-addin", "functions.json"), "utf8")) as {
      functions: { id: string; helpUrl: string }[];
    };
    expect(functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
    expect(functions.filter(({ helpUrl }) => !helpUrl.startsWith("https://localhost:3000/functions.html#"))).toEqual([]);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
