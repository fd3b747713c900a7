// The red pen itself: which entries of the ledger a text repeats, and where.

import { statements } from "./sentences.js"
import { asserts, denies, hushed, quoted } from "./silence.js"
import { FRAMEWORKS, RIVALS } from "./spellings.js"
import { owners } from "./subjects.js"
import { negative, same, silent, tokens } from "./words.js"

const REACH = 14
const ASKS = /(?:[?？]|니까|[은인한]가요?|나요|[을일할될]까요?)["'”’)\]\s]*$/

/** Phrases ready to be compared: `entries` as published, each word cut down to its stem. */
export function prepared(entries) {
  return entries.map(entry => ({
    ...entry,
    said: entry.phrases.map(phrase => ({ phrase, ...parsed(phrase) })).filter(said => said.words.length),
    hushed: (entry.unless ?? []).map(words => tokens(words).filter(token => !silent(token))),
  }))
}

/** What a phrase asks for: words by the framework they are said of, and frameworks to be named at all. */
function parsed(phrase) {
  const all = tokens(phrase)
  const { named, owner } = owners(all, "")
  const words = []
  for (const [at, token] of all.entries()) {
    if (silent(token)) continue
    const whose = [...owner[at]].filter(who => FRAMEWORKS.has(who))
    if (whose.includes(token.word)) continue
    if (RIVALS.has(token.word) || negative(token)) continue
    words.push({ ...token, whose })
  }
  const about = new Set(owner.flatMap(who => [...who]))
  const other = [...named].filter(name =>
    RIVALS.has(name) ? !about.has(name) : !words.some(word => word.whose.includes(name) || word.word === name))
  return { words, about: [...about], other, denies: all.some(negative) }
}

/** Every statement of `text` that repeats an entry: `[{statement, found: [{entry, phrase}]}]`. */
export function check(text, entries) {
  const marked = []
  let last = ""
  for (const statement of statements(text.normalize("NFC"))) {
    if (statement.first) last = ""
    const read = reading(statement, last)
    if (read.subject.size === 1) [last] = read.subject
    if (ASKS.test(statement.text)) continue
    const found = best(entries.flatMap(entry => hit(entry, read, statement)))
    if (found.length) marked.push({ statement, found })
  }
  return marked
}

/** A statement as it is compared: its own words, and those it stands under. */
function reading(statement, last) {
  const heads = statement.heads.map(tokens)
  const above = heads.reduce((now, head) => only(head) ?? now, "")
  const context = above || last
  const around = heads.filter(asserts).flat().map(token => ({ ...token, around: true }))
  const before = tokens(statement.before)
  const text = statement.row ? `${statement.text} ${statement.row}` : statement.text
  const own = [...before, ...quoted(tokens(text), text, statement.kind)]
  return { own, around, context, above, ...owners(own, context) }
}

/** The one framework a heading names; nothing where it names several, `undefined` where it names none. */
function only(head) {
  const named = new Set(head.filter(token => FRAMEWORKS.has(token.word)).map(token => token.word))
  if (!named.size) return undefined
  const rivals = [...named].filter(name => RIVALS.has(name))
  if (rivals.length === 1) return rivals[0]
  return named.size === 1 ? [...named][0] : ""
}

function hit(entry, read, statement) {
  for (const said of entry.said) {
    if (statement.row && said.about.length < 2) continue
    // One word, such as "tensor.numpy()", is a statement in code and no more than a mention in prose.
    if (said.words.length === 1 && !said.about.length && statement.kind !== "code") continue
    const places = located(said, read)
    if (!places || hushed(entry, said, places, read)) continue
    return [{ entry, phrase: said.phrase, places }]
  }
  return []
}

/** Where the words of a phrase stand in a statement, or nothing. */
function located(said, read) {
  const speaks = name => read.named.has(name) || read.context === name || (!RIVALS.has(name) && named(read.around, name))
  if (!said.other.every(speaks)) return null
  for (const name of said.about)
    if (RIVALS.has(name) && !read.owner.some(who => who.has(name))) return null
  const own = []
  let around = 0
  for (const wanted of said.words) {
    const at = place(wanted, read)
    if (at.length) own.push(at)
    else if (read.around.some((token, i) => same(wanted, token, read.around[i + 1]))) around++
    else return null
  }
  if (!own.length || around >= own.length) return null
  // What only the sentence before says whom it is about takes more than one word to be recognised.
  const carried = said.about.some(name => RIVALS.has(name) && !read.named.has(name) && read.above !== name)
  if (carried && own.length < 2) return null
  const places = within(own, read)
  return places && (!said.denies || denies(read.own, places)) ? places : null
}

/** Every place of a word that is said of the right framework. */
function place(wanted, { own, owner, context }) {
  const found = []
  for (const [at, token] of own.entries()) {
    if (!same(wanted, token, own[at + 1])) continue
    if (!wanted.whose.length || wanted.whose.some(who => owner[at].has(who) || (!RIVALS.has(who) && context !== who && named(own, who)))) found.push(at)
  }
  return found
}

const named = (own, who) => own.some(token => token.word === who)

/** The narrowest choice of one place per word, if it is narrow enough to be one statement. */
function within(own, { own: all }) {
  let best = null
  for (const first of own[0]) {
    const chosen = own.map(at => at.reduce((near, one) => (Math.abs(one - first) < Math.abs(near - first) ? one : near)))
    const width = Math.max(...chosen) - Math.min(...chosen)
    if (width <= REACH && (!best || width < best.width)) best = { width, chosen }
  }
  return best && all.length ? [...new Set(best.chosen)].sort((a, b) => a - b) : null
}

/** Leaves out what another finding of the same statement says more precisely. */
function best(found) {
  const wider = (one, other) =>
    other !== one && other.places.length > one.places.length && one.places.every(at => other.places.includes(at))
  return found.filter(one => !found.some(other => wider(one, other)))
}
