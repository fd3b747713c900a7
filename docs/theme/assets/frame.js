// What Material's frame lacks for whoever has no mouse or no screen: its menus open by labels that the keyboard
// cannot reach, its lists of pages are landmarks without a name, and what it says is not announced.
{
  const drawer = document.getElementById("__drawer")
  const menu = document.querySelector(".md-nav--primary")
  const label = document.querySelector(".md-header__button[for=__drawer]")

  // A label over a hidden box looks like a button; one lies over it. (A label may have no such role itself.)
  const pressable = (label, name) => {
    const box = document.getElementById(label.htmlFor)
    if (!box) return
    const button = Object.assign(document.createElement("button"), { type: "button", className: "nr-press" })
    button.setAttribute("aria-label", name)
    const tell = () => button.setAttribute("aria-expanded", box.checked)
    box.addEventListener("change", tell)
    tell()
    button.addEventListener("click", () => box.click())
    label.removeAttribute("tabindex")
    label.append(button)
    return button
  }
  const opener = menu && label && pressable(label, menu.getAttribute("aria-label"))
  if (opener) {
    for (const label of menu.querySelectorAll("label:is(.md-nav__title, .md-nav__link)[for^=__]:not([for=__drawer])"))
      pressable(label, label.textContent.trim() || label.parentElement.textContent.trim().replace(/\s+/g, " "))
    for (const list of menu.querySelectorAll("nav[data-md-level]")) {
      list.setAttribute("role", "none")
      list.removeAttribute("aria-labelledby")
      list.removeAttribute("aria-expanded")
    }
  }

  // The drawer takes the focus when it opens, and gives it back when it closes.
  const side = menu?.closest(".md-sidebar")
  const stops = () => [...side.querySelectorAll("a[href], button, [tabindex='0']")]
    .filter(stop => stop.checkVisibility({ visibilityProperty: true }))
  const close = () => {
    drawer.checked = false
    drawer.dispatchEvent(new Event("change", { bubbles: true }))
    opener.focus()
  }
  if (opener && side && drawer) {
    // A press of a key counts as a click that has no place.
    opener.addEventListener("click", event => {
      if (drawer.checked && !event.detail) requestAnimationFrame(() => stops()[0]?.focus())
    })
    addEventListener("keydown", event => {
      if (!drawer.checked || !side.contains(event.target)) return
      const all = stops()
      const end = event.shiftKey ? all[0] : all.at(-1)
      if (event.key === "Escape" || (event.key === "Tab" && document.activeElement === end)) {
        event.preventDefault()
        close()
      }
    })
    // A list that closes or opens hides the label that was pressed: on to the first one that shows.
    side.addEventListener("change", () => requestAnimationFrame(() => {
      if (drawer.checked && !document.activeElement.checkVisibility({ visibilityProperty: true })) stops()[0]?.focus()
    }))
  }

  // The buttons of a code block are no place to travel to; they say which file they copy.
  const named = block => {
    const bar = block.querySelector(".md-code__nav")
    const button = bar?.querySelector(".md-code__button")
    if (!button) return
    bar.setAttribute("role", "none")
    const file = block.closest(".highlight")?.querySelector(".filename")?.textContent
    if (file) button.setAttribute("aria-label", `${button.title}: ${file}`)
  }
  const blocks = new MutationObserver(changes => { for (const { target } of changes) named(target) })
  for (const block of document.querySelectorAll("pre")) {
    blocks.observe(block, { childList: true })
    named(block)
  }

  // A table that Markdown wrote scrolls in a frame that Material draws around it, later: a stop, named by its columns.
  const framed = frame => {
    frame.tabIndex = 0
    frame.setAttribute("role", "group")
    frame.setAttribute("aria-label", [...frame.querySelectorAll("thead th")].map(head => head.textContent).join(", "))
  }
  const tables = new MutationObserver(() => {
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) framed(frame)
  })
  const article = document.querySelector("article")
  if (article?.querySelector("table:not([class])")) tables.observe(article, { childList: true, subtree: true })
  document.querySelector(".md-dialog__inner")?.setAttribute("role", "status")

  // A question stands in no list of pages, yet in a room: its tab shows where the reader is.
  const rooms = [...document.querySelectorAll(".md-tabs__item")]
  if (!rooms.some(room => room.classList.contains("md-tabs__item--active")))
    rooms.slice(1).find(room => location.pathname.startsWith(room.querySelector("a").pathname))?.classList.add("md-tabs__item--active")
}
