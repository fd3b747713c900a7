// A text checked beside the page, within a time that a reader waits.

const PATIENCE = 15_000
let worker
let giveUp // ends the check that is going on

/** Takes too long: a text such as nobody writes. */
export class Slow extends Error {}

/** What stands in the ledger of `text`: `{verdicts, marked}`. A check that is still going on is given up for this one. */
export function checked(text) {
  giveUp?.()
  worker ??= new Worker(new URL("worker.js", import.meta.url), { type: "module" })
  return new Promise((resolve, reject) => {
    const end = () => { clearTimeout(waited); giveUp = undefined }
    const stop = () => { end(); worker.terminate(); worker = undefined }
    const waited = setTimeout(() => { stop(); reject(new Slow()) }, PATIENCE)
    giveUp = stop
    worker.onmessage = ({ data }) => { end(); data.failed ? reject(new Error(data.failed)) : resolve(data) }
    worker.onerror = event => { stop(); reject(new Error(event.message)) }
    worker.postMessage(text)
  })
}
