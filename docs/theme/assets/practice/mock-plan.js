// What an interviewer asks next: one or two follow-ups to what was just answered, then another topic.

import { chosenOf, hardness } from "./data.js"
import { oneOf } from "./random.js"

const DEEPEST = 2

/** A function that gives the next turn after the one before: {question, depth, deepest}; nothing when all were asked. */
export function planner({ questions, byId }, choice, random = Math.random) {
  const mine = chosenOf(questions, choice)
  const hardest = Math.max(...mine.map(hardness))
  const asked = new Set()
  const topics = new Map()

  const follow = before => {
    if (!before || before.depth >= before.deepest) return undefined
    const onward = before.question.follow_ups.map(id => byId.get(id))
      .filter(one => one && !asked.has(one.id) && hardness(one) <= hardest)
    return onward.length ? { question: oneOf(random, onward), depth: before.depth + 1, deepest: before.deepest } : undefined
  }
  // Topics that were asked least come first, so that a short interview is not about one thing.
  const turn = () => {
    const left = mine.filter(({ id }) => !asked.has(id))
    if (!left.length) return undefined
    const times = ({ topic }) => topics.get(topic) ?? 0
    const fewest = Math.min(...left.map(times))
    const topic = oneOf(random, [...new Set(left.filter(one => times(one) === fewest).map(one => one.topic))])
    return { question: oneOf(random, left.filter(one => one.topic === topic)), depth: 0, deepest: 1 + Math.floor(random() * DEEPEST) }
  }
  return before => {
    const found = follow(before) ?? turn()
    if (found) {
      asked.add(found.question.id)
      topics.set(found.question.topic, (topics.get(found.question.topic) ?? 0) + 1)
    }
    return found
  }
}
