// Flashcards: a question, its answer, and four buttons that say when it comes back. What is stored is read anew
// before every card, so that what another tab or the quiz has changed counts at once.

import { button, inline, make } from "../draw.js"
import { about, asked, more, short, troubled } from "./answer.js"
import { begin, trying, turn } from "./begin.js"
import { choiceOf, choices, numbers } from "./choose.js"
import { chosenOf, hardness } from "./data.js"
import { keeper } from "./keep.js"
import { blank, intervals, next, rated, RATINGS, sorted, span } from "./schedule.js"
import { all, changeCards, get, onOthers, put } from "./store.js"

const SETTINGS = { name: "cards", topics: [], levels: [], newPerDay: 10 }
const PER_DAY = [0, 5, 10, 20, 30, 50]

function cards(place, data) {
  const { say, questions, byId } = data
  const status = make("p", { className: "nr-practice__status", role: "status" })
  const table = make("div", {})
  place.replaceChildren(status, table)
  let settings = SETTINGS
  let shown // what stands on the table: {id, due, answer}; nothing while cards are chosen
  const attempt = act => trying(say, status, act)

  const look = async () => {
    const stored = new Map((await all("cards")).map(card => [card.id, card]))
    const mine = chosenOf(questions, settings).sort((a, b) => hardness(a) - hardness(b))
    return { ...sorted(mine, stored, new Date(), settings.newPerDay), total: mine.length }
  }

  // Choosing cards.
  const counts = make("p", { className: "nr-cards__counts", ariaLive: "polite" })
  const keep = keeper(data, () => count())
  const count = async () => {
    const found = await look()
    const words = { due: found.due.length, fresh: found.fresh.length, total: found.total, seen: found.seen }
    counts.textContent = words.total ? `${say("cards_counts", words)} ${say("cards_seen", words)}` : say("choose_empty")
  }
  const form = () => {
    const made = make("form", { className: "nr-practice__form", tabIndex: -1 }, ...choices(data, settings),
      numbers("newPerDay", say("cards_new_per_day"), PER_DAY, settings.newPerDay), counts,
      make("p", { className: "nr-practice__buttons" }, button(say("start"), null, { type: "submit" })))
    made.addEventListener("input", () => attempt(async () => {
      settings = { ...SETTINGS, ...choiceOf(made), newPerDay: Number(made.elements.newPerDay.value) }
      await put("settings", settings)
      await count()
    }))
    made.addEventListener("submit", event => { event.preventDefault(); attempt(deal) })
    return made
  }
  const choose = async (show = turn) => {
    shown = undefined
    show(table, form(), keep.section)
    await count()
    await keep.count()
  }

  // One card after another.
  const deal = async () => {
    const now = new Date()
    const found = await look()
    const card = next(found)
    const left = { due: found.due.length + found.soon.length, fresh: found.fresh.length }
    status.textContent = !found.total ? say("choose_empty") : card ? say("cards_left", left) : ""
    if (card) return front(card)
    shown = undefined
    if (!found.total) return undefined
    const soonest = found.waiting[0]
    return turn(table, make("h2", { tabIndex: -1 }, say("cards_done")),
      ...soonest ? [make("p", {}, say("cards_next", { when: span(say, new Date(soonest.due) - now) }))] : [],
      ...found.tomorrow ? [make("p", {}, say("cards_tomorrow"))] : [],
      make("p", { className: "nr-practice__buttons" }, button(say("cards_back"), () => attempt(choose))))
  }
  const face = (question, ...children) => {
    const made = make("article", { className: "nr-card" }, about(data, question), asked(question), ...children,
      make("p", { className: "nr-card__end" }, button(say("cards_stop"), () => attempt(choose)),
        make("span", { className: "nr-practice__hint nr-card__keys" }, say("cards_keys"))))
    made.addEventListener("keydown", press)
    return made
  }
  const front = card => {
    const question = byId.get(card.id)
    shown = { id: card.id, due: card.due, answer: false }
    turn(table, face(question, make("p", { className: "nr-practice__buttons nr-card__show" }, button(say("cards_show"), () => attempt(back)))))
  }
  const back = async () => {
    const question = byId.get(shown.id)
    const now = new Date()
    const card = await get("cards", shown.id) ?? blank(shown.id, now)
    const after = intervals(card, now)
    shown = { id: card.id, due: card.due, answer: true }
    const points = make("ol", { className: "nr-points" }, ...question.points.map(point => make("li", {}, ...inline(point.text), ...troubled(say, point))))
    const rates = make("div", { className: "nr-card__rates", role: "group", ariaLabel: say("cards_rate") }, ...RATINGS.map(rating =>
      button(make("span", {}, say(`rate_${rating}`)), () => attempt(() => rate(rating)), { value: String(rating) })))
    for (const rate of rates.children) rate.append(make("span", { className: "nr-card__after" }, span(say, after.get(Number(rate.value)))))
    const answer = make("div", { className: "nr-card__answer", tabIndex: -1 }, short(say, question),
      make("h3", {}, say("question_points")), points, make("p", {}, more(say, question)))
    turn(table, face(question, answer, rates))
  }
  const rate = async rating => {
    const { id, answer } = shown
    if (!answer) return
    shown.answer = false // a second press of the key rates nothing
    navigator.storage?.persist?.()
    const now = new Date()
    try {
      await changeCards([id], card => rated(card ?? blank(id, now), rating, now))
    } catch (error) {
      shown.answer = answer
      throw error
    }
    await deal()
  }
  const press = event => {
    if (event.ctrlKey || event.altKey || event.metaKey || !shown) return
    if (shown.answer && RATINGS.includes(Number(event.key))) attempt(() => rate(Number(event.key)))
    else if (!shown.answer && event.key === " " && !event.target.closest("button, a")) attempt(back)
    else return
    event.preventDefault()
  }

  // Another tab has answered: counts are read again, and a card that it has put off is not asked here.
  onOthers(() => attempt(async () => {
    if (!shown) {
      if (table.querySelector("form")) await count()
      await keep.count()
      return
    }
    const now = await get("cards", shown.id)
    if ((now?.due ?? shown.due) === shown.due) return
    await deal()
    status.textContent = `${say("cards_elsewhere")} ${status.textContent}`
  }))

  return attempt(async () => {
    settings = { ...SETTINGS, ...await get("settings", SETTINGS.name) }
    await choose((there, ...children) => there.replaceChildren(...children)) // the focus stays where the page has it
  })
}

begin(cards)
