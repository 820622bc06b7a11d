/** What passes between the workbench and a page of the add-on, which stands in a frame of another origin, as in Google Sheets. */

export type ToPage =
  /** The page itself, and the functions of the script that it may call. */
  | { readonly kind: "page"; readonly html: string; readonly functions: readonly string[] }
  | { readonly kind: "answer"; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly kind: "answer"; readonly id: number; readonly ok: false; readonly message: string };

export type FromPage =
  | { readonly kind: "ready" }
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" };
