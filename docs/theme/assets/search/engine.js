// Reads the few files a query needs and adds up what the site's build worked out. Give it how to read JSON.
import { Rewriter } from "./rewrite.js"

const MEANT = 1
// A record that has more of what was asked comes first, however rare the one word is that another has.
const ALL = 1.2

export const shardOf = (term, shards) => {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(term)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value % shards
}

const once = read => {
  const asked = new Map()
  return key => {
    if (!asked.has(key)) asked.set(key, read(key).catch(error => { asked.delete(key); throw error }))
    return asked.get(key)
  }
}

// The index of one build: the file that is read first, and the pieces in the folder it names.
class Index {
  constructor(read) {
    this.first = once(() => read("words.json"))
    this.shard = once(async n => read(`${(await this.first()).folder}/t${n}.json`))
    this.block = once(async n => read(`${(await this.first()).folder}/r${n}.json`))
  }

  async folder() {
    return (await this.first()).folder
  }

  async postings(term) {
    const { shards } = await this.first()
    const shard = await this.shard(shardOf(term, shards))
    return Object.hasOwn(shard, term) ? shard[term] : []
  }

  // Numbers of the best records with their scores.
  async rank(query) {
    this.rewriter ??= new Rewriter(await this.first())
    const { groups, mended } = this.rewriter.rewrite(query)
    const terms = new Set(groups.flatMap(group => [...group.terms, ...group.parts].map(([term]) => term)
      .concat(group.meaning ? `~${group.meaning}` : [])))
    const found = new Map(await Promise.all([...terms].map(async term => [term, await this.postings(term)])))
    // A word that the site uses is no slip.
    for (const group of groups)
      if (found.get(group.terms[0]?.[0])?.length) group.terms.splice(1)
    const read = mended.filter(([, , term]) => !found.get(term)?.length).map(([, near]) => this.rewriter.written(near))
    return { ranked: merge(groups, found), mended: read }
  }

  async record(number) {
    const { block } = await this.first()
    const [address, title, about, topic, verdict] = (await this.block(Math.floor(number / block)))[number % block]
    return { address, title, about, topic, verdict }
  }

  // The best records, one of a page; no more of them are read than are shown. `more` where there are others.
  async search(query, count) {
    const { ranked, mended } = await this.rank(query)
    const results = []
    const pages = new Set()
    let at = 0
    while (at < ranked.length && results.length < count) {
      const next = ranked.slice(at, at + count - results.length)
      at += next.length
      for (const one of await Promise.all(next.map(([number]) => this.record(number)))) {
        const page = one.address.split("#")[0]
        if (!pages.has(page)) results.push(one)
        pages.add(page)
      }
    }
    const { verdicts } = await this.first()
    return { results, mended, verdicts, more: at < ranked.length }
  }
}

export class Engine {
  constructor(read) {
    this.read = read
    this.index = new Index(read)
  }

  // Reads what every query needs.
  ready() {
    return this.index.first()
  }

  // A page may stay open while a new build takes the pieces of its own away: then it asks that one.
  async search(query, count = 10) {
    const { index } = this
    try {
      return await index.search(query, count)
    } catch (error) {
      const next = this.index === index ? new Index(this.read) : this.index
      if (await next.folder() === await index.folder()) throw error
      this.index = next
      return next.search(query, count)
    }
  }
}

const best = (into, postings, worth) => {
  for (let i = 0; i < postings.length; i += 2) {
    const score = postings[i + 1] * worth
    if (score > (into.get(postings[i]) ?? 0)) into.set(postings[i], score)
  }
}

// What each group gives a record: its best term, or its parts together.
const scored = (group, found) => {
  const scores = new Map()
  for (const [term, worth] of group.terms) best(scores, found.get(term), worth)
  const parts = new Map()
  for (const [term, worth] of group.parts) {
    const postings = found.get(term)
    for (let i = 0; i < postings.length; i += 2)
      parts.set(postings[i], (parts.get(postings[i]) ?? 0) + postings[i + 1] * worth)
  }
  for (const [number, score] of parts) if (score > (scores.get(number) ?? 0)) scores.set(number, score)
  return scores
}

export const merge = (groups, found) => {
  const each = groups.map(group => scored(group, found))
  groups.forEach((group, at) => {
    if (!group.meaning) return
    const meant = new Map()
    best(meant, found.get(`~${group.meaning}`), MEANT)
    for (const [number, score] of meant) {
      // Who types a call wants that call first, then what else does the same.
      const own = each[at].get(number) ?? 0
      each[at].set(number, group.exact ? own + score : Math.max(own, score))
    }
  })
  const total = new Map()
  for (const scores of each)
    for (const [number, score] of scores) {
      const so = total.get(number) ?? { sum: 0, met: 0 }
      total.set(number, { sum: so.sum + score, met: so.met + 1 })
    }
  return [...total].map(([number, { sum, met }]) => [number, sum * (met / each.length) ** ALL])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
}
