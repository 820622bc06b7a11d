/** A page of the add-on in a frame that shares nothing with the workbench: it gets its HTML, and speaks through google.script.run. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FromPage, ToPage } from "./messages";

export interface AddOnFrameProps {
  readonly title: string;
  readonly html: string;
  readonly functions: readonly string[];
  readonly onCall: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly onClose: () => void;
}

export function AddOnFrame({ title, html, functions, onCall, onClose }: AddOnFrameProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    // The frame has no origin that could be named.
    const send = (message: ToPage): void => frame.current?.contentWindow?.postMessage(message, "*");
    const hear = ({ source, data }: MessageEvent<FromPage>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === "ready") send({ kind: "page", html, functions });
      else if (data.kind === "close") onClose();
      else
        onCall(data.name, data.args).then(
          (value) => send({ kind: "answer", id: data.id, ok: true, value }),
          (error: unknown) => send({ kind: "answer", id: data.id, ok: false, message: String(error) }),
        );
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);

  return <iframe ref={frame} title={title} src="/sheets/frame.html" sandbox="allow-scripts allow-forms allow-modals allow-popups" />;
}
