/** Files dropped anywhere onto the page. */
import { useEffect, useRef, useState } from "preact/hooks";

/** True while a file hangs over the page. */
export function useDrops(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => acceptDrops(window, (file) => latest.current(file), setOver), []);
  return isOver;
}

/** `onOver` hears when a file hangs over the page and when it no longer does. */
function acceptDrops(target: Window, onFile: (file: File) => void, onOver: (isOver: boolean) => void): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  target.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    onOver(true);
  });
  target.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) onOver(false);
  });
  target.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    onOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
