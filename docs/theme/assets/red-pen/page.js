// The page of the red pen: asks for a text, marks it, lists what was found. Nothing is sent anywhere.

import { copied as taken } from "../clipboard.js"
import { button, make } from "../draw.js"
import { cutPastes } from "../paste.js"
import { checked, Slow } from "./checked.js"
import { finding, markdown } from "./show.js"
import { example, say } from "./strings.js"

const LOUD = ["wrong", "outdated", "incomplete", "depends", "opinion", "true"]
// Longer than any paper.
const LONGEST = 50_000

function begin(place) {
  const text = make("textarea", { id: "red-pen-text", rows: 12, maxLength: LONGEST, spellcheck: false, ariaDescribedby: "red-pen-hint" })
  const status = make("p", { className: "nr-pen__status", role: "status" })
  const result = make("div", { className: "nr-pen__result" })
  cutPastes(text, LONGEST)
  let asked = 0
  const put = value => {
    asked++
    text.value = value
    status.textContent = ""
    result.replaceChildren()
    result.ariaBusy = "false" // a check that is still going on tells nobody when it ends
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
    const mine = ++asked
    result.replaceChildren()
    if (!text.value.trim()) {
      result.ariaBusy = "false"
      status.textContent = say.empty
      text.focus()
      return
    }
    const given = text.value
    status.textContent = say.busy
    result.ariaBusy = "true"
    const written = given.slice(0, LONGEST).normalize("NFC")
    const said = await checked(written).then(
      ({ marked, verdicts }) => mine === asked ? show(result, written, marked, verdicts) : "",
      error => {
        console.info(error)
        return error instanceof Slow ? say.slow : say.missing
      })
    if (mine !== asked) return
    status.textContent = given.length >= LONGEST ? `${said} ${say.long(LONGEST)}` : said
    result.ariaBusy = "false"
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
    copied.textContent = await taken(markdown(marked, verdicts)) ? say.copied : say.refused
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
