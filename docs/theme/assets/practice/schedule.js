// When a card is asked again: FSRS with its published parameters, and without fuzz, so that a button's interval is
// the one it gives. A stored card is FSRS's card with its dates as text, the question's id, and when it was first seen.

import { createEmptyCard, fsrs, State } from "../vendor/ts-fsrs/ts-fsrs.js"

const scheduler = fsrs({ enable_fuzz: false })
const MINUTE = 60_000
/** A card that is due this soon is asked when nothing else is left. */
const AHEAD = 20 * MINUTE
export const RATINGS = [1, 2, 3, 4]

const stored = (id, card, first) => ({
  ...card, id, due: card.due.toISOString(), last_review: card.last_review?.toISOString() ?? null, first,
})
const forFsrs = ({ id, first, ...card }) => ({ ...card, last_review: card.last_review ?? undefined })

/** The moment to reckon from: never before the last answer, which a clock that was put right may have given. */
const moment = (card, now) => card.last_review && now < new Date(card.last_review) ? new Date(card.last_review) : now

/** A card that nobody has answered yet. */
export const blank = (id, now) => stored(id, createEmptyCard(now), null)

/** The card after an answer. */
export const rated = (card, rating, now) =>
  stored(card.id, scheduler.next(forFsrs(card), moment(card, now), rating).card, card.first ?? now.toISOString())

/** The card, to be asked now; what is known about its memory stays. */
export const wanted = (card, id, now) => card ? { ...card, due: now.toISOString() } : blank(id, now)

/** Of two records of one card, the one answered later. */
export const later = (ours, theirs) => (theirs.last_review ?? "") > (ours.last_review ?? "") ? theirs : ours

const isLearning = card => card.state === State.Learning || card.state === State.Relearning
const endOfDay = now => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
const sameDay = (one, other) => new Date(one).toDateString() === other.toDateString()

/** What there is to see of some questions: due cards, soonest first, those due within minutes, new ones within the
    day's limit, and how many wait for another day. */
export function sorted(questions, cards, now, newPerDay) {
  const mine = questions.map(({ id }) => cards.get(id)).filter(Boolean).sort((a, b) => a.due < b.due ? -1 : 1)
  const isDue = card => new Date(card.due) < (isLearning(card) ? new Date(+now + 1) : endOfDay(now))
  const begun = [...cards.values()].filter(card => card.first && sameDay(card.first, now)).length
  const due = mine.filter(isDue)
  // Within minutes first: their time is short; what waits for days waits a little longer.
  due.sort((a, b) => isLearning(b) - isLearning(a))
  const waiting = mine.filter(card => !isDue(card))
  const unseen = questions.filter(({ id }) => !cards.has(id))
  const fresh = unseen.slice(0, Math.max(0, newPerDay - begun)).map(({ id }) => blank(id, now))
  return {
    due, waiting, fresh, soon: waiting.filter(card => isLearning(card) && new Date(card.due) - now < AHEAD),
    seen: mine.filter(card => card.reps).length, tomorrow: newPerDay ? unseen.length - fresh.length : 0,
  }
}

/** The card to ask now, if there is one. */
export const next = ({ due, fresh, soon }) => due[0] ?? fresh[0] ?? soon[0]

/** Milliseconds until a card comes back, by rating. */
export function intervals(card, now) {
  const from = moment(card, now)
  const found = scheduler.repeat(forFsrs(card), from)
  return new Map(RATINGS.map(rating => [rating, found[rating].card.due - from]))
}

/** A span of time in words. */
export function span(say, milliseconds) {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE))
  const [days, tenth] = [minutes / 1440, n => Math.round(n * 10) / 10]
  if (minutes < 60) return say("span_minutes", { n: minutes })
  if (days < 1) return say("span_hours", { n: Math.round(minutes / 60) })
  if (days < 30.5) return say("span_days", { n: Math.round(days) })
  return days < 365 ? say("span_months", { n: tenth(days / 30.4) }) : say("span_years", { n: tenth(days / 365) })
}
