// The mock interview: a question, an answer aloud against the clock, self-grading against the key points, then what
// an interviewer would ask next; until the time is over.

import { copied } from "../clipboard.js"
import { button, inline, make } from "../draw.js"
import { adder } from "./adding.js"
import { about, asked, more, short, troubled } from "./answer.js"
import { begin, trying, turn } from "./begin.js"
import { choiceOf, choices, numbers } from "./choose.js"
import { keeper } from "./keep.js"
import { clocks } from "./mock-clock.js"
import { planner } from "./mock-plan.js"
import { drawn, history, markdown, summary, toReview } from "./mock-result.js"
import { all, onOthers, put } from "./store.js"

const MINUTES = [10, 20, 30]

function mock(place, data) {
  const { say } = data
  const status = make("p", { className: "nr-practice__status", role: "status" })
  const table = make("div", {})
  const past = make("div", {})
  place.replaceChildren(status, table)
  let choice = { topics: [], levels: [], minutes: MINUTES[1] }
  let asking = false
  const attempt = act => trying(say, status, act)
  const remind = () => attempt(async () => past.replaceChildren(...history(data, await all("interviews"))))
  const keep = keeper(data, remind)
  const room = async () => { await remind(); await keep.count() }

  const choose = (show = turn) => {
    asking = false
    const form = make("form", { className: "nr-practice__form", tabIndex: -1 }, ...choices(data, choice),
      numbers("minutes", say("mock_minutes"), MINUTES, choice.minutes, n => say("mock_length", { n })),
      make("p", { className: "nr-practice__buttons" }, button(say("start"), null, { type: "submit" })))
    form.addEventListener("submit", event => {
      event.preventDefault()
      choice = { ...choiceOf(form), minutes: Number(form.elements.minutes.value) }
      const plan = planner(data, choice)
      const first = plan()
      if (first) ask({ plan, ends: Date.now() + choice.minutes * 60_000, at: new Date().toISOString(), answers: [] }, first)
      else status.textContent = say("choose_empty")
    })
    status.textContent = ""
    show(table, form, past, keep.section)
    return room()
  }

  const ask = (interview, now) => {
    asking = true
    const { question } = now
    const speak = text => { status.textContent = text }
    const clock = clocks(say, interview.ends, () => speak(say("mock_marked")), () => speak(say("mock_over")))
    const led = now.depth ? "mock_follow" : interview.answers.length ? "mock_topic" : ""
    const reveal = () => compare(interview, now, clock.stop())
    speak("")
    turn(table, make("article", { className: "nr-card" },
      ...led ? [make("p", { className: "nr-mock__led" }, say(led))] : [],
      about(data, question), asked(question), make("p", {}, say("mock_say")), ...clock.elements,
      make("p", { className: "nr-practice__buttons nr-card__show" }, button(say("mock_reveal"), reveal)),
      make("p", { className: "nr-card__end" }, button(say("mock_stop"), () => { clock.stop(); end(interview) }))))
  }

  const compare = (interview, now, seconds) => {
    const { question } = now
    const points = question.points.map(point => make("label", {}, make("input", { type: "checkbox" }),
      make("span", {}, ...inline(point.text), ...troubled(say, point))))
    const wrong = question.wrong.map(one => make("li", {},
      make("p", { className: "nr-wrong__says" }, make("q", {}, ...inline(one.says)), ...troubled(say, one)),
      make("p", { className: "nr-wrong__why" }, ...inline(one.why))))
    const graded = () => {
      const said = points.map(label => label.querySelector("input").checked)
      return { ...interview, answers: [...interview.answers, { question, said, seconds }] }
    }
    const onward = () => {
      const next = Date.now() < interview.ends && interview.plan(now)
      return next ? ask(graded(), next) : end(graded())
    }
    turn(table, make("article", { className: "nr-card" }, about(data, question), asked(question),
      make("p", { className: "nr-practice__hint" }, say("mock_seconds", { n: seconds })), short(say, question),
      make("fieldset", { className: "nr-mock__points" }, make("legend", {}, say("mock_check")), ...points),
      make("h3", {}, say("question_wrong")), make("ul", { className: "nr-wrongs" }, ...wrong),
      make("p", {}, more(say, question)),
      make("p", { className: "nr-practice__buttons nr-card__show" }, button(say("mock_next"), onward)),
      make("p", { className: "nr-card__end" }, button(say("mock_stop"), () => end(graded())))))
  }

  const end = async ({ at, answers }) => {
    if (!answers.length) {
      await choose()
      status.textContent = say("mock_nothing")
      return
    }
    asking = false
    const kept = summary(at, choice.minutes, answers)
    const copy = async () => {
      status.textContent = say(await copied(markdown(data, kept, answers)) ? "mock_copied" : "copy_refused")
    }
    const missed = toReview(answers).map(({ question }) => question.id)
    status.textContent = ""
    turn(table, drawn(data, kept, answers, ...missed.length ? [adder(say, status, missed)] : [],
      button(say("mock_print"), () => print()), button(say("mock_copy"), copy), button(say("mock_again"), () => choose())),
      past, keep.section)
    await attempt(() => put("interviews", kept))
    await room()
  }

  onOthers(() => asking || room())
  return choose((there, ...children) => there.replaceChildren(...children))
}

begin(mock)
