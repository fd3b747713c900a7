// The red pen itself: which entries of the ledger a text repeats, and where.

import { statements } from "./sentences.js"
import { FRAMEWORKS, RIVALS } from "./spellings.js"
import { owners } from "./subjects.js"
import { negative, same, silent, tokens } from "./words.js"

const REACH = 14
const NEAR = 5
const DENIABLE = new Set(["wrong", "outdated", "incomplete", "depends"])
const PAST = /^(?:예전|과거|옛날|한때|초기|전통적|당시|이전|formerly|previously|historically|traditionally|originally)/
const HEARSAY = /[라다][는고]들?$/
const MYTH = /^(?:오해|통념|틀[리린렸림립]|거짓|myth|misconception|wrong|false$)/
const MEANT = /^(?:점|것|듯|사실|이유|특징|특성|장점|단점|강점|약점|할|볼|보|생각|판단|평가|알려|의견)/
const CLAUSE = /(?:고|며|면서|지만|으나|는데|여서|어서|아서|해서|므로|니까|되어|하여|although|but|because|while|whereas)$/
const QUOTE = /“[^”]+”|‘[^’]+’|「[^」]+」|"[^"\n]+"|(?<![\w])'[^'\n]+'(?![a-z])/g
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
  const other = [...named].filter(name => RIVALS.has(name) && !about.has(name))
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
  const around = heads.filter(head => !head.some(token => MYTH.test(token.raw))).flat().map(token => ({ ...token, around: true }))
  const before = tokens(statement.before)
  const text = statement.row ? `${statement.text} ${statement.row}` : statement.text
  const own = [...before, ...quoted(tokens(text), text, statement.kind)]
  return { own, around, context, above, ...owners(own, context) }
}

/** Marks the words that are only mentioned: those in quotation marks, unless all of a sentence is quoted. */
function quoted(all, text, kind) {
  for (const quote of text.matchAll(QUOTE))
    for (const token of all)
      if (token.start > quote.index && token.end < quote.index + quote[0].length) token.quoted = true
  if (kind !== "heading" && all.every(token => token.quoted)) for (const token of all) delete token.quoted
  return all
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
  if (!said.other.every(name => read.named.has(name) || read.context === name)) return null
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
  if (places && said.denies && !read.own.slice(Math.max(places[0] - NEAR, 0), places.at(-1) + NEAR).some(negative)) return null
  return places
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

/** Whether something in the statement takes the entry back: its own `unless`, a denial, the past. */
function hushed(entry, said, places, { own, around }) {
  const all = [...own, ...around]
  if (entry.hushed.some(words => words.length && words.every(word => all.some((token, i) => same(word, token, all[i + 1]))))) return true
  if (entry.verdict !== "true" && places.every(at => own[at].quoted)) return true
  if (!DENIABLE.has(entry.verdict)) return false
  const last = places.at(-1)
  if (!said.denies && denied(own, places[0], last)) return true
  if (reported(own, last)) return true
  return entry.verdict === "outdated" && own.some(token => PAST.test(token.raw))
}

/** Whether a statement is only passed on: "정적 그래프라는 말은 오해다", but not "정적 그래프라는 점이 단점이다". */
function reported(own, last) {
  return own.slice(last, last + 3).some((token, i) =>
    MYTH.test(token.raw) || (HEARSAY.test(token.raw + token.tail) && !MEANT.test(own[last + i + 1]?.raw ?? "")))
}

/** Whether a statement is denied: in its own clause, after its words, or before them ("not a static graph"). */
function denied(own, first, last) {
  const denies = at => negative(own[at]) && !/뿐(?:만)?$/.test(own[at - 1]?.raw ?? "") && !/^(?:only|just)$/.test(own[at + 1]?.raw ?? "")
  for (let at = last; at < Math.min(last + NEAR, own.length); at++) {
    if (at > last && ends(own, at)) break
    if (denies(at)) return true
  }
  for (let at = first - 1; at >= Math.max(first - NEAR, 0); at--) {
    if (ends(own, at + 1)) break
    if (denies(at) && (/^[a-z]/.test(own[at].raw) || (at === first - 1 && /^(?:안|못)$/.test(own[at].raw)))) return true
  }
  return false
}

/** Whether a clause ends before the word at `at`: "작성하고 | 실행", but not "작성하고 있지". */
const ends = (own, at) => own[at].comma || (CLAUSE.test(own[at - 1].raw) && !/^(?:있|싶|나서)/.test(own[at].raw))

/** Leaves out what another finding of the same statement says more precisely. */
function best(found) {
  const wider = (one, other) =>
    other !== one && other.places.length > one.places.length && one.places.every(at => other.places.includes(at))
  return found.filter(one => !found.some(other => wider(one, other)))
}
