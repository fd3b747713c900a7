// How every tool begins: it takes its place on the page, fetches the questions, and says so where it cannot.

import { make } from "../draw.js"
import { fetchQuestions } from "./data.js"

/** Calls `tool(place, data)` once the questions are there. */
export async function begin(tool) {
  const place = document.querySelector(".nr-practice")
  place.replaceChildren(make("p", { role: "status" }, place.dataset.loading))
  let data
  try {
    data = await fetchQuestions()
  } catch (error) {
    place.replaceChildren(make("p", { role: "alert", className: "nr-loud" }, place.dataset.missing))
    console.info(error)
    return
  }
  await tool(place, data)
}

/** Puts `children` in the place of what stands there, and the reader at the last that takes the focus. */
export function turn(place, ...children) {
  place.replaceChildren(...children)
  const focused = [...place.querySelectorAll("[tabindex='-1']")].at(-1)
  focused?.focus({ preventScroll: true })
  if (place.getBoundingClientRect().top < 0) place.scrollIntoView()
}

/** Does what may fail for want of storage; says so in `status` where it does. */
export async function trying(say, status, act) {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    status.textContent = say(error.name === "VersionError" ? "keep_newer" : "keep_refused")
    console.info(error)
    return undefined
  }
}
