/**
 * Numbers that look random and are the same in every run (mulberry32).
 *
 * @param seed another seed gives other numbers
 * @returns a function that gives the next number, from 0 up to 1
 */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Put numbers into an order by chance.
 *
 * @param numbers numbers, reordered in place
 * @param next gives a number by chance, from 0 up to 1
 */
export function shuffle(numbers: Uint32Array, next: () => number): void {
  for (let index = numbers.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    const held = numbers[index] as number
    numbers[index] = numbers[other] as number
    numbers[other] = held
  }
}
