// How far one word is from another, for slips of the keyboard.

/**
 * Letters to put in, leave out, change or swap with their neighbour to make `b` of `a`. More than `most` is not
 * worked out: then it is one more than that.
 */
export function distance(a, b, most = Infinity) {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = []
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
      least = Math.min(least, next[j])
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[b.length]
}
