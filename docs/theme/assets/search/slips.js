// The known word nearest to a mistyped one, by letters: Korean syllables count as the letters they are made of.
import { distance } from "../distance.js"

const LETTERS = new Map()
// Vowels that sound alike today: ㅐ and ㅔ, ㅒ and ㅖ, ㅙ and ㅚ and ㅞ.
const ALIKE = { "\u1162": "\u1166", "\u1164": "\u1168", "\u116b": "\u116c", "\u1170": "\u116c" }
const letters = word => {
  if (!LETTERS.has(word)) LETTERS.set(word, word.normalize("NFD").replace(/[\u1162\u1164\u116b\u1170]/g, vowel => ALIKE[vowel]))
  return LETTERS.get(word)
}

// One slip in five letters, two in eleven; a short word is never mended. `known` has the most frequent first.
export const nearest = (word, known) => {
  const typed = letters(word)
  const most = typed.length < 5 ? 0 : typed.length < 11 ? 1 : 2
  let best = ""
  let least = most + 1
  for (const one of most ? known : []) {
    // The first letter of a short word is seldom the wrong one.
    if (one.length < 2 || (typed.length < 9 && typed[0] !== letters(one)[0])) continue
    const far = distance(typed, letters(one), least - 1)
    if (far < least) [best, least] = [one, far]
    if (least === 0 || (least === 1 && best[0] === word[0])) break
  }
  return best
}
