// Opens and closes the search box, and brings the search itself when it is first used: on every page, so small.
const box = document.querySelector("[data-nr-search]")
const toggle = document.getElementById("__search")
const input = box?.querySelector(".md-search__input")
const output = box?.querySelector(".md-search__output")
const KEYS = new Set(["/", "s", "f"])
let back = null

const search = () => {
  import("./error.js").catch(error => console.info(error))
  return import("./box.js").then(({ start }) => start(box), () => import("./say.js").then(({ say, lost }) => {
    box.querySelector(".md-search-result__meta").replaceChildren(say("failed"), ...lost())
  })).catch(error => console.info(error))
}

const open = () => {
  if (!toggle.checked) back = document.activeElement === input ? back : document.activeElement
  toggle.checked = true
  output.inert = false
  search()
}
const close = () => {
  toggle.checked = false
  output.inert = true
}
const leave = () => {
  close()
  if (back?.isConnected && back !== document.body) back.focus()
  else input.blur()
  back = null
}
const writing = element => element.closest?.("input, textarea, select, [contenteditable]") ?? false

if (box && toggle) {
  toggle.checked = false
  input.addEventListener("focus", open)
  box.addEventListener("pointerenter", search, { once: true })
  // A press on the magnifier of a phone, or beside the open box.
  toggle.addEventListener("change", () => (toggle.checked ? (open(), input.focus()) : leave()))
  box.addEventListener("focusin", open)
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget)) close()
  })
  box.addEventListener("keydown", event => {
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault()
      leave()
    }
  })
  document.addEventListener("keydown", event => {
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    if (!plain || !KEYS.has(event.key) || writing(event.target)) return
    event.preventDefault()
    open()
    input.focus()
  })
  const asked = new URLSearchParams(location.search).get("q")
  if (asked) {
    input.value = asked
    open()
    input.focus()
  }
}
