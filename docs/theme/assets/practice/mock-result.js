// The result of a mock interview: drawn, written as Markdown, and the list of earlier ones.

import { inline, make } from "../draw.js"
import { listed } from "./answer.js"
import { pageOf, titleOf } from "./data.js"

/** What is stored of an interview: no words, so that it can be read in both languages. */
export const summary = (at, minutes, answers) => ({
  at, minutes, answers: answers.map(({ question, said, seconds }) => ({
    id: question.id, topic: question.topic, hit: said.filter(Boolean).length, of: said.length, seconds,
  })),
})

const sum = answers => ({
  questions: answers.length,
  hit: answers.reduce((all, one) => all + one.hit, 0),
  of: answers.reduce((all, one) => all + one.of, 0),
})
const byTopic = answers => [...new Set(answers.map(({ topic }) => topic))].map(topic =>
  ({ topic, ...sum(answers.filter(one => one.topic === topic)) }))
const when = at => new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" })

const table = ({ say, topics }, answers) => make("table", { className: "nr-mock__table" },
  make("caption", {}, say("mock_topics")),
  make("thead", {}, make("tr", {}, ...["choose_topics", "mock_hit", "mock_missed"].map(key => make("th", { scope: "col" }, say(key))))),
  make("tbody", {}, ...byTopic(answers).map(({ topic, hit, of }) => make("tr", {},
    make("th", { scope: "row" }, topics[topic] ?? topic), make("td", {}, String(hit)), make("td", {}, String(of - hit))))))

/** The points of an answer that were not said. */
const missed = ({ question, said }) => question.points.filter((_, at) => !said[at])

/** The questions of which a point was missed. */
export const toReview = answers => answers.filter(one => missed(one).length)

/** The result as a section whose heading takes the focus. */
export function drawn(data, kept, answers, ...buttons) {
  const { say } = data
  const review = toReview(answers)
  const points = answer => [make("ul", {}, ...missed(answer).map(({ text }) => make("li", {}, ...inline(text))))]
  return make("section", { className: "nr-card nr-mock__result" },
    make("h2", { tabIndex: -1 }, say("mock_result")),
    make("p", { className: "nr-practice__hint" }, `${when(kept.at)} · ${say("mock_length", { n: kept.minutes })}`),
    make("p", {}, make("strong", {}, say("mock_sum", sum(kept.answers)))),
    table(data, kept.answers),
    ...review.length
      ? [make("h3", {}, say("review_title")), listed(review.map(one => one.question), one => points(review.find(({ question }) => question === one)))]
      : [make("p", {}, say("mock_all"))],
    make("p", { className: "nr-practice__buttons" }, ...buttons))
}

const written = node => node.nodeName === "CODE" ? `\`${node.textContent}\`` : node.textContent
const plain = html => inline(html).map(written).join("")

/** The result as Markdown. */
export function markdown({ say, topics }, kept, answers) {
  const lines = [`# ${say("mock_result")}`, "", `${when(kept.at)} · ${say("mock_length", { n: kept.minutes })}`, "",
    say("mock_sum", sum(kept.answers)), "", `| ${say("choose_topics")} | ${say("mock_hit")} | ${say("mock_missed")} |`, "|---|---|---|",
    ...byTopic(kept.answers).map(({ topic, hit, of }) => `| ${topics[topic] ?? topic} | ${hit} | ${of - hit} |`), ""]
  for (const { question, said, seconds } of answers) {
    lines.push(`## [${titleOf(question)}](${pageOf(question)})`, "", say("mock_seconds", { n: seconds }), "",
      ...question.points.map(({ text }, at) => `- [${said[at] ? "x" : " "}] ${plain(text)}`), "")
  }
  return lines.join("\n")
}

/** Earlier interviews, the last one first, each with its answers folded. */
export function history({ say, byId }, interviews) {
  if (!interviews.length) return []
  const answer = ({ id, hit, of }) => {
    const question = byId.get(id)
    const title = question ? make("a", { href: pageOf(question) }, ...inline(question.title)) : make("code", {}, id)
    return make("li", {}, title, ` ${hit}/${of}`)
  }
  const one = ({ at, minutes, answers }) => make("details", { className: "nr-mock__past" },
    make("summary", {}, say("mock_brief", { date: when(at), minutes, ...sum(answers) })), make("ul", {}, ...answers.map(answer)))
  return [make("section", { className: "nr-mock__history" }, make("h2", {}, say("mock_history")),
    ...[...interviews].reverse().map(one))]
}
