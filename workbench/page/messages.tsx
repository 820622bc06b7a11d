/** What opening a workbook had to say, under the bar until it is closed. */
import type { JSX } from "preact";
import type { Opened } from "./open-workbook";

export function Messages({ message, onClose }: { readonly message: Opened | null; readonly onClose: () => void }): JSX.Element {
  return (
    <div class="wb-messages" aria-live="assertive">
      {message && (
        <div class={message.ok ? "wb-message" : "wb-message wb-message-bad"}>
          <p>{message.message}</p>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
