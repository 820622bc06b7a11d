/** A reader for XML as our manifest has it: elements, attributes and text, no namespaces resolved. Throws where tags do not match. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

export function readXml(source: string): Element {
  interface Open {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: Element[];
    text: string;
  }
  const open: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`no XML at ${end}: ${source.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    const [, closing, name, attributes = "", empty, text] = match;
    const current = open[open.length - 1]!;
    if (text !== undefined) current.text += text.trim();
    if (name === undefined) continue;
    if (closing) {
      if (current.name !== name || open.length === 1) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      open[open.length - 1]!.children.push(current);
      continue;
    }
    const element: Open = { name, attributes: readAttributes(attributes), children: [], text: "" };
    if (empty) current.children.push(element);
    else open.push(element);
  }
  const [root] = open[0]!.children;
  if (open.length !== 1 || end !== source.length || !root) throw new Error(`an element is not closed: ${open[open.length - 1]?.name}`);
  return root;
}

/** The element and all below it. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}
