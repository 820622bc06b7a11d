/** Our own documents as HTML, for the help pages of the add-in: as much of Markdown as they use, and nothing that could run. */

/** Text of a document without its generated-by comments; links to other documents lose their address, since those are not served. */
export function renderMarkdown(markdown: string): string {
  return blocksOf(markdown.replace(/<!--[\s\S]*?-->/g, ""))
    .map(renderBlock)
    .join("\n");
}

/** What stands between blank lines; a fenced block is one, whatever it holds. */
function blocksOf(markdown: string): readonly string[] {
  const blocks: string[] = [];
  let fence = false;
  let block: string[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const isFence = line.startsWith("```");
    if (!fence && (line.trim() === "" || isFence || /^#{1,6} /.test(line))) {
      blocks.push(block.join("\n"));
      block = [];
    }
    if (isFence) fence = !fence;
    if (fence || line.trim() !== "") block.push(line);
    if (!fence && (isFence || /^#{1,6} /.test(line))) {
      blocks.push(block.join("\n"));
      block = [];
    }
  }
  return [...blocks, block.join("\n")].filter((text) => text.trim() !== "");
}

function renderBlock(block: string): string {
  if (block.startsWith("```")) return `<pre><code>${escapeHtml(block.split("\n").slice(1, -1).join("\n"))}</code></pre>`;
  const heading = /^(#{1,6}) (.+)$/.exec(block);
  if (heading) return `<h${heading[1]!.length} id="${slug(heading[2]!)}">${inline(heading[2]!)}</h${heading[1]!.length}>`;
  if (block.startsWith("|")) return renderTable(block.split("\n"));
  if (/^[-*] /.test(block)) return `<ul>${renderItems(block, /^[-*] /m)}</ul>`;
  if (/^\d+\. /.test(block)) return `<ol>${renderItems(block, /^\d+\. /m)}</ol>`;
  return `<p>${inline(block)}</p>`;
}

function renderItems(block: string, marker: RegExp): string {
  const items = block.split(new RegExp(marker.source, "gm")).filter((item) => item.trim() !== "");
  return items.map((item) => `<li>${inline(item.trim())}</li>`).join("");
}

function renderTable([header = "", , ...rows]: readonly string[]): string {
  const cells = (row: string, tag: string): string =>
    `<tr>${row
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => `<${tag}>${inline(cell.replace(/\\\|/g, "|").trim())}</${tag}>`)
      .join("")}</tr>`;
  return `<table><thead>${cells(header, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("")}</tbody></table>`;
}

/** Code, bold, emphasis and links; code is set aside first, since nothing in it is markup. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : phrases(escapeHtml(part))))
    .join("");
}

function phrases(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((https:[^)\s]+|#[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "<em>$1</em>");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

/** As GitHub makes them: #kpi_progress. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replace(/ /g, "-");
}
