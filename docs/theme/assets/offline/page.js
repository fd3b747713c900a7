// Lets the site's worker keep what the reader opens: started once the page has loaded, so that it delays nothing.
// A browser without workers, one that forbids them, or a reader who turned it off: the page is as it was.

import { isOff, root, wipe, WORKER } from "./switch.js"

const READY = "serviceWorker" in navigator && isSecureContext && location.protocol !== "file:"
const HOUR = 3_600_000

/** Shows a notice; its script and words are fetched only then. */
const tell = async (what, ...values) => (await import("./notice.js"))[what](...values)

/** What was fetched for this page before there was a worker to keep it. */
function keepThisPage(worker) {
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name).filter(name => name.startsWith(root.href))
  worker.postMessage({ type: "CACHE_URLS", payload: { urlsToCache: [location.href, ...fetched] } })
}

/** Tells the reader of a page that a worker of a newer build has something else for. */
async function askWhetherOld() {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => { if (data) tell("renewed") }
  navigator.serviceWorker.controller?.postMessage({ type: "IS_OLD", address: location.href }, [port2])
}

async function start() {
  const workers = navigator.serviceWorker
  let before = workers.controller
  workers.addEventListener("controllerchange", () => {
    if (before) askWhetherOld()
    before = workers.controller
  })
  const registration = await workers.register(new URL(WORKER, root), { updateViaCache: "none" })
  registration.active?.postMessage({ type: "TURNED", on: true }) // it may have been turned off while this one lives on
  if (!before) keepThisPage((await workers.ready).active)
  // A tab may stay open for days.
  let looked = Date.now()
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < HOUR) return
    looked = Date.now()
    registration.update().catch(() => {})
  })
}

/** What a page that was still open kept after it was turned off. */
const clean = () => wipe().catch(error => console.info(error))

if (READY) {
  const off = isOff()
  const kept = !off && performance.getEntriesByType("navigation")[0]?.serverTiming?.find(({ name }) => name === "kept")
  if (kept) tell("kept", kept.duration)
  const begin = () => off ? clean() : start().catch(error => console.info(error))
  if (document.readyState === "complete") begin()
  else addEventListener("load", begin, { once: true })
}
