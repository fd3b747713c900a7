// How near one address is to another: words and letters of the last parts, then the folders they stand in.
import { distance } from "../distance.js"

const MOST = 5
const ENOUGH = .5

const letters = (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1)

// The share of the asked words that the other has; a longer one is the less likely to be meant.
function words(asked, other) {
  const wanted = asked.split(/[-_.\s]+/).filter(word => word.length > 1), there = new Set(other.split(/[-_.\s]+/))
  const found = wanted.filter(word => there.has(word)).length
  return wanted.length ? .9 * found / wanted.length * (.7 + .3 * found / there.size) : 0
}

/** The parts of an address: lower case, without what servers and older sites add. */
export const parts = path => path.toLowerCase().split("/")
  .map(part => part.replace(/\.(html?|md|ipynb)$/, "").trim())
  .filter(part => part && part !== "index")

function likeness(asked, address) {
  const there = parts(address)
  if (!asked.length || !there.length) return 0
  const name = Math.max(letters(asked.at(-1), there.at(-1)), words(asked.at(-1), there.at(-1)))
  const folders = letters(asked.slice(0, -1).join("/"), there.slice(0, -1).join("/"))
  return name === 1 && folders === 1 ? 2 : .85 * name + .15 * folders
}

// Who typed Korean words into the address means a title.
function titled(asked, title) {
  const word = asked.at(-1).replace(/[-_\s]+/g, "")
  return /[^\x00-\x7f]/.test(word) && word.length > 1 && title.toLowerCase().replace(/\s+/g, "").includes(word) ? .9 : 0
}

/** At most five of `pages` ([address, title, …former addresses]) near the address `asked`, the nearest first. */
export function nearest(asked, pages) {
  const wanted = parts(asked)
  if (!wanted.length) return []
  return pages
    .map(([address, title, ...former]) => {
      const near = Math.max(...[address, ...former].map(one => likeness(wanted, one)), titled(wanted, title))
      return { address, title, near }
    })
    .filter(({ address, near }) => address && near >= ENOUGH)
    .sort((a, b) => b.near - a.near || a.address.length - b.address.length)
    .slice(0, MOST)
}
