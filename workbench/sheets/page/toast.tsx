/** A message in passing, in the corner. */
import type { JSX } from "preact";

export interface ToastProps {
  readonly title: string;
  readonly message: string;
  readonly onClose: () => void;
}

export function Toast({ title, message, onClose }: ToastProps): JSX.Element {
  return (
    <div class="gs-toast" role="status">
      <div>
        {title !== "" && <strong>{title}</strong>}
        <p>{message}</p>
      </div>
      <button type="button" aria-label="Dismiss" onClick={onClose}>
        ×
      </button>
    </div>
  );
}
