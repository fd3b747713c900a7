// Words as the red pen compares them: spelled one way, without case, particles and endings.

import { FRAMEWORKS, KOREAN, joined, spelled } from "./spellings.js"

const PARTICLES = [
  "으로부터", "에서부터", "이라는", "이라고", "에서는", "에서도", "으로는", "으로도", "에게는", "까지는", "까지도", "보다는", "보다도",
  "로부터", "이라면", "이라도", "라는", "라고", "라면", "라도", "에서", "에게", "에는", "에도", "으로", "로는", "로도", "로서", "로써", "까지", "부터",
  "마다", "처럼", "만큼", "보다", "이란", "이나", "이며", "이고", "이지", "만이", "만을", "만의", "과의", "와의", "과는", "와는", "뿐만", "뿐",
  "란", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만", "나", "랑", "며", "고", "인", "임", "용", "적",
]
const ENDINGS = new RegExp(
  "(?:입니다|이다|이었다|였다|합니다|했습니다|하였습니다|됩니다|되었습니다|습니다|한다|했다|하였다|된다|됐다|되었다|하다|되다|하는|되는|하며|되며"
  + "|하고|되고|하여|되어|해서|돼서|하기|되기|하게|되게|하지|되지|하면|되면|하므로|하도록|하기에|해야|할|될|한|된|함|됨|해|돼|이고|이며|이라|인|임"
  + "|스럽다|스러운|롭다|로운|적이다|적인|적으로|적임|적|기에|기가|기|다|음|은|는|게|지|고|며|면|서|던|을|를|들)$",
)
const VERBAL = /^(?:하|되|시키|했|됐|해|돼|한|된|할|될|함|됨|합|됩|들|지만|았|었|습니|여|워|웠)/
const SILENT = new Set(
  ("the a an is are was were be been being to of for in on at and or it its that this these those as with by from has have had do "
  + "does can will there which who whose what than into such so very also just "
  + "수 것 등 및 더 그 이 저 때 중 위 할 한 데 때문 통해 대해 대한 위해 위한 경우 매우 아주 가장 잘 또 또한 즉 각 하다 되다 있다 이다 있 있음 있고 있는 된다 한다 함 됨")
    .split(" "),
)
const NEGATIVE = /^(?:아니|아닌|아님|아닙|않|못하|못한|없|불가|안$|not$|no$|never$|cannot$|can't|isn't|doesn't|don't|aren't|won't|without$|nor$|neither$)/
const TOKEN = /[a-z][a-z0-9_]*(?:[.'][a-z0-9_]+)*(?:\+\+|#)?|\d+(?:\.[\dx]+)*|[가-힣]+|[ぁ-んァ-ヶ一-龥]+/g

/** Replaces what is markup by spaces, so that every place stays where it was. */
export function unmarked(text) {
  const blank = found => " ".repeat(found.length)
  return text
    .replace(/<\/?[a-z][^<>\n]*>/gi, blank)
    .replace(/\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)(?:\{[^}]*\})?/g, blank)
    .replace(/(?<=[a-z])’(?=[a-z])/gi, "'")
    .replace(/https?:\/\/\S+/g, blank)
    .replace(/[*`~[\]$\\]|(?<![\w])_|_(?![\w])/g, blank)
}

/** Tokens of a text: `word` to compare, `raw` as written, `tail` the particle after it, its place, a `comma` before it. */
export function tokens(text) {
  const found = []
  const plain = joined(unmarked(text).normalize("NFC").toLowerCase())
  for (const match of plain.matchAll(TOKEN)) {
    const raw = match[0]
    const last = found.at(-1)
    const touching = last && last.end === match.index && !/[가-힣]$/.test(last.raw)
    const alone = last && raw.length < 3 && !/\S/.test(plain.slice(last.end, match.index))
    if ((touching || alone) && !last.tail && PARTICLES.includes(raw)) {
      last.tail = raw
      last.end = match.index + raw.length
      continue
    }
    let start = match.index
    let comma = Boolean(last) && /[,;:]/.test(plain.slice(last.end, start))
    for (const part of parts(raw)) {
      found.push({ ...word(part), raw: part, start, end: start + part.length, comma })
      comma = false
      start += part.length
    }
  }
  return found
}

/** Known forms written together, such as "정적그래프", one by one. */
function parts(raw) {
  const begins = text => KOREAN.find(form => form.length > 1 && text.startsWith(form))
  const found = []
  let rest = raw
  for (let first; (first = /[가-힣]/.test(rest) ? begins(rest) : undefined) && begins(rest.slice(first.length));) {
    found.push(first)
    rest = rest.slice(first.length)
  }
  return [...found, rest]
}

function word(written) {
  const raw = written.replace(/'s$/, "")
  if (!/[가-힣]/.test(raw)) {
    const known = [raw, english(raw)].find(form => spelled(form) !== form)
    const form = known ? spelled(known) : raw
    return { word: form, stem: english(form), tail: "" }
  }
  const known = KOREAN.find(form => raw.startsWith(form) && follows(spelled(form), raw.slice(form.length)))
  if (known) return { word: spelled(known), stem: spelled(known), tail: raw.slice(known.length) }
  const particle = PARTICLES.find(one => raw.length - one.length >= 2 && raw.endsWith(one)) ?? ""
  const stem = korean(raw)
  return { word: spelled(stem), stem: spelled(stem), tail: particle }
}

/** Whether `rest` may follow a known form: a particle or an ending, not the rest of another word. */
const follows = (form, rest) =>
  !rest || FRAMEWORKS.has(form) || PARTICLES.includes(rest) || VERBAL.test(rest) || rest.replace(ENDINGS, "") === ""

function korean(raw) {
  let stem = raw
  for (let round = 0; round < 3; round++) {
    const particle = PARTICLES.find(one => stem.length - one.length >= 2 && stem.endsWith(one))
    const shorter = particle ? stem.slice(0, -particle.length) : stem.replace(ENDINGS, "")
    if (shorter.length < 2 || shorter === stem) break
    stem = shorter
  }
  return stem
}

function english(raw) {
  if (/[^a-z]/.test(raw) || FRAMEWORKS.has(raw)) return raw
  for (const ending of ["ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"])
    if (raw.endsWith(ending) && raw.length - ending.length >= 4) return raw.slice(0, -ending.length)
  return raw
}

/** Whether a token carries no meaning of its own. */
export const silent = token => SILENT.has(token.word) || SILENT.has(token.raw)

/** Whether a token denies what stands before it. */
export const negative = token => NEGATIVE.test(token.raw)

/** Whether the text's `token` (with the `next` one, for spacing) is the phrase's word `wanted`. */
export function same(wanted, token, next) {
  const { stem } = wanted
  if (token.word === stem || token.stem === stem) return 1
  if (FRAMEWORKS.has(token.word)) return 0
  if (/^\d/.test(stem)) return 0
  if (/[가-힣]/.test(stem)) {
    if (token.raw.startsWith(stem) || (token.stem.length > 1 && token.stem.startsWith(stem))) return 1
    if (stem.length >= 3 && token.raw.includes(stem)) return 1
    return next && token.raw.length < stem.length && (token.raw + next.raw).startsWith(stem) ? 2 : 0
  }
  if (FRAMEWORKS.has(stem)) return 0
  if (stem.length >= 4 && token.stem.startsWith(stem)) return 1
  return token.raw.split(".").some(part => part === stem || english(part) === stem) ? 1 : 0
}
