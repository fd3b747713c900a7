// The search behind the box: asks the engine while the reader types and shows what it finds as plain text.
import { sheet } from "../sheet.js"
import { Engine } from "./engine.js"
import { home, language, lost, other, otherHome, say } from "./say.js"

sheet(new URL("found.css", import.meta.url))

const PAUSE = 90
const SHOWN = 10
// Nobody types more; every word more is another file.
const LONGEST = 300
// Half a syllable: the reader is still composing it.
const HALF = /[\u3131-\u318e\u1100-\u11ff]$/

const engine = root => new Engine(async name => {
  const answer = await fetch(new URL(`search/${name}`, root), name === "words.json" ? { cache: "no-cache" } : {})
  if (!answer.ok) throw Object.assign(new Error(`${answer.status}`), { unbuilt: name === "words.json" && answer.status === 404 })
  return answer.json()
})

const make = (tag, className, ...children) => {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

// One result. Everything in it is text: what a reader typed or a page says never becomes markup.
const item = (record, verdicts, root, lang) => {
  const topic = make("span", "nr-found__topic", record.topic)
  if (record.verdict) topic.append(" ", make("span", `nr-verdict nr-verdict--${record.verdict}`, verdicts[record.verdict]))
  const article = make("span", "md-search-result__article nr-found",
    topic, make("span", "nr-found__title", record.title), make("span", "nr-found__about", record.about))
  const link = make("a", "md-search-result__link", article)
  link.href = new URL(record.address, root)
  const found = make("li", "md-search-result__item", link)
  if (lang !== language) found.lang = lang
  return found
}

let started = false

export const start = box => {
  if (started) return
  started = true
  const input = box.querySelector(".md-search__input")
  const form = box.querySelector(".md-search__form")
  const result = box.querySelector(".md-search-result")
  const said = box.querySelector(".md-search-result__meta")
  const list = box.querySelector(".md-search-result__list")
  const more = box.querySelector(".nr-search-more")
  const mine = engine(home)
  const theirs = engine(otherHome)
  let turn = 0

  const show = (state, query, ...text) => {
    said.replaceChildren(...text)
    result.dataset.nrQuery = query
    result.dataset.nrState = state
  }

  const elsewhere = query => {
    const there = new URL(otherHome)
    there.searchParams.set("q", query)
    const link = make("a", "nr-search-elsewhere", say("elsewhere"))
    Object.assign(link, { href: there, hreflang: other })
    return link
  }

  const inOther = async query => {
    const { results } = await theirs.search(query, SHOWN / 2).catch(() => ({ results: [] }))
    if (!results.length) return []
    const { verdicts } = await theirs.words()
    const title = make("p", "nr-search-other", say("other"))
    title.id = "nr-search-other"
    const group = make("ol", "md-search-result__list", ...results.map(one => item(one, verdicts, otherHome, other)))
    group.setAttribute("aria-labelledby", title.id)
    return [title, group]
  }

  const ask = async () => {
    const query = input.value.slice(0, LONGEST)
    const mine_ = ++turn
    if (!query.trim()) {
      list.replaceChildren()
      more.replaceChildren()
      show("idle", query, say("start"))
      mine.words().catch(() => {})
      return
    }
    result.dataset.nrState = "loading"
    if (!list.childElementCount) said.textContent = say("wait")
    try {
      const { results, mended } = await mine.search(query, SHOWN)
      const { verdicts } = await mine.words()
      const others = results.length ? [elsewhere(query)] : await inOther(query)
      if (mine_ !== turn) return
      list.replaceChildren(...results.map(one => item(one, verdicts, home, language)))
      more.replaceChildren(...others)
      const words = mended.map(([, read]) => read).join(", ")
      const text = results.length ? say("count", { count: results.length }) : say("none")
      show("ready", query, text + (words && results.length ? say("read", { words }) : ""))
    } catch (error) {
      if (mine_ !== turn) return
      list.replaceChildren()
      more.replaceChildren()
      show("failed", query, say(error.unbuilt ? "unbuilt" : "failed"), ...lost())
    }
  }

  let waiting = 0
  const soon = () => {
    clearTimeout(waiting)
    if (!HALF.test(input.value)) waiting = setTimeout(ask, PAUSE)
  }
  const links = () => [...box.querySelectorAll(".md-search__output a:not([hidden])")]

  input.addEventListener("input", soon)
  form.addEventListener("submit", event => {
    event.preventDefault()
    if (result.dataset.nrState === "ready" && result.dataset.nrQuery === input.value) list.querySelector("a")?.click()
    else ask()
  })
  form.addEventListener("reset", () => {
    input.focus()
    setTimeout(ask)
  })
  box.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [input, ...links()]
    const at = stops.indexOf(document.activeElement)
    const next = stops[Math.min(stops.length - 1, at + step)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
  })
  ask()
}
