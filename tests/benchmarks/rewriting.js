// Our rewriter in front of other engines: a reader's words become terms, each with what it is worth.
// The rewriter and its words are those of the site that is measured, copied beside this file.
import { Rewriter } from "./rewrite.js"

const ALL = 1.2

export const rewriter = async language => {
  const words = await (await fetch(new URL(`words-${language}.json`, import.meta.url))).json()
  const rewriting = new Rewriter(words)
  const spellings = {}
  for (const [spelt, meaning] of Object.entries(words.meanings)) (spellings[meaning] ??= []).push(spelt)
  // Other engines know no meanings: they are given every spelling of one.
  const spelt = ([term, worth]) => term.startsWith("~")
    ? (spellings[term.slice(1)] ?? []).map(one => [one, worth]) : [[term, worth]]
  return text => rewriting.rewrite(text).groups.map(({ terms, parts, meaning }) => {
    const known = new Map()
    for (const [term, worth] of [...terms, ...parts, ...(meaning ? [[`~${meaning}`, 1]] : [])].flatMap(spelt))
      known.set(term, Math.max(worth, known.get(term) ?? 0))
    return [...known]
  })
}

// lunr's own language: any of these words, whatever they end in.
export const forLunr = groups => groups.flat()
  .map(([term, worth]) => `${term.replace(/[:~^+*-]/g, " ").trim()}*^${worth}`).join(" ")

// Pagefind wants all words at once, so each is asked for alone; a page gets the best of each group.
export const withPagefind = async (pagefind, groups, most) => {
  const total = new Map()
  for (const group of groups) {
    const best = new Map()
    for (const [term, worth] of group)
      for (const result of (await pagefind.search(term)).results) {
        const old = best.get(result.id)
        const score = result.score * worth
        if (!old || old.score < score) best.set(result.id, { result, score })
      }
    for (const [id, { result, score }] of best) {
      const so = total.get(id) ?? { result, sum: 0, met: 0 }
      total.set(id, { result, sum: so.sum + score, met: so.met + 1 })
    }
  }
  const worth = ({ sum, met }) => sum * (met / groups.length) ** ALL
  return [...total.values()].sort((a, b) => worth(b) - worth(a)).slice(0, most).map(({ result }) => result)
}
