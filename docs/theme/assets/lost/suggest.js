// Suggests pages on the 404 page: fetches the list of addresses, and links to the nearest.
import { make } from "../draw.js"
import { nearest } from "./near.js"

/** Shows in `here`, the part in the reader's language, what may have been meant. */
export async function suggest(here) {
  const home = new URL(here.dataset.nrHome, location)
  const answer = await fetch(new URL("assets/addresses.json", home))
  if (!answer.ok) return
  const near = nearest(asked(home), await answer.json())
  if (!near.length) return
  const box = here.querySelector(".nr-lost__near")
  box.querySelector("ul").append(...near.map(({ address, title }) => make("li", {},
    make("a", { href: new URL(address, home).href }, title),
    make("span", { className: "nr-lost__where", lang: "en" }, ` ${address}`))))
  box.hidden = false
}

// What was asked for below the reader's home; as it stands where it is not well written.
function asked(home) {
  const path = location.pathname.startsWith(home.pathname)
    ? location.pathname.slice(home.pathname.length) : location.pathname
  try {
    return decodeURIComponent(path).normalize("NFC")
  } catch {
    return path
  }
}
