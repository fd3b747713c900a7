// What makes a statement say less than its words: denial, hearsay, quotation marks, the past.

import { negative, same } from "./words.js"

const NEAR = 5
const DENIABLE = new Set(["wrong", "outdated", "incomplete", "depends"])
const PAST = /^(?:예전|과거|옛날|한때|초기|전통적|당시|이전|formerly|previously|historically|traditionally|originally)/
const HEARSAY = /[라다][는고]들?$/
const MYTH = /^(?:오해|통념|틀[리린렸림립]|거짓|myth|misconception|wrong)/
const MEANT = /^(?:점|것|듯|사실|이유|특징|특성|장점|단점|강점|약점|할|볼|보|생각|판단|평가|알려|의견)/
const CLAUSE = /(?:고|며|면서|지만|으나|는데|여서|어서|아서|해서|므로|니까|되어|하여|although|but|because|while|whereas)$/
const QUOTE = /“[^”]+”|‘[^’]+’|「[^」]+」|"[^"\n]+"|(?<![\w])'[^'\n]+'(?![a-z])/g

/** Whether something in the statement takes the entry back: its own `unless`, quotes, a denial, the past. */
export function hushed(entry, said, places, { own, around }) {
  const all = [...own, ...around]
  const stands = word => all.some((token, i) => same(word, token, all[i + 1]))
  if (entry.hushed.some(words => words.length && words.every(stands))) return true
  if (entry.verdict !== "true" && places.every(at => own[at].quoted)) return true
  if (!DENIABLE.has(entry.verdict)) return false
  const last = places.at(-1)
  if (!said.denies && denied(own, places[0], last)) return true
  if (reported(own, last)) return true
  return entry.verdict === "outdated" && own.some(token => PAST.test(token.raw))
}

/** Whether a heading stands by its words: "Wrong: it is fast" does not. */
export const asserts = head => !head.some(token => MYTH.test(token.raw))

/** Whether there is a denial around `places`, for phrases that are one: whichever word denies. */
export const denies = (own, places) =>
  own.slice(Math.max(places[0] - NEAR, 0), places.at(-1) + NEAR).some(negative)

/** Marks the words that are only mentioned: those in quotation marks, unless all of a sentence is quoted. */
export function quoted(all, text, kind) {
  for (const quote of text.matchAll(QUOTE))
    for (const token of all)
      if (token.start > quote.index && token.end < quote.index + quote[0].length) token.quoted = true
  if (kind !== "heading" && all.every(token => token.quoted)) for (const token of all) delete token.quoted
  return all
}

/** Whether a statement is only passed on: "정적 그래프라는 말은 오해다", but not "정적 그래프라는 점이 단점이다". */
function reported(own, last) {
  for (let at = last; at < Math.min(last + 3, own.length); at++) {
    if (at > last && ends(own, at)) return false
    if (MYTH.test(own[at].raw)) return true
    if (HEARSAY.test(own[at].raw + own[at].tail) && !MEANT.test(own[at + 1]?.raw ?? "")) return true
  }
  return false
}

/** Whether a statement is denied: in its own clause, after its words, or before them ("not a static graph"). */
function denied(own, first, last) {
  const no = at => negative(own[at]) && !/뿐(?:만)?$/.test(own[at - 1]?.raw ?? "") && !/^(?:only|just)$/.test(own[at + 1]?.raw ?? "")
  for (let at = last; at < Math.min(last + NEAR, own.length); at++) {
    if (at > last && ends(own, at)) break
    if (no(at)) return true
  }
  for (let at = first - 1; at >= Math.max(first - NEAR, 0); at--) {
    if (ends(own, at + 1)) break
    if (no(at) && (/^[a-z]/.test(own[at].raw) || (at === first - 1 && /^(?:안|못)$/.test(own[at].raw)))) return true
  }
  return false
}

/** Whether a clause ends before the word at `at`: "작성하고 | 실행", but not "작성하고 있지". */
const ends = (own, at) => own[at].comma || (CLAUSE.test(own[at - 1].raw) && !/^(?:있|싶|나서)/.test(own[at].raw))
