/** The pane, once its script has come; closing the pane loads nothing anew in a shared runtime, so where it did not come there is a button. */

const MESSAGE = "Plumbline could not be loaded: look at the connection.";

/** `load` gives what fills the element; it is called again when the user asks for it. */
export async function fillWhenLoaded(element: Element, load: () => Promise<(element: Element) => void>): Promise<void> {
  try {
    const fill = await load();
    element.replaceChildren();
    fill(element);
  } catch {
    element.replaceChildren(notice(() => void fillWhenLoaded(element, load)));
  }
}

function notice(tryAgain: () => void): HTMLElement {
  const pane = document.createElement("div");
  pane.className = "pl-pane";
  const message = document.createElement("p");
  message.textContent = MESSAGE;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pl-button pl-button-main";
  button.textContent = "Try again";
  button.addEventListener("click", tryAgain);
  pane.append(message, button);
  return pane;
}
