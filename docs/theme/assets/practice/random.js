// Chance that can be repeated: the same seed deals the same in every browser and language.

/** Numbers from 0 up to 1 that follow from a text (hashed by FNV-1a, then mulberry32). */
export function generator(seed) {
  let state = 2166136261
  for (const unit of seed) state = Math.imul(state ^ unit.codePointAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed that is easy to read out. */
export const newSeed = () => Math.random().toString(36).slice(2, 8).padEnd(6, "0")

/** One of some. */
export const oneOf = (random, list) => list[Math.floor(random() * list.length)]

/** All of some, in another order. */
export function shuffled(random, list) {
  const dealt = [...list]
  for (let last = dealt.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [dealt[last], dealt[other]] = [dealt[other], dealt[last]]
  }
  return dealt
}
