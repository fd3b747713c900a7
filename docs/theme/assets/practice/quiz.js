// The quiz: which of these is true? After an answer every wrong one says why it is wrong.

import { copied } from "../clipboard.js"
import { button, inline, make } from "../draw.js"
import { adder } from "./adding.js"
import { recall, remember } from "./address.js"
import { about, asked, listed, more } from "./answer.js"
import { begin, turn } from "./begin.js"
import { choiceOf, choices, known, numbers } from "./choose.js"
import { chosenOf } from "./data.js"
import { rounds } from "./quiz-deal.js"
import { newSeed } from "./random.js"

const LENGTHS = [5, 10, 20, 40]
const SEED = 40

function quiz(place, data) {
  const { say, questions } = data
  const status = make("p", { className: "nr-practice__status", role: "status" })
  const table = make("div", {})
  place.replaceChildren(table, status)
  let given = known(data, recall(["topics", "levels", "rounds", "seed"]))
  given.seed = given.seed.slice(0, SEED)
  remember(given)
  const length = () => LENGTHS.includes(Number(given.rounds)) ? Number(given.rounds) : LENGTHS[1]

  const choose = (show = turn) => {
    const shared = given.seed ? [make("p", { className: "nr-practice__hint" }, say("quiz_shared", { seed: given.seed }))] : []
    const form = make("form", { className: "nr-practice__form", tabIndex: -1 }, ...choices(data, given),
      numbers("rounds", say("quiz_rounds"), LENGTHS, length()),
      ...shared,
      make("p", { className: "nr-practice__buttons" }, button(say("start"), null, { type: "submit" })))
    // Another choice is another quiz, so a shared seed no longer says anything.
    form.addEventListener("input", () => {
      given = { ...choiceOf(form), rounds: form.elements.rounds.value, seed: "" }
      for (const hint of shared) hint.remove()
      remember(given)
    })
    form.addEventListener("submit", event => { event.preventDefault(); play(given.seed || newSeed()) })
    status.textContent = ""
    show(table, form)
  }

  const play = seed => {
    const dealt = rounds(chosenOf(questions, given), seed, length())
    if (!dealt.length) {
      status.textContent = say("choose_empty")
      return
    }
    given = { ...given, rounds: length(), seed }
    remember(given)
    ask(dealt, 0, [])
  }

  const ask = (dealt, at, missed) => {
    const { question, options } = dealt[at]
    const list = make("ol", { className: "nr-quiz__options" })
    const judge = picked => {
      const hit = options[picked].right
      for (const [number, option] of options.entries()) settle(list.children[number], option, number === picked, question)
      const wrong = hit ? missed : [...missed, question]
      const last = at + 1 === dealt.length
      const score = say("guess_score", { done: at + 1, right: at + 1 - wrong.length })
      status.textContent = `${say(hit ? "guess_right" : "guess_wrong")} ${score}`
      const onward = button(say(last ? "quiz_end" : "quiz_next"), () => last ? end(dealt, wrong) : ask(dealt, at + 1, wrong))
      list.after(make("p", { className: "nr-practice__buttons" }, onward))
      onward.focus({ preventScroll: true })
    }
    list.append(...options.map((option, number) =>
      make("li", {}, button(make("span", {}, ...inline(option.text)), () => judge(number), { className: "nr-button nr-quiz__option" }))))
    status.textContent = ""
    turn(table, make("article", { className: "nr-card" },
      make("p", { className: "nr-practice__hint" }, say("quiz_at", { at: at + 1, all: dealt.length })),
      about(data, question), asked(question), make("p", {}, say("quiz_asked")), list))
  }

  // An option after the answer: right or wrong, and for a wrong one why.
  const settle = (item, option, picked, question) => {
    const pressed = item.querySelector("button")
    pressed.disabled = true
    item.className = `nr-quiz__${option.right ? "right" : "wrong"}${picked ? " nr-quiz__picked" : ""}`
    const verdict = make("strong", {}, say(option.right ? "quiz_true" : "quiz_false"))
    item.append(make("p", { className: "nr-quiz__why" }, verdict, picked ? ` ${say("quiz_yours")}` : "", " ",
      ...option.right ? [] : inline(option.why), " ", more(say, question, option.right ? "#points" : "#wrong", "evidence")))
  }

  const end = (dealt, missed) => {
    const words = { done: dealt.length, right: dealt.length - missed.length }
    const share = button(say("quiz_share"), async () => {
      status.textContent = await copied(location.href) ? say("copied") : location.href
    })
    const add = missed.length ? [adder(say, status, missed.map(({ id }) => id))] : []
    status.textContent = ""
    turn(table, make("section", { className: "nr-card nr-quiz__result" },
      make("h2", { tabIndex: -1 }, say("guess_score", words)),
      ...missed.length ? [make("h3", {}, say("review_title")), listed(missed)] : [make("p", {}, say("quiz_all"))],
      make("p", { className: "nr-practice__buttons" }, ...add,
        button(say("quiz_again"), () => { given.seed = ""; play(newSeed()) }),
        button(say("quiz_same"), () => play(given.seed)), share,
        button(say("quiz_choose"), () => { given.seed = ""; remember(given); choose() }))))
  }

  choose((there, ...children) => there.replaceChildren(...children))
}

begin(quiz)
