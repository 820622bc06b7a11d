/** What the documents point to: links, anchors and commands in Markdown, without the code blocks. */

export interface Link {
  readonly target: string;
  readonly line: number;
}

/** Links and pictures written in any of Markdown's ways or as HTML; code is left out. */
export function linksOf(markdown: string): readonly Link[] {
  const forms = [/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g, /^\s{0,3}\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/g, /\b(?:src|href)="([^"]+)"/g];
  return withoutCode(markdown)
    .split("\n")
    .flatMap((text, index) => forms.flatMap((form) => [...text.matchAll(form)].map((match) => ({ target: match[1]!, line: index + 1 }))));
}

/** Ids that a link may jump to: headings as GitHub names them, and ids given in HTML. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const text of withoutFences(markdown).split("\n")) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(text)?.[1];
    if (heading !== undefined) anchors.add(free(slug(heading), anchors));
    for (const match of text.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add(match[1]!);
  }
  return anchors;
}

/** Names of npm scripts that a document tells its reader to run, from prose and code alike: "kpi" of `npm run -s kpi`. */
export function npmScriptsIn(markdown: string): readonly string[] {
  const named = [...markdown.matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map((match) => match[1]!);
  const short = [...markdown.matchAll(/\bnpm (start|test)\b/g)].map((match) => match[1]!);
  return [...new Set([...named, ...short])];
}

/** GitHub's rule: lower case, no punctuation but hyphens and underscores, a hyphen for each space. */
function slug(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 1;
  while (taken.has(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}

/** Lines keep their numbers: what is cut out leaves its line ends behind. */
function withoutFences(markdown: string): string {
  return markdown
    .replace(/\r\n/g, "\n")
    .replace(/^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?^ {0,3}\1[^\n]*$/gm, (block) => block.replace(/[^\n]/g, ""));
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/(`+)[^`\n][^\n]*?\1/g, "");
}
