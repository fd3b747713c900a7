// What was missed becomes a card that is due now.

import { button } from "../draw.js"
import { trying } from "./begin.js"
import { wanted } from "./schedule.js"
import { changeCards } from "./store.js"

/** A button that marks the cards of some questions as due; once. */
export function adder(say, status, ids) {
  const made = button(say("add_cards", { n: ids.length }), () => trying(say, status, async () => {
    const now = new Date()
    await changeCards(ids, (card, id) => wanted(card, id, now))
    made.disabled = true
    status.textContent = say("added_cards", { n: ids.length })
  }))
  return made
}
