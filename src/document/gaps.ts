import type {Language} from '../languages/language.js'
import {fold} from './words.js'

/**
 * Places that wait for an author: `{{x}}`, `[x]`, `<x>`, `{x}`, `%X%`, `___`, `…`.
 * A bracket of one sign is a check box or a footnote mark, one that holds a
 * whole sentence is an aside of the author; `[TOC]`, `{: … }`, `{% … %}` and
 * `{{< … >}}` are for programs, `[[x]]` is a link of a wiki. Latin and Cyrillic X look alike.
 */
const placeholder =
  /\{\{(?![<%#/])[^{}]{0,80}\}\}|(?<![\][])\[(?![ xX]?\]|\d+\]|_*TOC_*\])(?![\^!])(?!(?:[^\s\]]+\s+){8})[^\][\n]{1,80}(?<![^.][.!?])\](?![(:[])|<<[^<>\n]{1,60}>>|(?<!\{\{)<(?!https?:|mailto:|\/|!)[\p{L}][^<>\n@]{0,60}>|(?<!\{)\{(?![:%#{])[^{}\n]{1,60}\}|%[\p{Lu}\p{Ll}_]{2,30}%|_{3,}|\?{3,}|(?<![\p{L}\p{N}])[XХ]{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[XХ]{2}(?=[./-][XХ\d]|\s?[%€$]| de \p{L})/gu

/** Signs that stand in for a text without being one. */
const filler = /[\s\p{P}\p{S}]+/gu

/**
 * Find the placeholders of a text.
 *
 * @param text text without Markdown
 * @returns places of the placeholders, as index and text
 */
export function placeholdersOf(text: string): Array<{index: number; text: string}> {
  if (!/[[{<%_]|[XХ]{2}|\?\?\?/.test(text)) return []
  return [...text.matchAll(placeholder)].map((match) => ({index: match.index, text: match[0]}))
}

const todoMarks = new Map<Language, {pattern: RegExp; words: Set<string>}>()

/**
 * Find the to-do marks of a text ("TODO", "tbd", "XXX" and the language's own).
 * A mark inside a longer word or a file name ("TODO.md") is none.
 *
 * @param text text without Markdown
 * @param language language of the text
 * @returns places of the marks, as index and text
 */
export function todosOf(text: string, language: Language): Array<{index: number; text: string}> {
  let marks = todoMarks.get(language)
  if (!marks) {
    const forms = language.todo
      .split(/\s+/)
      .filter(Boolean)
      .map((mark) =>
        mark
          .replaceAll('_', ' ')
          .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
          .replaceAll('*', '\\p{L}*'),
      )
    marks = {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.#_-])(?:${forms.join('|')})(?![\\p{L}\\p{N}_/-]|\\.\\p{L})`, 'giu'),
      words: new Set(language.commonWords.split(/\s+/)),
    }
    todoMarks.set(language, marks)
  }
  const {pattern, words: commonWords} = marks
  const words = text.split(/\s+/).length
  // Many of the marks are common words: only capitals, brackets or standing alone make them marks.
  return [...text.matchAll(pattern)]
    .map((match) => ({index: match.index, text: match[0]}))
    .filter(({index, text: mark}) => {
      const inCapitals = mark === mark.toUpperCase() && mark !== mark.toLowerCase()
      const before = text.slice(0, index)
      const inBrackets = /[([]\s*$/.test(before)
      // Spanish "todo" is said in every other sentence, in capitals too.
      if (commonWords.has(mark.toLowerCase())) {
        const after = text.slice(index + mark.length)
        return inCapitals && (inBrackets || (/(?:^|:)\W*$/.test(before) && /^\W*$|^:/.test(after)))
      }
      return inCapitals || inBrackets || words <= mark.split(/\s+/).length + 1
    })
}

/**
 * Tell whether a text says nothing: only marks, only gaps, only a to-do mark and a few words to whom it is for.
 *
 * @param text text without Markdown
 * @param language language of the text
 * @param template whether gaps count as content, as they do in a template
 * @returns whether nothing is left to read
 */
export function saysNothing(text: string, language: Language, template: boolean): boolean {
  let rest = text
  const todos = todosOf(text, language)
  for (const {text: mark} of todos) rest = rest.replace(mark, ' ')
  // "TODO Fiona", "TBD with finance": who is to fill it in is no content; what is to be done is ("TODO: Paula calls").
  const [mark] = todos
  if (mark && text.slice(0, mark.index).replace(filler, '') === '') {
    const most = /^\s*:/.test(text.slice(mark.index + mark.text.length)) ? 1 : 2
    if ((rest.match(/\p{L}+/gu) ?? []).length <= most) return true
  }
  if (template) return fold(rest).replace(/[\s\p{P}\p{S}]+/gu, '') === '' && placeholdersOf(rest).length === 0
  for (const {text: gap} of placeholdersOf(rest)) rest = rest.replace(gap, ' ')
  return rest.replace(filler, '') === ''
}
