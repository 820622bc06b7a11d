/** The pane, once its script has come; closing the pane loads nothing anew in a shared runtime, so where it did not come there is a button. */

const MESSAGE = "Plumbline could not be loaded: look at the connection.";

/** `load` gives what fills the element; it is called again when the user asks for it. */
export async function fillWhenLoaded(element: Element, load: () => Promise<(element: Element) => void>): Promise<void> {
  try {
    const fill = await load();
    element.replaceChildren();
    fill(element);
  } catch {
    element.replaceChildren(
      MESSAGE,
      tryAgain(() => void fillWhenLoaded(element, load)),
    );
  }
}

function tryAgain(work: () => void): HTMLElement {
  const paragraph = document.createElement("p");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pl-button";
  button.textContent = "Try again";
  button.addEventListener("click", work);
  paragraph.append(button);
  return paragraph;
}
