// Korean words as a search compares them; the same as src/narani/export/search/korean.py, of which a test
// makes sure. What is taken off and which nouns are known comes with the index.
const CONTRACTED = { "\u1167": "\u1175", "\u116f": "\u116e", "\u116a": "\u1169", "\u116b": "\u116c" }
const isHangul = letter => letter >= "가" && letter <= "힣"

export class Korean {
  constructor({ nouns, particles, endings, finals, verbs, irregular }) {
    this.nouns = nouns.split(" ")
    this.known = new Set(this.nouns)
    this.irregular = new Map(Object.entries(irregular))
    this.finals = new Set(finals.map(one => one.normalize("NFD")))
    this.verbs = verbs
    this.particles = new Set(particles)
    const all = new Set([...particles, ...endings].map(one => one.normalize("NFD")))
    // By length, then by code: as sorted() does.
    this.endings = [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))
  }

  stem(word) {
    for (const whole = word; !this.known.has(word) && !this.compound(word).length; ) {
      const shorter = this.#shorter(word, word === whole)
      if (!shorter) break
      word = shorter
    }
    return word
  }

  // The longest known noun of two syllables or more that begins a longer word.
  head(word) {
    for (let end = word.length - 1; end > 1; end--) if (this.known.has(word.slice(0, end))) return word.slice(0, end)
    return ""
  }

  // What a word is put together from; an unknown rest of two syllables counts as a part.
  parts(stem) {
    const compound = this.compound(stem)
    if (compound.length || this.known.has(stem)) return compound
    const head = this.head(stem)
    return head && stem.length - head.length > 1 ? [head, stem.slice(head.length)] : []
  }

  // Known nouns that make up a compound, as few as possible.
  compound(stem) {
    const best = [[]]
    for (let end = 1; end <= stem.length; end++)
      for (let start = 0; start < end; start++) {
        const part = stem.slice(start, end)
        if (!best[start] || part === stem || !this.known.has(part)) continue
        if (part.length === 1 && end !== stem.length) continue
        const found = [...best[start], part]
        if (!best[end] || found.length < best[end].length) best[end] = found
      }
    const found = best[stem.length] ?? []
    return found.length > 1 ? found : []
  }

  // The word without its longest ending that leaves a word; empty where there is none.
  #shorter(word, whole) {
    if (this.irregular.has(word)) return this.irregular.get(word)
    const letters = word.normalize("NFD")
    let second = ""
    for (const ending of this.endings) {
      if (!letters.endsWith(ending)) continue
      const rest = letters.slice(0, -ending.length).normalize("NFC")
      if (this.known.has(rest)) return rest
      const bare = this.finals.has(ending) && this.head(word) && !this.verbs.some(verb => rest.endsWith(verb))
      if (!second && !bare && rest.length > 1 && isHangul(rest.at(-1))) second = rest
    }
    if (second) return second
    const melted = whole ? word : melt(letters)
    return melted !== word && word.length > 1 ? melted : ""
  }
}

const melt = letters => {
  const whole = letters.normalize("NFC")
  if (whole.endsWith("해")) return `${whole.slice(0, -1)}하`
  return (letters.slice(0, -1) + (CONTRACTED[letters.at(-1)] ?? letters.at(-1))).normalize("NFC")
}
