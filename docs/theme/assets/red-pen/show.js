// One finding, for the page and for the clipboard.

import { inline, make } from "../draw.js"
import { say } from "./strings.js"

const address = entry => new URL(`../../${entry.url}`, import.meta.url).href

/** What was found in one statement: the words as written, then every entry they repeat. */
export function finding({ statement, found }, number, verdicts) {
  const back = make("a", { href: `#said-${number}`, title: say.back }, statement.text)
  const item = make("li", { id: `finding-${number}`, className: "nr-pen__finding" }, make("p", { className: "nr-pen__said" }, make("q", { lang: "" }, back)))
  for (const { entry } of found) {
    const verdict = make("span", { className: `nr-verdict nr-verdict--${entry.verdict}` }, verdicts[entry.verdict])
    const since = entry.since ? ` (${say.since(entry.since)})` : ""
    const more = make("a", { href: address(entry) }, say.more)
    item.append(make("div", { className: `nr-pen__entry nr-pen__entry--${entry.verdict}` },
      make("p", {}, verdict, since, " ", ...inline(entry.why)),
      make("p", { className: "nr-pen__fact" }, make("strong", {}, `${say.fact}: `), ...inline(entry.fact), " ", more)))
  }
  return item
}

/** All findings as Markdown, to be pasted below the text that was checked. */
export function markdown(marked, verdicts) {
  const lines = [`## ${say.title}`, ""]
  for (const { statement, found } of marked) {
    lines.push(`- “${statement.text.replace(/\s+/g, " ")}”`)
    for (const { entry } of found) {
      const since = entry.since ? ` (${say.since(entry.since)})` : ""
      const [why, fact] = [entry.why, entry.fact].map(html => inline(html).map(written).join(""))
      lines.push(`    - **${verdicts[entry.verdict]}**${since}: ${why}`)
      lines.push(`      ${say.fact}: ${fact} [${say.more}](${address(entry)})`)
    }
  }
  return `${lines.join("\n")}\n`
}

function written(node) {
  if (node.nodeName === "CODE") return `\`${node.textContent}\``
  if (node.nodeName === "A") return `[${node.textContent}](${node.getAttribute("href")})`
  if (node.nodeName === "STRONG") return `**${node.textContent}**`
  return node.nodeName === "EM" ? `*${node.textContent}*` : node.textContent
}
