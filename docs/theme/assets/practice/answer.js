// The other side of a question: the 30-second answer, what must be in it, and where its evidence does not stand.

import { inline, make } from "../draw.js"
import { pageOf } from "./data.js"

/** A word that nobody overlooks, where the evidence of a point or wrong answer does not stand. */
export const troubled = (say, { state }) =>
  state === "holds" ? [] : [" ", make("strong", { className: "nr-loud-word" }, say(state))]

/** The topic and the level. */
export const about = ({ topics, levels }, question) => make("p", { className: "nr-badges" },
  make("span", {}, topics[question.topic]), make("span", { className: `nr-level nr-level--${question.level}` }, levels[question.level]))

/** A link to the question's page. */
export const more = (say, question, hash = "", words = "answer_page") =>
  make("a", { href: pageOf(question, hash) }, say(words))

/** A warning where a key point's evidence does not stand. */
export const warning = (say, question) => question.points.every(({ state }) => state === "holds") ? []
  : [make("p", { className: "nr-loud" }, make("strong", {}, say("answer_warned")))]

/** The answer as one says it aloud. */
export const short = (say, question) => make("section", { className: "nr-short" },
  make("h3", {}, say("question_short")), ...warning(say, question),
  make("p", { className: "nr-short__said" }, ...inline(question.short)))

/** A question as a heading that takes the focus. */
export const asked = question =>
  make("h2", { className: "nr-practice__asked", tabIndex: -1 }, ...inline(question.title))

/** Questions as a list of links, each with what `after` adds. */
export const listed = (questions, after = () => []) => make("ul", { className: "nr-practice__list" },
  ...questions.map(one => make("li", {}, make("a", { href: pageOf(one) }, ...inline(one.title)), ...after(one))))
