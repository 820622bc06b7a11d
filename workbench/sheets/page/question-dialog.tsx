/** A question of the script, or a message that waits to be read: modal, as in Google Sheets. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Question } from "../screen";

const WORDS: Readonly<Record<string, string>> = { YES: "Yes", NO: "No", CANCEL: "Cancel", OK: "OK" };

export interface QuestionDialogProps {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
}

/** Closing it, by the Escape key too, answers CLOSE. */
export function QuestionDialog({ question: { title, message, buttons, takesText }, onAnswer }: QuestionDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="gs-question"
      aria-label={title || "Message"}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer({ button: "CLOSE", text: "" });
      }}
    >
      {title !== "" && <h2>{title}</h2>}
      <p>{message}</p>
      {takesText && <input type="text" aria-label={message} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      <div class="gs-buttons">
        {buttons.map((button) => (
          <button key={button} type="button" onClick={() => onAnswer({ button, text })}>
            {WORDS[button] ?? button}
          </button>
        ))}
      </div>
    </dialog>
  );
}
