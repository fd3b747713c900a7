// Progress as a file: written, and read with suspicion. Nothing of a file is kept before all of it is found to be
// in order; what is wrong is told by its place.

import { Bad, given as shapes, number, record } from "./records.js"
import { later } from "./schedule.js"
import { everything, KEPT, merge, SHAPE } from "./store.js"

const KIND = "narani-practice"
const LIMIT = 5 * 2 ** 20
const MINUTE = 60_000
/** What earlier versions of a file lack, one step for each. */
const STEPS = [file => ({ ...file, interviews: [] })]

// So many records at a time are looked at; then the page answers whatever was pressed meanwhile.
const TURN = 500

async function looked(given, store) {
  if (!Array.isArray(given)) throw new Bad("bad_list", { where: `file.${store}` })
  const found = []
  for (const [at, one] of given.entries()) {
    if (at % TURN === TURN - 1) await new Promise(resolve => setTimeout(resolve))
    found.push(shapes[store](one, `file.${store}[${at}]`))
  }
  return found
}

/** The records of a file's text, by store. Throws `Bad`. */
export async function read(text) {
  let found
  try {
    found = JSON.parse(text)
  } catch {
    throw new Bad("bad_json", {})
  }
  if (found?.kind !== KIND) throw new Bad("bad_kind", { found: JSON.stringify(found?.kind ?? null).slice(0, 40) })
  number(1, 1e6, true)(found.version, "version")
  if (found.version > SHAPE) throw new Bad("bad_newer", { found: found.version, known: SHAPE })
  for (const step of STEPS.slice(found.version - 1)) found = step(found)
  const given = record(Object.fromEntries(KEPT.map(store => [store, one => one])))(found, "file")
  for (const store of KEPT) given[store] = await looked(given[store], store)
  return given
}

/** Takes a chosen file into the store: of each card the later answer stays. How many of each it has, and how many were taken. */
export async function importFile(file) {
  const size = Math.ceil(file.size / 2 ** 20)
  if (file.size > LIMIT) throw new Bad("bad_large", { size, limit: LIMIT / 2 ** 20 })
  const given = await read(await file.text())
  const taken = await merge(given, (name, ours, theirs) => name === "cards" ? later(ours, theirs) : ours)
  return { cards: given.cards.length, taken: taken.cards, interviews: taken.interviews }
}

/** Hands everything to the reader as a file; its name. */
export async function exportFile() {
  const now = new Date().toISOString()
  const whole = { kind: KIND, version: SHAPE, exported: now, ...await everything() }
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(whole, null, 1)}\n`], { type: "application/json" }))
  link.download = `${KIND}-${now.slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE)
  return link.download
}
