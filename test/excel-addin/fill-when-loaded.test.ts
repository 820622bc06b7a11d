/** The pane whose script does not come at first: it says so, and a press brings it. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { fillWhenLoaded } from "../../excel-addin/fill-when-loaded";

interface FakeElement {
  readonly tag: string;
  readonly children: (FakeElement | string)[];
  textContent: string;
  press: () => void;
}

/** As much of a page as the pane's first words need. */
function fakeElement(tag: string): FakeElement {
  const children: (FakeElement | string)[] = [];
  return Object.assign({ tag, children, textContent: "", press: () => undefined } satisfies FakeElement, {
    replaceChildren: (...others: FakeElement[]) => void children.splice(0, children.length, ...others),
    append: (...added: FakeElement[]) => void children.push(...added),
    addEventListener(this: FakeElement, _event: string, listener: () => void) {
      this.press = listener;
    },
  });
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => void Object.assign(globalThis, { document: { createElement: fakeElement } }));
afterEach(() => void Reflect.deleteProperty(globalThis, "document"));

describe("the pane of an add-in whose second script could not be loaded", () => {
  it("says so, and is filled once a press has brought it", async () => {
    let isOnline = false;
    const element = fakeElement("div");
    const load = (): Promise<(element: Element) => void> =>
      isOnline
        ? Promise.resolve((place) => void (place as unknown as FakeElement).children.push("the pane"))
        : Promise.reject(new Error("offline"));
    await fillWhenLoaded(element as unknown as Element, load);
    const [pane] = element.children as [FakeElement];
    const [message, button] = pane.children as [FakeElement, FakeElement];
    expect([message.textContent, button.textContent]).toEqual(["Plumbline could not be loaded: look at the connection.", "Try again"]);
    button.press();
    await settled();
    expect(element.children).toHaveLength(1);
    isOnline = true;
    button.press();
    await settled();
    expect(element.children).toEqual(["the pane"]);
  });
});
