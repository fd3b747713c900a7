// What a card, an interview and a reader's settings look like, in a file and in the browser's database alike.
// Neither is believed: a file is told what is wrong with it, and a stored record that is not in order counts as
// none, so that one that something else has spoilt stops no tool.

const DAY = 86_400_000

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
export const number = (low, high, whole = false) => (value, where) => {
  if (typeof value !== "number" || !(value >= low && value <= high) || (whole && !Number.isInteger(value)))
    throw new Bad("bad_number", { where, low, high })
  return value
}
const count = number(0, 1e6, true)
/** A record with exactly these keys; others are left out. */
export const record = shape => (value, where) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Bad("bad_record", { where })
  return Object.fromEntries(Object.entries(shape).map(([key, check]) => [key, check(value[key], `${where}.${key}`)]))
}
export const list = check => (value, where) => {
  if (!Array.isArray(value)) throw new Bad("bad_list", { where })
  return value.map((one, at) => check(one, `${where}[${at}]`))
}

/** The shapes of what is kept. `day` checks a day that lies in the past. */
const shapes = day => {
  const fields = record({
    id, due: date, stability: number(0, 1e6), difficulty: number(0, 10), elapsed_days: count, scheduled_days: count,
    learning_steps: count, reps: count, lapses: count, state: number(0, 3, true), last_review: orNull(day), first: orNull(day),
  })
  return {
    /** A card; one that was answered has a memory and a day, without which the next interval cannot be reckoned. */
    cards: (value, where) => {
      const found = fields(value, where)
      if (found.state === 0) return found
      return { ...found, last_review: day(found.last_review, `${where}.last_review`),
        stability: number(1e-3, 1e6)(found.stability, `${where}.stability`),
        difficulty: number(1, 10)(found.difficulty, `${where}.difficulty`) }
    },
    interviews: record({
      at: day, minutes: number(1, 600), answers: list(record({ id, topic: id, hit: count, of: count, seconds: count })),
    }),
  }
}

/** What a file may hold, by store. */
export const given = shapes(past)
/** What the database may hold, by store; a clock that was put right since may have left days to come. */
const stored = { ...shapes(date), settings: record({ name: id, topics: list(id), levels: list(id), newPerDay: count }) }

/** A stored record if it is in order. */
export function sound(store, value) {
  try {
    return stored[store](value, store)
  } catch (error) {
    if (!(error instanceof Bad)) throw error
    return undefined
  }
}
