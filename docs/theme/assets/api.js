// The API map: finds an operation by its name in any framework, or every operation of pasted code.
// Without this script the pages are plain tables, and the forms are hidden.
import { asked, keep, named } from "./address.js"
import { copied } from "./clipboard.js"
import { cutPastes } from "./paste.js"

{
  const form = document.querySelector(".nr-api__form")
  const said = form?.querySelector("output")
  const plain = text => text.normalize("NFC").toLowerCase().trim()
  // A field holds no more than it says, whatever put it there.
  const held = field => field.value.slice(0, field.maxLength)
  const typed = () => plain(held(form.elements.words))
  const site = new URL("..", import.meta.url)
  const count = (shown, total) => {
    said.value = form.dataset.count.replace("{total}", total).replace("{shown}", shown)
  }

  // One table: rows are filtered where they stand.
  const rows = [...document.querySelectorAll(".nr-ops tbody tr")].map(element => ({
    element,
    kinds: element.dataset.kinds.split(" "),
    text: plain(`${element.dataset.names} ${element.querySelector("th").textContent}`),
  }))
  const filterRows = () => {
    const words = typed().split(/\s+/)
    const kind = form.elements.kind.value
    let shown = 0
    for (const row of rows) {
      const fits = (!kind || row.kinds.includes(kind)) && words.every(word => row.text.includes(word))
      row.element.hidden = !fits
      shown += fits
    }
    count(shown, rows.length)
  }
  // Whoever follows a link to a row sees it, whatever is filtered out.
  const reveal = () => {
    const row = named()
    if (!row?.hidden) return
    form.elements.words.value = form.elements.kind.value = ""
    filterRows()
    row.scrollIntoView()
  }

  // All categories: the names are fetched when somebody first types.
  let fetched
  const read = async () => {
    const all = await (await fetch(new URL(form.dataset.operations, site))).json()
    if (!Array.isArray(all)) throw new TypeError("no list of names")
    return all
  }
  const names = () => fetched ??= read().catch(error => { fetched = undefined; throw error }) // the next key asks again
  const called = code => {
    const found = new Set()
    const bound = new Map([["F", "torch.nn.functional"], ["nn", "torch.nn"]])
    for (const [, module, name] of code.matchAll(/import\s+([\w.]+)\s+as\s+(\w+)/g)) bound.set(name, module)
    for (const [name] of code.matchAll(/\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+/g)) {
      const [first, ...rest] = name.split(".")
      found.add(plain(name))
      if (bound.has(first)) found.add(plain([bound.get(first), ...rest].join(".")))
    }
    return found
  }
  const category = id => form.querySelector(`[name=category] [value="${id}"]`)
  const item = row => {
    const link = Object.assign(document.createElement("a"), { href: new URL(row.url, site), textContent: row.title })
    const line = document.createElement("li")
    const about = Object.assign(document.createElement("code"), { textContent: row.names.filter(n => n.includes(".")).slice(0, 6).join(" · ") })
    line.append(link, ` (${category(row.category).textContent}) `, about)
    return line
  }
  const find = async () => {
    const words = typed()
    const pasted = form.elements.code
    const code = held(pasted).trim()
    const group = form.elements.category.value
    const kind = form.elements.kind.value
    const list = form.querySelector(".nr-api__found")
    if (!words && !code && !group && !kind) {
      list.replaceChildren()
      said.value = ""
      return
    }
    const all = await names()
    const wanted = called(code)
    const found = all.filter(row => {
      if ((group && row.category !== group) || (kind && !row.kinds.includes(kind))) return false
      if (!words && !code) return true
      const known = row.names.map(plain)
      return (words && (known.some(name => name.includes(words)) || plain(row.title).includes(words)))
        || known.some(name => wanted.has(name))
    })
    list.replaceChildren(...found.slice(0, 120).map(item))
    count(found.length, all.length)
    if (pasted.value.length >= pasted.maxLength) said.value += ` ${form.dataset.long.replace("{n}", pasted.maxLength.toLocaleString())}`
  }
  const search = () => find().catch(error => {
    form.querySelector(".nr-api__found").replaceChildren()
    said.value = form.dataset.missing
    console.info(error)
  })

  const apply = form?.dataset.over === "rows" ? filterRows : search
  const remember = () => {
    const url = new URL(location)
    const words = form.elements.words.value.trim()
    if (words) url.searchParams.set("words", words)
    else url.searchParams.delete("words")
    keep(url)
  }

  const copier = call => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "nr-ops__copy", textContent: form.dataset.copy })
    button.setAttribute("aria-label", `${form.dataset.copy}: ${call.textContent}`)
    button.addEventListener("click", () => copied(call.textContent))
    return button
  }

  if (form) {
    const { words, code } = form.elements
    words.value = asked("words")
    for (const field of code ? [words, code] : [words]) cutPastes(field, field.maxLength)
    form.hidden = false
    apply()
    reveal()
    addEventListener("hashchange", reveal)
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("input", () => { apply(); remember() })
    form.addEventListener("reset", () => setTimeout(() => { apply(); remember() }))
    // A row gets its buttons when it comes near: those of four hundred rows at once kept a phone busy for a second.
    const near = new IntersectionObserver(found => {
      for (const { target } of found.filter(one => one.isIntersecting)) {
        near.unobserve(target)
        for (const call of target.querySelectorAll(".nr-ops__code")) call.after(copier(call))
      }
    }, { rootMargin: "100%" })
    for (const { element } of rows) near.observe(element)
  }
}
