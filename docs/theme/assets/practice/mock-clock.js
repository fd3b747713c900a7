// The clocks of a mock interview: how long this answer takes, with a mark at 30 seconds, and what is left of the whole.

import { make } from "../draw.js"

export const MARK = 30
const shown = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`

/** Runs from now on; `marked` and `over` are called once each. `stop` gives the seconds of the answer. */
export function clocks(say, ends, marked, over) {
  const began = Date.now()
  const time = make("p", { className: "nr-mock__time", role: "timer", ariaLive: "off" })
  const bar = make("progress", { className: "nr-mock__bar", max: MARK, ariaLabel: say("mock_mark") })
  const spoken = () => Math.max(0, Math.floor((Date.now() - began) / 1000))
  let told = false
  let ended = Date.now() >= ends
  const tick = () => {
    const seconds = spoken()
    const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000))
    time.textContent = say("mock_clocks", { spoken: shown(seconds), left: shown(left) })
    bar.value = Math.min(MARK, seconds)
    bar.classList.toggle("nr-mock__bar--late", seconds >= MARK)
    if (seconds >= MARK && !told) { told = true; marked() }
    if (!left && !ended) { ended = true; over() }
  }
  tick()
  const running = setInterval(tick, 500)
  return { elements: [time, bar], stop: () => { clearInterval(running); return spoken() } }
}
