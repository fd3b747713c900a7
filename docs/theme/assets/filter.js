// A long list: filters it by words, topic and one kind (the form's boxes), keeps the choice in the address,
// and copies an item's own address. Without this script the page is a plain list, and the form is hidden.
// The words are not called "q" there: by that name Material opens its own search.
{
  const form = document.querySelector(".nr-filter")
  const said = form?.querySelector("output")
  const plain = text => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
  const boxes = [...form?.querySelectorAll("[type=checkbox]") ?? []]
  const kind = boxes[0]?.name
  const items = [...document.querySelectorAll(form?.dataset.items ?? "none")].map(element => ({
    element,
    topic: element.dataset.topic,
    kind: element.dataset[kind],
    text: plain([...element.querySelectorAll(form.dataset.words)].map(part => part.textContent).join(" ")),
  }))
  const groups = [...document.querySelectorAll(".nr-part__topic"), ...document.querySelectorAll(".nr-part")]

  const apply = () => {
    const words = plain(form.elements.words.value).split(" ")
    const topic = form.elements.topic.value
    const kinds = chosen()
    let shown = 0
    for (const item of items) {
      const fits = (!topic || item.topic === topic)
        && (!kinds.length || kinds.includes(item.kind))
        && words.every(word => item.text.includes(word))
      item.element.hidden = !fits
      shown += fits
    }
    for (const group of groups) group.hidden = !items.some(({ element }) => !element.hidden && group.contains(element))
    said.value = form.dataset.count.replace("{total}", items.length).replace("{shown}", shown)
  }

  const chosen = () => boxes.filter(box => box.checked).map(box => box.value)

  // What is chosen stands in the address, so that it can be linked, and in the link to the other language.
  const remember = (hash = "") => {
    const url = new URL(location)
    const given = { words: form.elements.words.value.trim(), topic: form.elements.topic.value, [kind]: chosen().join() }
    for (const [name, value] of Object.entries(given))
      if (value) url.searchParams.set(name, value)
      else url.searchParams.delete(name)
    url.hash = hash
    history.replaceState(history.state, "", url)
    for (const other of document.querySelectorAll("a.nr-language")) other.search = url.search
  }

  const recall = () => {
    const given = new URLSearchParams(location.search)
    form.elements.words.value = given.get("words") ?? ""
    form.elements.topic.value = given.get("topic") ?? ""
    if (form.elements.topic.selectedIndex < 0) form.elements.topic.selectedIndex = 0
    const kinds = (given.get(kind) ?? "").split(",")
    for (const box of boxes) box.checked = kinds.includes(box.value)
    apply()
  }

  const clear = () => {
    form.elements.words.value = form.elements.topic.value = ""
    for (const box of boxes) box.checked = false
    apply()
  }

  // Whoever follows a link to an item sees it, whatever is filtered out.
  const reveal = () => {
    const { hash } = location
    const target = document.getElementById(decodeURIComponent(hash.slice(1)))
    if (!target?.closest(".nr-topics [hidden]")) return
    clear()
    remember(hash)
    target.scrollIntoView()
  }

  if (form) {
    recall()
    form.hidden = false
    reveal()
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
      navigator.clipboard?.writeText(url.href).then(() => { said.value = form.dataset.copied }, () => {})
    })
  }
}
