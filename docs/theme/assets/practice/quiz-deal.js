// The rounds of a quiz: of each question one key point, and the wrong answers that people give to it.

import { generator, oneOf, shuffled } from "./random.js"

const stands = ({ state }) => state === "holds"

/** As many rounds as there are, up to `length`; what no longer stands is neither right nor wrong here. */
export function rounds(questions, seed, length) {
  const random = generator(seed)
  const usable = questions.filter(({ points, wrong }) => points.some(stands) && wrong.some(stands))
  return shuffled(random, usable).slice(0, length).map(question => {
    const right = { right: true, text: oneOf(random, question.points.filter(stands)).text }
    const wrong = question.wrong.filter(stands).map(({ says, why }) => ({ right: false, text: says, why }))
    return { question, options: shuffled(random, [right, ...wrong]) }
  })
}
