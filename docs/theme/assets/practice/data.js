// The questions of this page's language and the words of the tools, fetched once; after that no network is needed.

import { inline } from "../draw.js"

const LEVELS = ["basic", "intermediate", "advanced"]

/** Questions by id and in order, titles of topics and levels, and `say`. */
export async function fetchQuestions() {
  const answer = await fetch(new URL("questions.json", import.meta.url))
  if (!answer.ok) throw new Error(`${answer.status}`)
  const { say, topics, levels, questions } = await answer.json()
  // Without a prototype: a topic that an imported file names may be called "constructor".
  const titles = Object.assign(Object.create(null), topics)
  return { topics: titles, levels, questions, byId: new Map(questions.map(one => [one.id, one])), say: speaker(say) }
}

/** Says a string by its key with the values in braces filled in. */
function speaker(words) {
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (brace, name) => values[name] ?? brace)
}

/** A question's own page. */
export const pageOf = (question, hash = "") => new URL(`../../${question.url}${hash}`, import.meta.url).href

/** A question as plain text. */
export const titleOf = question => inline(question.title).map(node => node.textContent).join("")

/** The questions of some topics and levels; an empty list stands for all. */
export const chosenOf = (questions, { topics = [], levels = [] }) => questions.filter(one =>
  (!topics.length || topics.includes(one.topic)) && (!levels.length || levels.includes(one.level)))

/** How hard a question is, as a number. */
export const hardness = question => LEVELS.indexOf(question.level)
