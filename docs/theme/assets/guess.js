// "Same or different?": deals the rounds one by one in a new order each time, asks for a guess before the
// outcome opens, and keeps the score. Without this script every round stands on the page with its outcome
// folded below it. There is no clock.
{
  const game = document.querySelector(".nr-guess")
  const said = game.dataset
  const rounds = [...game.querySelectorAll(".nr-round")]
  const button = (text, press) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "nr-button", textContent: text })
    made.addEventListener("click", press)
    return made
  }
  const shuffled = list => list.map(one => [Math.random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one)

  const status = Object.assign(document.createElement("output"), { className: "nr-guess__said" })
  status.setAttribute("role", "status")
  status.setAttribute("aria-live", "polite")
  const choices = Object.assign(document.createElement("p"), { className: "nr-guess__choices" })
  const onward = Object.assign(document.createElement("p"), { className: "nr-guess__onward" })
  let deck, done, right

  const deal = () => {
    const round = deck.pop()
    for (const other of rounds) other.hidden = other !== round
    const outcome = round.querySelector("details")
    outcome.hidden = true
    outcome.open = false
    outcome.before(choices, status, onward)
    onward.replaceChildren()
    status.value = ""
    choices.replaceChildren(...["equal", "different", "error"].map(answer => button(said[answer], () => judge(round, answer))))
    return choices.firstChild
  }

  const judge = (round, answer) => {
    const hit = answer === round.dataset.answer
    done++
    right += hit
    for (const choice of choices.children) choice.disabled = true
    const outcome = round.querySelector("details")
    outcome.hidden = false
    outcome.open = true
    const score = said.score.replace("{done}", done).replace("{right}", right)
    status.value = `${hit ? said.right : said.wrong} ${score}${deck.length ? "" : ` ${said.end}`}`
    onward.append(deck.length ? button(said.next, () => show(deal())) : button(said.again, () => show(start())))
    onward.firstChild.focus({ preventScroll: true })
  }

  // The code comes into view, and the keyboard is at the first choice.
  const show = choice => {
    choice.closest(".nr-round").scrollIntoView()
    choice.focus({ preventScroll: true })
  }

  const start = () => {
    deck = shuffled(rounds)
    done = right = 0
    return deal()
  }
  start()
}
