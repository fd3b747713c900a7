// Light, dark, or as the system says: shows what the reader chooses (`__nr_palette` stands in the page), and keeps it.
const form = document.querySelector("[data-nr-palette]")
const options = [...form?.querySelectorAll("input") ?? []]
const tint = document.head.appendChild(Object.assign(document.createElement("meta"), { name: "theme-color" }))

// The browser's bar has the colour of the header below it.
const bar = () => {
  const rgb = getComputedStyle(document.querySelector(".md-header")).backgroundColor.match(/\d+/g) ?? []
  tint.content = `#${rgb.slice(0, 3).map(part => (+part).toString(16).padStart(2, "0")).join("")}`
}

const show = index => {
  // Colours change at once, not each at its own pace.
  document.body.setAttribute("data-md-color-switching", "")
  const chosen = __nr_palette(index)
  bar()
  requestAnimationFrame(() => document.body.removeAttribute("data-md-color-switching"))
  return chosen
}
const choose = index => __md_set("__palette", show(index))

if (options.length) {
  form.addEventListener("change", ({ target }) => choose(options.indexOf(target)))
  form.addEventListener("keydown", event => {
    if (event.key !== "Enter") return
    event.preventDefault()
    const next = (options.findIndex(one => one.checked) + 1) % options.length
    choose(next)
    options[next].focus()
  })
  matchMedia("(prefers-color-scheme: light)").addEventListener("change", () => show(options.findIndex(one => one.checked)))
  // Once everything is styled, so that asking for a colour costs nothing.
  requestAnimationFrame(() => setTimeout(bar))
}
