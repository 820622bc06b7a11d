/** The example workbooks that the server has. */

export interface Examples {
  /** File names. */
  readonly examples: readonly string[];
  /** The one that the address asks for (?workbook=NAME), else the first; "" for an empty workbook (?workbook=), or if there is none. */
  readonly first: string;
}

export async function listExamples(): Promise<Examples> {
  const examples = (await (await fetch("/examples.json")).json()) as readonly string[];
  const asked = new URL(location.href).searchParams.get("workbook");
  return { examples, first: asked === "" ? "" : (examples.find((name) => name === asked) ?? examples[0] ?? "") };
}

/** What the lists of examples call a workbook without anything in it. */
export const EMPTY_WORKBOOK = "empty workbook";

export async function fetchExample(name: string): Promise<Uint8Array> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** "nhs-ae-four-hour.xlsx" → "nhs ae four hour". */
export function exampleTitle(name: string): string {
  return name.replace(/\.xlsx$/i, "").replace(/[-_]+/g, " ");
}
