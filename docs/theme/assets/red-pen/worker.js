// Reads the published ledger and checks texts beside the page, so that a text that takes long stops nothing there.

import { check, prepared } from "./match.js"

let ledger

/** The ledger, fetched when somebody first checks a text; after a failure the next check tries again. */
async function read() {
  if (!ledger) {
    const answer = await fetch(new URL("ledger.json", import.meta.url))
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { verdicts, entries } = await answer.json()
    ledger = { verdicts, entries: prepared(entries) }
  }
  return ledger
}

addEventListener("message", async ({ data: text }) => {
  try {
    const { verdicts, entries } = await read()
    postMessage({ verdicts, marked: check(text, entries) })
  } catch (error) {
    postMessage({ failed: String(error) })
  }
})
