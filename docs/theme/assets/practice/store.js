// What a reader has learned, in the browser's own database. IndexedDB and not localStorage: there two tabs that
// read, change and write at once lose one of the changes; here every change is one transaction. The version of the
// database is the version of its shape: a step of STEPS for each, run in order on what an earlier visit left.

import { sound } from "./records.js"

const NAME = "narani"
const STEPS = [
  database => {
    database.createObjectStore("cards", { keyPath: "id" })
    database.createObjectStore("settings", { keyPath: "name" })
  },
  database => database.createObjectStore("interviews", { keyPath: "at" }),
]
/** The version of the shape, of the database and of exported files alike. */
export const SHAPE = STEPS.length
/** What a file takes along and a wipe empties; settings stay. */
export const KEPT = ["cards", "interviews"]

const listeners = new Set()
const channel = (() => {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return undefined // where storage is forbidden, so may this be
  }
})()
channel?.addEventListener("message", () => { for (const listener of listeners) listener() })

/** Calls `listener` when another tab has changed something. */
export const onOthers = listener => listeners.add(listener)

const answered = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

let opened
function open() {
  return opened ??= new Promise((resolve, reject) => {
    if (!globalThis.indexedDB) throw new DOMException("no database", "NotSupportedError")
    const request = indexedDB.open(NAME, SHAPE)
    request.onupgradeneeded = ({ oldVersion }) => { for (const step of STEPS.slice(oldVersion)) step(request.result) }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      // A page of a newer edition waits until every older one has let go; this one then says that it is old.
      database.onversionchange = () => { database.close(); opened = undefined }
      resolve(database)
    }
  }).catch(error => { opened = undefined; throw error })
}

/** Does `work` in one transaction over the stores; whatever it throws undoes all of it. */
async function within(names, mode, work) {
  const database = await open()
  const transaction = database.transaction(names, mode)
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error ?? new DOMException("aborted", "AbortError"))
  })
  try {
    const result = await work(name => transaction.objectStore(name))
    await done
    if (mode === "readwrite") channel?.postMessage("changed")
    return result
  } catch (error) {
    done.catch(() => {})
    try { transaction.abort() } catch { /* it has ended by itself */ }
    throw error
  }
}

// So many are read at a time; in between the page answers whatever was pressed.
const TURN = 500
// A record that is not in order counts as none.
const records = async (store, name) => {
  const found = []
  for (let range; ;) {
    const next = await answered(store(name).getAll(range, TURN))
    found.push(...next.filter(one => sound(name, one)))
    if (next.length < TURN) return found
    range = IDBKeyRange.lowerBound(next.at(-1)[store(name).keyPath], true)
  }
}
const recordOf = async (store, name, key) => {
  const found = await answered(store(name).get(key))
  return sound(name, found) && found
}

/** Every record of a store. */
export const all = name => within([name], "readonly", store => records(store, name))

/** Everything that a file takes along, by store, as of one moment. */
export const everything = () => within(KEPT, "readonly", async store => Object.fromEntries(
  await Promise.all(KEPT.map(async name => [name, await records(store, name)]))))

/** One record, if there is one. */
export const get = (name, key) => within([name], "readonly", store => recordOf(store, name, key))

/** Puts a record in the place of the one with its key. */
export const put = (name, record) => within([name], "readwrite", store => answered(store(name).put(record)))

/** Cards made of what is stored under each id at this moment, `undefined` where nothing is. */
export const changeCards = (ids, made) => within(["cards"], "readwrite", async store => {
  for (const id of ids) await answered(store("cards").put(made(await recordOf(store, "cards", id), id)))
})

/** Adds records by store; of two with one key the one that `better(name, ours, theirs)` picks stays. How many of each were taken. */
export const merge = (given, better) => within(KEPT, "readwrite", async store => {
  const taken = {}
  for (const name of KEPT) {
    taken[name] = 0
    for (const theirs of given[name]) {
      const ours = await recordOf(store, name, theirs[store(name).keyPath])
      if (ours && better(name, ours, theirs) === ours) continue
      await answered(store(name).put(theirs))
      taken[name]++
    }
  }
  return taken
})

/** Empties what is kept. */
export const wipe = () => within(KEPT, "readwrite", store => Promise.all(KEPT.map(name => answered(store(name).clear()))))
