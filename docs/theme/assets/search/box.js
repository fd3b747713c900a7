// The search behind the box: asks the engine while the reader types and shows what it finds as plain text.
import { make } from "../draw.js"
import { cutPastes } from "../paste.js"
import { Engine } from "./engine.js"
import { home, language, lost, other, otherHome, say } from "./say.js"

const PAUSE = 90
const SHOWN = 10
// Nobody types more; every word more is another file.
const LONGEST = 300
// Of a log that is pasted: its end is the message, which error.js offers to look up.
const PASTED = 1000
// Half a syllable: the reader is still composing it.
const HALF = /[\u3131-\u318e\u1100-\u11ff]$/

const engine = root => new Engine(async name => {
  const answer = await fetch(new URL(`search/${name}`, root), name === "words.json" ? { cache: "no-cache" } : {})
  if (!answer.ok) throw Object.assign(new Error(`${answer.status}`), { unbuilt: name === "words.json" && answer.status === 404 })
  return answer.json()
})

const SIGNS = { agrees: "=", agrees_mended: "=", differs: "≠" }

// What was found out: of an example whether the frameworks agree, of a statement whether it is true.
const judged = (verdict, said) => SIGNS[verdict]
  ? make("span", { className: `nr-outcome nr-outcome--${verdict}` }, make("span", { className: "nr-sign", ariaHidden: "true" }, SIGNS[verdict]), said)
  : make("span", { className: `nr-verdict nr-verdict--${verdict}` }, said)

// One result. Everything in it is text: what a reader typed or a page says never becomes markup.
const item = (record, verdicts, root, lang) => {
  const topic = make("span", { className: "nr-found__topic" }, record.topic)
  for (const verdict of record.verdict.split(" ").filter(Boolean)) topic.append(" ", judged(verdict, verdicts[verdict]))
  const article = make("span", { className: "md-search-result__article nr-found" }, topic,
    make("span", { className: "nr-found__title" }, record.title), make("span", { className: "nr-found__about" }, record.about))
  const link = make("a", { className: "md-search-result__link", href: new URL(record.address, root) }, article)
  return make("li", { className: "md-search-result__item", ...lang !== language && { lang } }, link)
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
    return make("a", { className: "nr-search-elsewhere", href: there, hreflang: other }, say("elsewhere"))
  }

  const inOther = async query => {
    const { results, verdicts } = await theirs.search(query, SHOWN / 2).catch(() => ({ results: [] }))
    if (!results.length) return []
    const title = make("p", { className: "nr-search-other", id: "nr-search-other" }, say("other"))
    const group = make("ol", { className: "md-search-result__list", ariaLabelledby: title.id },
      ...results.map(one => item(one, verdicts, otherHome, other)))
    return [title, group]
  }

  const typed = () => input.value.slice(0, LONGEST)
  const ask = async () => {
    const query = typed()
    const mine_ = ++turn
    if (!query.trim()) {
      list.replaceChildren()
      more.replaceChildren()
      show("idle", query, say("start"))
      mine.ready().catch(() => {})
      return
    }
    result.dataset.nrState = "loading"
    if (!list.childElementCount) said.textContent = say("wait")
    try {
      const { results, mended, verdicts, more: cut } = await mine.search(query, SHOWN)
      const others = results.length ? [elsewhere(query)] : await inOther(query)
      if (mine_ !== turn) return
      list.replaceChildren(...results.map(one => item(one, verdicts, home, language)))
      more.replaceChildren(...others)
      const text = results.length ? say(cut ? "first" : "count", { count: results.length }) : say("none")
      const long = input.value.length > LONGEST ? say("long", { count: LONGEST }) : ""
      show("ready", query, text + long + (mended.length && results.length ? say("read", { words: mended.join(", ") }) : ""))
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

  cutPastes(input, PASTED, { end: true })
  input.addEventListener("input", soon)
  form.addEventListener("submit", event => {
    event.preventDefault()
    if (result.dataset.nrState === "ready" && result.dataset.nrQuery === typed()) list.querySelector("a")?.click()
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
