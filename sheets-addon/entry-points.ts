/** Every public function of the script besides the custom functions: what Google's menu, triggers and page can call by name. */
import { withSurface, type Command } from "../shared/commands/command";

export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly summary: string;
  /** Expression that the function returns. */
  readonly body: string;
}

export function entryPoints(commands: readonly Command[]): readonly EntryPoint[] {
  return [
    { name: "onOpen", parameters: [], summary: "Builds the menu when the spreadsheet opens.", body: "Plumbline_.onOpen()" },
    { name: "onInstall", parameters: [], summary: "Builds the menu right after installation.", body: "Plumbline_.onOpen()" },
    { name: "onEdit", parameters: [], summary: "Notes that the pane is out of date.", body: "Plumbline_.onEdit()" },
    { name: "showPane", parameters: [], summary: "Opens the pane.", body: "Plumbline_.showPane()" },
    ...withSurface(commands).map(({ name, label }) => ({
      name,
      parameters: [],
      summary: `${label}, from the menu.`,
      body: `Plumbline_.runFromMenu("${name}")`,
    })),
    { name: "paneSnapshot", parameters: [], summary: "The spreadsheet as the pane reads it, as JSON.", body: "Plumbline_.paneSnapshot()" },
    {
      name: "paneRun",
      parameters: ["name", "input"],
      summary: "Runs a command for the pane; input and answer are JSON.",
      body: "Plumbline_.paneRun(name, input)",
    },
    { name: "paneGoTo", parameters: ["sheet", "cell"], summary: "Shows a cell.", body: "Plumbline_.paneGoTo(sheet, cell)" },
    { name: "paneRevision", parameters: [], summary: "Changes with every edit.", body: "Plumbline_.paneRevision()" },
    { name: "paneSelection", parameters: [], summary: "What is selected, as JSON.", body: "Plumbline_.paneSelection()" },
  ];
}

/** Script text: top-level functions, which is all that Google looks at. */
export function emitScriptFunctions(points: readonly EntryPoint[]): string {
  return points
    .map(({ name, parameters, summary, body }) => `/** ${summary} */\nfunction ${name}(${parameters.join(", ")}) {\n  return ${body};\n}\n`)
    .join("\n");
}
