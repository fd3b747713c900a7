// Whether the reader wants pages kept, and how everything kept is taken away.

const OFF = "narani.offline"

/** Name of the worker's script, below `root`. */
export const WORKER = "sw.js"
/** Where both languages begin, as the page was told. */
export const root = new URL(document.querySelector("script[data-nr-root]").dataset.nrRoot, location.href)

export function isOff() {
  try {
    return localStorage.getItem(OFF) === "off"
  } catch {
    return false // a browser that forbids this forbids workers, too
  }
}

/** Names of the caches of this site; another may live at the same origin. */
export const cacheNames = async () => (await caches.keys()).filter(name => name.startsWith(`narani ${root.pathname} `))

/** Deletes every kept page and file. What was learned with the cards is not among them. */
export async function wipe() {
  for (const name of await cacheNames()) await caches.delete(name)
}

/** Keeps nothing from now on, on this browser. */
export async function turnOff() {
  localStorage.setItem(OFF, "off")
  const registration = await navigator.serviceWorker.getRegistration(root)
  registration?.active?.postMessage({ type: "TURNED", on: false }) // other pages have it as long as they are open
  await registration?.unregister()
  await wipe()
}

/** Keeps pages again, from the next one on. */
export const turnOn = () => localStorage.removeItem(OFF)
