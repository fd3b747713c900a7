// Material asks for the whole search index on every page. Here that request waits for the first
// sign that somebody searches; everything else goes through untouched.
{
  const { open, send } = XMLHttpRequest.prototype
  const waiting = []
  let wanted = new URLSearchParams(location.search).has("q")
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.narani = String(url).endsWith("/search/search_index.json")
    return open.call(this, method, url, ...rest)
  }
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.narani && !wanted) waiting.push(() => send.apply(this, body))
    else send.apply(this, body)
  }
  const search = () => {
    wanted = true
    for (const go of waiting.splice(0)) go()
  }
  const box = document.querySelector("[data-md-component=search]")
  for (const sign of ["focusin", "pointerenter", "touchstart"])
    box?.addEventListener(sign, search, { once: true, passive: true })
  document.getElementById("__search")?.addEventListener("change", search, { once: true })
}
