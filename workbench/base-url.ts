/** Where the built add-in will be served from. */

/** What the committed manifest and metadata say, for development. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** `--base-url https://kpi.example.org/excel`, without slash at the end; the development address where none is given. */
export function readBaseUrl(args: readonly string[]): string {
  const [given, ...rest] = args.flatMap((arg, i) =>
    arg === "--base-url" ? [args[i + 1] ?? ""] : (/^--base-url=(.*)$/.exec(arg)?.slice(1) ?? []),
  );
  const unknown = args.find((arg, i) => !/^--base-url(?:=|$)/.test(arg) && args[i - 1] !== "--base-url");
  if (unknown !== undefined || rest.length > 0) throw new Error(`the build takes one option, --base-url: ${unknown ?? args.join(" ")}`);
  if (given === undefined) return DEVELOPMENT_URL;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || `${url.origin}${url.pathname}` !== url.href) {
    throw new Error(`the base address must begin with https:// and have no ?, # or user name, since Excel loads nothing else: ${given}`);
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Every address of the development server becomes one of where the add-in is served from; the list of domains takes origins only.
 * An & is written as an address may have it too, so that the text may be XML or JSON.
 */
export function moveAddresses(text: string, baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  const written = baseUrl.replaceAll("&", "%26");
  return text.replaceAll(`<AppDomain>${DEVELOPMENT_URL}<`, `<AppDomain>${origin}<`).replaceAll(`${DEVELOPMENT_URL}/`, () => `${written}/`);
}
