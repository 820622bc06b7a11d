/** The pane, once its script has come; closing the pane loads nothing anew in a shared runtime, so where it did not come there is a button. */

const MESSAGE = "Plumbline could not be loaded: look at the connection.";

/** `load` gives what fills the element; it is called again when the user asks for it. */
export async function fillWhenLoaded(element: Element, load: () => Promise<(element: Element) => void>): Promise<void> {
  try {
    const fill = await load();
    element.replaceChildren();
    fill(element);
  } catch {
    const isAgain = element.contains(document.activeElement);
    const button = tryAgainButton(() => void fillWhenLoaded(element, load));
    element.replaceChildren(notice(button));
    // The one that was pressed is gone.
    if (isAgain) button.focus();
  }
}

function notice(button: HTMLElement): HTMLElement {
  const pane = document.createElement("div");
  pane.className = "pl-pane";
  pane.setAttribute("role", "alert");
  const message = document.createElement("p");
  message.textContent = MESSAGE;
  pane.append(message, button);
  return pane;
}

function tryAgainButton(tryAgain: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pl-button pl-button-main";
  button.textContent = "Try again";
  button.addEventListener("click", tryAgain);
  return button;
}
