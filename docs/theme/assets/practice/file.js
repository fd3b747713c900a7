// Progress as a file: written, and read with suspicion. Nothing of a file is kept before all of it is found to be
// in order; what is wrong is told by its place.

import { later } from "./schedule.js"
import { everything, merge, SHAPE } from "./store.js"

const KIND = "narani-practice"
const LIMIT = 5 * 2 ** 20
const DAY = 86_400_000
/** What earlier versions of a file lack, one step for each. */
const STEPS = [file => ({ ...file, interviews: [] })]

/** What is wrong with a file: a string's key and its values. */
export class Bad extends Error {
  constructor(key, values) {
    super(key)
    Object.assign(this, { key, values })
  }
}

const id = (value, where) => {
  if (typeof value !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || value.length > 80) throw new Bad("bad_id", { where })
  return value
}
const date = (value, where) => {
  const time = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN
  if (Number.isNaN(time)) throw new Bad("bad_date", { where })
  return new Date(time).toISOString()
}
const past = (value, where) => {
  const found = date(value, where)
  if (Date.parse(found) > Date.now() + DAY) throw new Bad("bad_future", { where })
  return found
}
const orNull = check => (value, where) => value === null || value === undefined ? null : check(value, where)
const number = (low, high, whole = false) => (value, where) => {
  if (typeof value !== "number" || !(value >= low && value <= high) || (whole && !Number.isInteger(value)))
    throw new Bad("bad_number", { where, low, high })
  return value
}
const count = number(0, 1e6, true)
/** A record with exactly these keys; others are left out. */
const record = shape => (value, where) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Bad("bad_record", { where })
  return Object.fromEntries(Object.entries(shape).map(([key, check]) => [key, check(value[key], `${where}.${key}`)]))
}
const list = check => (value, where) => {
  if (!Array.isArray(value)) throw new Bad("bad_list", { where })
  return value.map((one, at) => check(one, `${where}[${at}]`))
}

const fields = record({
  id, due: date, stability: number(0, 1e6), difficulty: number(0, 10), elapsed_days: count, scheduled_days: count,
  learning_steps: count, reps: count, lapses: count, state: number(0, 3, true), last_review: orNull(past), first: orNull(past),
})
/** A card; one that was answered has a memory and a day, without which the next interval cannot be reckoned. */
const card = (value, where) => {
  const found = fields(value, where)
  if (found.state === 0) return found
  return { ...found, last_review: past(found.last_review, `${where}.last_review`),
    stability: number(1e-3, 1e6)(found.stability, `${where}.stability`),
    difficulty: number(1, 10)(found.difficulty, `${where}.difficulty`) }
}
const interview = record({
  at: past, minutes: number(1, 600), answers: list(record({ id, topic: id, hit: count, of: count, seconds: count })),
})
const content = record({ cards: list(card), interviews: list(interview) })

/** The records of a file's text, by store. Throws `Bad`. */
export function read(text) {
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
  return content(found, "file")
}

/** Takes a chosen file into the store: of each card the later answer stays. How many of each it has, and how many were taken. */
export async function importFile(file) {
  const size = Math.ceil(file.size / 2 ** 20)
  if (file.size > LIMIT) throw new Bad("bad_large", { size, limit: LIMIT / 2 ** 20 })
  const given = read(await file.text())
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
  setTimeout(() => URL.revokeObjectURL(link.href), DAY / 1440)
  return link.download
}
