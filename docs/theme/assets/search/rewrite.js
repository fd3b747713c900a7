// What a reader types, as the terms of the index: particles and endings off, names and compounds in parts,
// meanings ("~pytorch") for every spelling, and small slips mended. Knows no engine and no page: give it
// the words that come with the index, and it gives groups of terms, each with what it is worth.
import { Korean } from "./korean.js"
import { nearest } from "./slips.js"

export const WORD = /c\+\+|[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*|\d+(?:\.\d+)*(?:\.?[a-z][a-z0-9]*)?|[가-힣]+/gi
const HUMP = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g
const LONGEST = 5
// Letters of a query that are looked at: somebody may paste a whole log.
const MOST = 300
// Beside a word itself: the part of a compound, what an ending was taken from, and a mended slip.
const WORTH = { word: 1, meaning: 1, part: 0.6, mended: 0.8 }

export const english = word => {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  word = word.replaceAll("isation", "ization")
  for (const [ending, then] of [["sses", "ss"], ["ies", "y"], ["ches", "ch"], ["shes", "sh"], ["xes", "x"]])
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + then
  if (word.endsWith("s") && !"sui".includes(word.at(-2))) word = word.slice(0, -1)
  for (const ending of ["ing", "ed"])
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      word = word.slice(0, -ending.length)
      if (word.at(-1) === word.at(-2) && !"lsz".includes(word.at(-1))) word = word.slice(0, -1)
      break
    }
  return word.endsWith("e") && word.length > 4 ? word.slice(0, -1) : word
}

const inside = word => {
  const humps = word.match(HUMP) ?? []
  return humps.length > 1 && humps.every(hump => hump.length > 2)
}
const bare = word => word.toLowerCase().replace(/^_+|_+$/g, "") || "_"

export class Rewriter {
  constructor(words) {
    this.korean = new Korean(words)
    this.meanings = new Map(Object.entries(words.meanings))
    this.silent = new Set(words.silent.flatMap(word => [word, word[0] >= "가" ? this.korean.stem(word) : english(word)]))
    this.named = new Set(words.named.split("\n"))
    // "variabl|e": a term, and what most of the words that it stands for end in.
    const names = words.names.split(" ").map(name => name.split("|"))
    this.names = names.map(([term]) => term)
    this.endings = new Map(names)
  }

  // A term of `names` or `nouns` as a word that people write.
  written(term) {
    return term + (this.endings.get(term) ?? "")
  }

  // A word as a term, and the terms of its parts.
  pair(word) {
    if (word[0] >= "가") {
      const stem = this.korean.stem(word)
      return { word, term: stem, parts: this.meanings.has(stem) ? [] : this.korean.parts(stem) }
    }
    const small = bare(word)
    if (this.named.has(small) || (/^[a-z]+$/i.test(word) && !inside(word)))
      return { word, term: english(small), parts: [] }
    const parts = new Set()
    for (const piece of word.split(".")) {
      if (piece !== word) parts.add(bare(piece))
      for (const hump of piece.match(HUMP) ?? []) parts.add(english(hump.toLowerCase()))
    }
    return { word, term: small, parts: [...parts].filter(part => part.length > 1 && part !== small) }
  }

  pairs(text) {
    const found = []
    let before = -1
    for (const { 0: word, index } of text.normalize("NFC").replace(/['’](?:s|t|re|ll|m|d|ve)\b/gi, "").matchAll(WORD)) {
      const glued = index === before && word[0] >= "가"
      before = index + word.length
      if (!(glued && this.korean.particles.has(word))) found.push(this.pair(word))
    }
    return found
  }

  // What is written from each word on, the longest spelling first.
  meant(pairs) {
    const found = []
    for (let at = 0; at < pairs.length; ) {
      let end = Math.min(pairs.length, at + LONGEST)
      let meaning
      for (; end > at; end--)
        if ((meaning = this.meanings.get(pairs.slice(at, end).map(({ term }) => term).join("")))) break
      if (meaning) found.push({ from: at, to: end, meaning })
      at = meaning ? end : at + 1
    }
    return found
  }

  // Parts as terms; those that mean something together or alone as what they mean.
  understood(parts) {
    const meant = this.meant(parts.map(term => ({ term })))
    const plain = parts.filter((_, at) => !meant.some(({ from, to }) => at >= from && at < to))
    return [...plain, ...meant.map(({ meaning }) => `~${meaning}`)].map(term => [term, WORTH.part])
  }

  // The same words with small slips mended: those that neither the index nor the rules know.
  mend(pairs) {
    const mended = []
    const better = pairs.map(pair => {
      const { word, term, parts } = pair
      const korean = word[0] >= "가"
      const known = korean ? this.korean.known : this.endings
      if (parts.length || known.has(term) || this.meanings.has(term) || this.silent.has(word) || this.silent.has(term)) return pair
      const near = nearest(term, korean ? this.korean.nouns : this.names)
      if (!near) return pair
      mended.push([word, near, term])
      return { ...pair, mended: near, parts: korean ? this.korean.parts(near) : [] }
    })
    return { pairs: better, mended }
  }

  // Groups of terms: a record gets the best of each group. `mended` tells what was read as something else.
  rewrite(query) {
    const { pairs, mended } = this.mend(this.pairs(query.slice(0, MOST)))
    const groups = pairs.map(({ word, term, parts, mended: near }) => ({
      terms: [[term, WORTH.word], ...(near ? [[near, WORTH.mended]] : [])],
      parts: this.understood(parts),
      exact: parts.length > 0 && word[0] < "가",
      silent: this.silent.has(word.toLowerCase()) || this.silent.has(term),
    }))
    const meanings = this.meant(pairs.map(pair => ({ ...pair, term: pair.mended ?? pair.term })))
    const loud = groups.some(group => !group.silent)
    const kept = []
    for (let at = 0; at < groups.length; at++) {
      const meant = meanings.find(({ from }) => from === at)
      if (meant && (meant.to - at > 1 || !groups[at].silent || !loud)) {
        kept.push({ ...joined(groups.slice(at, meant.to)), meaning: meant.meaning })
        at = meant.to - 1
      } else if (!groups[at].silent || !loud) kept.push(groups[at])
    }
    return { groups: kept, mended }
  }
}

// The words of one spelling as a single group: together they are what the spelling is, each alone is a part.
const joined = groups => groups.length === 1 ? groups[0] : {
  terms: [],
  parts: groups.filter(group => !group.silent).flatMap(group => [...group.terms, ...group.parts]
    .map(([term, worth]) => [term, worth * WORTH.part])),
}
