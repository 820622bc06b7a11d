/** The pane whose script does not come at first: it says so, and a press brings it. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { fillWhenLoaded } from "../../excel-addin/fill-when-loaded";

interface FakeElement {
  readonly tag: string;
  readonly children: (FakeElement | string)[];
  textContent: string;
  role?: string;
  press: () => void;
}

let focused: FakeElement | null = null;
const setFocus = (element: FakeElement): void => void (focused = element);

/** As much of a page as the pane's first words need. */
function fakeElement(tag: string): FakeElement {
  const children: (FakeElement | string)[] = [];
  return Object.assign({ tag, children, textContent: "", press: () => undefined } satisfies FakeElement, {
    replaceChildren: (...others: FakeElement[]) => void children.splice(0, children.length, ...others),
    append: (...added: FakeElement[]) => void children.push(...added),
    contains: (other: FakeElement | null) => other !== null,
    setAttribute(this: FakeElement, name: string, value: string) {
      Object.assign(this, { [name]: value });
    },
    focus(this: FakeElement) {
      setFocus(this);
    },
    addEventListener(this: FakeElement, _event: string, listener: () => void) {
      this.press = listener;
    },
  });
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  focused = null;
  const document = {
    createElement: fakeElement,
    get activeElement() {
      return focused;
    },
  };
  Object.assign(globalThis, { document });
});
afterEach(() => void Reflect.deleteProperty(globalThis, "document"));

describe("the pane of an add-in whose second script could not be loaded", () => {
  it("is heard, and leaves the focus on its button where that was pressed in vain", async () => {
    const element = fakeElement("div");
    await fillWhenLoaded(element as unknown as Element, () => Promise.reject(new Error("offline")));
    const [pane] = element.children as [FakeElement];
    expect([pane.role, focused]).toEqual(["alert", null]);
    const [, button] = pane.children as [FakeElement, FakeElement];
    focused = button;
    button.press();
    await settled();
    const [another] = element.children as [FakeElement];
    expect(another).not.toBe(pane);
    expect(focused).toBe(another.children[1]);
  });

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
