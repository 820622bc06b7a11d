/** A realm for Code.js in the page: a frame of its own that nobody sees, stripped bare before the script loads. */
import type { Realm } from "../script";

export async function loadRealm(): Promise<Realm & { readonly globals: Record<string, unknown> }> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "The script's own realm";
  frame.src = "/sheets/realm.html";
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    document.body.append(frame);
  });
  const globals = frame.contentWindow as unknown as Record<string, unknown>;
  if (!("Plumbline_" in globals)) throw new Error("Code.js could not be built or loaded: the terminal says why");
  const RealmDate = globals["Date"] as DateConstructor;
  return { globals, createDate: (moment) => new RealmDate(moment) };
}
