// Puts a table's Markdown, a file of its own, on the clipboard. Without this script the link opens the file.
const SHOWN = 2000

for (const link of document.querySelectorAll(".nr-copy > a")) {
  const name = link.textContent
  const text = () => fetch(link.href).then(found => {
    if (!found.ok) throw new Error(found.status)
    return found.text()
  })
  link.addEventListener("click", async event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return
    event.preventDefault()
    try {
      // Safari takes what is written only while it still knows of the press: so it is given the promise.
      const blob = text().then(words => new Blob([words], { type: "text/plain" }))
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })])
      link.textContent = link.dataset.copied
      setTimeout(() => { link.textContent = name }, SHOWN)
    } catch {
      location.assign(link.href)
    }
  })
}
