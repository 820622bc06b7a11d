/** The ribbon as the manifest describes it: groups of buttons, each with its label, its picture and the command that it runs. */

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Name of the command; null for the button that shows the pane. */
  readonly command: string | null;
}

/** Reads the tab's buttons; the items of a menu stand as buttons of their own. */
export function readRibbon(manifest: Document): readonly RibbonButton[] {
  const resource = (id: string | null | undefined): string =>
    [...manifest.getElementsByTagName("*")].find((element) => element.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? "";
  const first = (element: Element, name: string): Element | undefined => element.getElementsByTagName(name)[0];
  const [tab] = manifest.getElementsByTagName("CustomTab");
  const controls = [...(tab?.getElementsByTagName("*") ?? [])].filter(
    ({ tagName, parentElement }) => tagName === "Action" && parentElement !== null,
  );
  return controls.map((action) => {
    const control = action.parentElement!;
    const icon = first(control, "bt:Image") ?? first(control.closest("Control") ?? control, "bt:Image");
    return {
      label: resource(first(control, "Label")?.getAttribute("resid")),
      tip: resource(first(control, "Description")?.getAttribute("resid")),
      icon: new URL(resource(icon?.getAttribute("resid"))).pathname,
      command: first(action, "FunctionName")?.textContent ?? null,
    };
  });
}
