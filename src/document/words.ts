/** A word, number, placeholder or mark of a text. */
export interface Word {
  /** The word in lower case, without marks over and under letters. */
  form: string
  /** Index of its first UTF-16 unit in the text. */
  start: number
  /** Index after its last UTF-16 unit. */
  end: number
  /** What it is. */
  type: 'word' | 'number' | 'placeholder' | 'mark'
}

const word =
  /\{\{[^{}]{0,80}\}\}|\[[^\][\n]{0,80}\]|<[^<>\n]{1,60}>|\{[^{}\n]{1,60}\}|%[\p{L}_]{2,30}%|_{3,}|\.{4,}|…+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}]+)*|\p{N}+(?:[.,:/]\p{N}+)*|[?!%:;,.✗✘❌✅✓🚫]/gu

const notAscii = /[\u0080-\uFFFF]/

/**
 * Fold a text so that spellings of one word become equal: lower case, marks
 * over and under letters dropped (ş and ș are s, ё is е, ä is a), one apostrophe.
 *
 * @param text any text
 * @returns folded text, not always of the same length
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!notAscii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/ß/g, 'ss')
}

/**
 * Split a text into words.
 *
 * @param text text without Markdown
 * @returns words in order, with their places in the text
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    const [found] = match
    const start = match.index
    const first = found.charCodeAt(0)
    let type: Word['type'] = 'word'
    let form = found
    if (first >= 48 && first <= 57) type = 'number'
    else if ((found.length > 1 && '{[<%_.…'.includes(found.charAt(0))) || first === 0x2026) {
      // A single sign in brackets is a check box or a footnote, not a gap to fill.
      if (found.charAt(0) === '[' && (found.length <= 3 || found.charAt(1) === '^') && found !== '[…]') continue
      type = 'placeholder'
    } else if (/^\P{L}/u.test(found)) type = 'mark'
    else form = fold(found)
    words.push({form, start, end: start + found.length, type})
  }
  return words
}

/**
 * Split a text into words, numbers and placeholders: what phrases are made of.
 *
 * @param text text without Markdown
 * @returns words in order, with their places in the text, without marks
 */
export function spokenWordsOf(text: string): Word[] {
  return wordsOf(text).filter(({type}) => type !== 'mark')
}

/**
 * Split a text into words proper: no marks, numbers or placeholders.
 *
 * @param text text without Markdown
 * @returns words in order, with their places in the text
 */
export function plainWordsOf(text: string): Word[] {
  return wordsOf(text).filter(({type}) => type === 'word')
}

/**
 * Take the brackets off the placeholders of a text: what a gap is called says what will stand there.
 *
 * @param text text without Markdown
 * @returns the text with the names of its gaps
 */
export function withoutBrackets(text: string): string {
  return text.replace(/[{}[\]<>%_]+/g, ' ')
}

/**
 * Shorten a quotation to what fits into a message, on one line and without
 * control characters.
 *
 * @param text quotation
 * @returns at most 70 characters
 */
export function clip(text: string): string {
  const clean = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return clean.length > 70 ? `${clean.slice(0, 67).trimEnd()}…` : clean
}
