// The page of the red pen: asks for a text, marks it, lists what was found. Nothing is sent anywhere.

import { button, make } from "../draw.js"
import { check, prepared } from "./match.js"
import { finding, markdown } from "./show.js"
import { example, say } from "./strings.js"

const LOUD = ["wrong", "outdated", "incomplete", "depends", "opinion", "true"]
let ledger

/** The published ledger, fetched when somebody first checks a text. */
async function read() {
  if (!ledger) {
    const answer = await fetch(new URL("ledger.json", import.meta.url))
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { verdicts, entries } = await answer.json()
    ledger = { verdicts, entries: prepared(entries) }
  }
  return ledger
}

function begin(place) {
  const text = make("textarea", { id: "red-pen-text", rows: 12, spellcheck: false, ariaDescribedby: "red-pen-hint" })
  const status = make("p", { className: "nr-pen__status", role: "status" })
  const result = make("div", { className: "nr-pen__result" })
  const put = value => {
    text.value = value
    status.textContent = ""
    result.replaceChildren()
    text.focus()
  }
  const form = make("form", { className: "nr-pen__form" },
    make("label", { htmlFor: "red-pen-text" }, say.label),
    make("p", { id: "red-pen-hint", className: "nr-pen__hint" }, say.hint),
    text,
    make("div", { className: "nr-pen__buttons" },
      button(say.check, null, { type: "submit" }),
      button(say.example, () => put(example)),
      button(say.clear, () => put(""))))
  form.addEventListener("submit", async event => {
    event.preventDefault()
    result.replaceChildren()
    if (!text.value.trim()) {
      status.textContent = say.empty
      text.focus()
      return
    }
    try {
      const { verdicts, entries } = await read()
      const written = text.value.normalize("NFC")
      status.textContent = show(result, written, check(written, entries), verdicts)
    } catch (error) {
      status.textContent = say.missing
      console.info(error)
    }
  })
  place.replaceChildren(form, status, result)
}

/** Shows the marked text and its findings; returns what a screen reader is told. */
function show(result, text, marked, verdicts) {
  if (!marked.length) return say.none
  const all = marked.flatMap(({ found }) => found)
  const counts = LOUD.map(verdict => [verdict, all.filter(({ entry }) => entry.verdict === verdict).length])
    .filter(([, count]) => count)
  const tally = make("p", { className: "nr-pen__tally" })
  for (const [verdict, count] of counts)
    tally.append(make("span", { className: `nr-verdict nr-verdict--${verdict}` }, `${verdicts[verdict]} ${count}`), " ")
  const copied = make("span", { role: "status" })
  const copy = button(say.copy, async () => {
    try {
      await navigator.clipboard.writeText(markdown(marked, verdicts))
      copied.textContent = say.copied
    } catch {
      copied.textContent = say.refused
    }
  })
  const list = make("ol", { className: "nr-pen__findings" })
  for (const [at, one] of marked.entries()) list.append(finding(one, at + 1, verdicts))
  result.replaceChildren(
    tally,
    make("h2", { id: "red-pen-marked" }, say.text), marks(text, marked, verdicts),
    make("h2", { id: "red-pen-findings" }, say.findings), list,
    make("p", { className: "nr-pen__copy" }, copy, " ", copied))
  return say.found(all.length, marked.length)
}

/** The text as written, each statement that was found a link to its finding. */
function marks(text, marked, verdicts) {
  const shown = make("div", { className: "nr-pen__text", lang: "" })
  let from = 0
  for (const [at, { statement, found }] of marked.entries()) {
    const worst = LOUD.find(verdict => found.some(({ entry }) => entry.verdict === verdict))
    const named = [...new Set(found.map(({ entry }) => verdicts[entry.verdict]))].join(", ")
    const link = make("a", { id: `said-${at + 1}`, href: `#finding-${at + 1}`, title: say.to(at + 1, named) },
      text.slice(statement.start, statement.end), make("sup", {}, `${at + 1}`))
    shown.append(text.slice(from, statement.start), make("mark", { className: `nr-said nr-said--${worst}` }, link))
    from = statement.end
  }
  shown.append(text.slice(from))
  return shown
}

const place = document.querySelector(".nr-pen")
if (place) begin(place)
