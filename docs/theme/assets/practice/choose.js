// Which questions to practise with: boxes for topics and levels, shared by all tools.

import { make } from "../draw.js"

const boxes = (name, legend, titles, given) => make("fieldset", {}, make("legend", {}, legend),
  ...Object.entries(titles).map(([value, title]) => make("label", {},
    make("input", { type: "checkbox", name, value, checked: given.includes(value) }), title)))

/** Of what an address asks for, what there is. */
export const known = ({ topics, levels }, given) => ({ ...given,
  topics: given.topics.filter(one => one in topics), levels: given.levels.filter(one => Object.hasOwn(levels, one)) })

/** The boxes, those of `given` checked. */
export const choices = ({ say, topics, levels }, given) => [
  boxes("levels", say("choose_levels"), levels, given.levels ?? []),
  boxes("topics", say("choose_topics"), topics, given.topics ?? []),
  make("p", { className: "nr-practice__hint" }, say("choose_every")),
]

/** What is checked in a form. */
export const choiceOf = form => Object.fromEntries(["topics", "levels"].map(name =>
  [name, [...form.querySelectorAll(`[name=${name}]:checked`)].map(box => box.value)]))

/** A labelled list to choose a number from. */
export const numbers = (name, label, values, given, words = String) => make("label", { className: "nr-practice__number" }, label,
  make("select", { name }, ...values.map(value => make("option", { value: String(value), selected: value === given }, words(value)))))
