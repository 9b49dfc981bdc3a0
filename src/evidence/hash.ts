/**
 * A number for a text (FNV-1a over UTF-16 units).
 *
 * @param text any text
 * @param seed another seed gives other numbers for the same texts
 * @returns 32 bits, without sign
 */
export function hash(text: string, seed: number): number {
  let value = (seed ^ 0x811c9dc5) >>> 0
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return value
}
