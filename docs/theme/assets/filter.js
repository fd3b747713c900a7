// A long list: filters it by words and by chosen values (the form's lists and boxes, each for an item's data
// of that name), keeps the choice in the address, and copies an item's own address. Without this script the
// page is a plain list, and the form is hidden.
// The words are not called "q" there: by that name Material opens its own search.
import { asked, keep, named } from "./address.js"
import { copied } from "./clipboard.js"

{
  const form = document.querySelector(".nr-filter")
  const said = form?.querySelector("output")
  const plain = text => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
  const boxes = [...form?.querySelectorAll("[type=checkbox]") ?? []]
  const lists = [...form?.querySelectorAll("select") ?? []]
  const names = [...new Set([...lists, ...boxes].map(field => field.name))]
  const items = [...document.querySelectorAll(form?.dataset.items ?? "none")].map(element => ({
    element,
    is: Object.fromEntries(names.map(name => [name, (element.dataset[name] ?? "").split(" ")])),
    text: plain([...element.querySelectorAll(form.dataset.words)].map(part => part.textContent).join(" ")),
  }))
  const groups = [...document.querySelectorAll(".nr-part__topic"), ...document.querySelectorAll(".nr-part")]

  const apply = () => {
    const words = plain(form.elements.words.value.slice(0, form.elements.words.maxLength)).split(" ")
    const wanted = Object.entries(chosen()).filter(([, values]) => values.length)
    let shown = 0
    for (const item of items) {
      const fits = wanted.every(([name, values]) => values.some(value => item.is[name].includes(value)))
        && words.every(word => item.text.includes(word))
      item.element.hidden = !fits
      shown += fits
    }
    for (const group of groups) group.hidden = !items.some(({ element }) => !element.hidden && group.contains(element))
    said.value = form.dataset.count.replace("{total}", items.length).replace("{shown}", shown)
  }

  // Of each name the values that are chosen; none stands for all.
  const chosen = () => Object.fromEntries(names.map(name => [name, [
    ...lists.filter(list => list.name === name && list.value).map(list => list.value),
    ...boxes.filter(box => box.name === name && box.checked).map(box => box.value),
  ]]))

  // What is chosen stands in the address, so that it can be linked, and in the link to the other language.
  const remember = (hash = "") => {
    const url = new URL(location)
    const given = { words: form.elements.words.value.trim(), ...chosen() }
    for (const [name, value] of Object.entries(given))
      if (value.length) url.searchParams.set(name, value)
      else url.searchParams.delete(name)
    url.hash = hash
    keep(url)
  }

  const recall = () => {
    form.elements.words.value = asked("words")
    for (const list of lists) {
      list.value = asked(list.name)
      if (list.selectedIndex < 0) list.selectedIndex = 0
    }
    for (const box of boxes) box.checked = asked(box.name).split(",").includes(box.value)
    apply()
  }

  const clear = () => {
    form.elements.words.value = ""
    for (const list of lists) list.value = ""
    for (const box of boxes) box.checked = false
    apply()
  }

  // Whoever follows a link to an item sees it, whatever is filtered out.
  const reveal = () => {
    const { hash } = location
    const target = named()
    if (!target?.closest(".nr-topics [hidden]")) return
    clear()
    remember(hash)
    target.scrollIntoView()
  }

  if (form) {
    recall()
    form.hidden = false
    reveal()
    // Whoever comes by a link to an item comes for its evidence.
    named()?.querySelector(".nr-proof")?.setAttribute("open", "")
    addEventListener("hashchange", reveal)
    addEventListener("popstate", recall)
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("input", () => { apply(); remember() })
    form.addEventListener("reset", event => { event.preventDefault(); clear(); remember() })
    document.addEventListener("click", event => {
      const link = event.target.closest?.(".nr-permalink")
      if (!link) return
      const url = new URL(link.href)
      url.search = ""
      copied(url.href).then(done => { if (done) said.value = form.dataset.copied })
    })
  }
}
