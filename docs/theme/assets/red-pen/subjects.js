// Whose predicate is it? Gives every word of a sentence to the framework it is said of.

import { FRAMEWORKS, RIVALS } from "./spellings.js"

const COMPARED = /^(?:비해|비하|비교|달리|다르|대비|반해|반면|대신|유사|비슷|마찬가지)/
const COMPARES = new Set(["unlike", "than", "over", "versus", "like", "to", "with"])
const LEADS = new Set(["compare", "compared", "relative", "contrast"])
const JOINS = new Set(["and", "or", "및", "또는", "나", "vs", "둘", "both"])
const BOTH = /^(?:둘|양쪽|양측)/

/**
 * Owners of each token, and what the sentence names. A framework owns the words from its mention to the
 * next one's; frameworks joined by "와" or "and" own together; one that is only compared with owns nothing.
 */
export function owners(tokens, context) {
  const named = new Set()
  const groups = []
  for (const [at, token] of tokens.entries()) {
    if (both(tokens, at))
      groups.push({ who: RIVALS, from: groups.length ? at : 0, to: at })
    if (!FRAMEWORKS.has(token.word)) continue
    named.add(token.word)
    if (compared(tokens, at)) continue
    if (!RIVALS.has(token.word) && !stands(tokens, at, groups)) continue
    const last = groups.at(-1)
    if (last && last.who !== RIVALS && near(tokens, last.to, at)) {
      last.who.add(token.word)
      last.to = at
    } else groups.push({ who: new Set([token.word]), from: groups.length || (context && !RIVALS.has(token.word)) ? at : 0, to: at })
  }
  if (!groups.length) {
    const who = new Set(context ? [context] : [])
    return { named, owner: tokens.map(() => who), subject: who }
  }
  const above = new Set(context ? [context] : [])
  const owner = tokens.map((_, at) => groups.findLast(group => group.from <= at)?.who ?? above)
  return { named, owner, subject: groups.at(-1).who }
}

/** Whether the word at `at` speaks of the two: "둘 다", "두 프레임워크", "both frameworks". */
function both(tokens, at) {
  const { raw } = tokens[at]
  if (BOTH.test(raw)) return true
  return (raw === "두" || raw === "both") && (tokens[at + 1]?.stem.startsWith("framework") || (raw === "both" && !at))
}

/** Whether the framework at `at` is only what another is compared with. */
function compared(tokens, at) {
  const [before2, before] = [tokens[at - 2], tokens[at - 1]]
  const last = /^\d/.test(tokens[at + 1]?.raw ?? "") ? at + 1 : at
  const [{ tail }, after] = [tokens[last], tokens[last + 1]]
  if (/^(?:보다|처럼)/.test(tail)) return true
  if (/^(?:와|과|에)/.test(tail) && after && COMPARED.test(after.raw)) return true
  if (!before || !COMPARES.has(before.raw)) return false
  return !["to", "with"].includes(before.raw) || LEADS.has(before2?.raw)
}

/** Whether one of the frameworks that are no rivals is a subject here: "NumPy는", not "Keras를". */
function stands(tokens, at, groups) {
  const { tail } = tokens[at]
  if (/^(?:를|을|와|과|로|에|라는)/.test(tail)) return false
  const after = tokens[at + 1]
  const topic = /^(?:는|은|의|가|도|이)/
  return !groups.length || topic.test(tail) || (after?.word === "배열" && topic.test(after.tail))
}

/** Whether nothing but a conjunction stands between two mentions: "Keras와 TensorFlow", not "Keras는 TensorFlow의". */
const near = (tokens, from, to) =>
  !/^(?:는|은|이|가|의|를|을)/.test(tokens[from].tail) && tokens.slice(from + 1, to).every(token => JOINS.has(token.raw))
