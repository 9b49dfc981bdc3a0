/**
 * This rule finds promises that nobody can keep.
 *
 * ## What it does
 *
 * It looks at every sentence of a sales document and marks the words that promise everything, to anybody, at any
 * time.
 *
 * ## Why it matters
 *
 * A promise nobody can keep costs more trust than a limit said in time (principle E: the stages of working with
 * a client; principle C: our client, our master).
 *
 * ## What counts and what does not
 *
 * - Found: “no problem, whatever you need”, “100 % guaranteed”, “we can do anything in any time”, “it will never
 *   break down”.
 * - Not found: a promise with a quantity, a date or a condition (“two years’ warranty”, “we deliver within five
 *   days if …”), a measured figure, and such wording quoted to warn against it (“do not promise …”).
 * - Left alone too: headings, and what the other side says in a dialogue (“Client: …”).
 *
 * ## Options
 *
 * - `allow`: words that may stand. A finding that contains one of them, in capitals or not, is left out.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/no-overpromise", {"allow": ["100 % satisfaction guarantee"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When a law or a contract prescribes the words. For a slogan that has to stay use `allow`.
 *
 * @example
 *   {"kind": "proposal", "lang": "en"}
 *
 *   # Offer: shelving for the Leeds store
 *
 *   We can deliver the first forty shelves by 12 May if you confirm the drawing on Monday.
 *
 * @example
 *   {"kind": "proposal", "lang": "en", "messages": ["3:1-3:70: Promise only what you can keep: “No problem, we can do anything you want at any time, 100 % guaranteed” promises too much"]}
 *
 *   # Offer: shelving for the Leeds store
 *
 *   No problem, we can do anything you want at any time, 100 % guaranteed.
 *
 * @example
 *   {"kind": "playbook", "lang": "en"}
 *
 *   # Sales handbook of the joinery
 *
 *   Never promise “we can do anything you want at any time”.
 *   Say which day you can keep.
 *
 * @example
 *   {"kind": "proposal", "lang": "fi"}
 *
 *   # Tarjous: hyllyt Tampereen myymälään
 *
 *   Toimitamme ensimmäiset neljäkymmentä hyllyä 12. toukokuuta, jos vahvistatte piirustuksen maanantaina.
 *
 * @example
 *   {"kind": "proposal", "lang": "fi", "messages": ["3:1-3:68: Promise only what you can keep: “Pystymme mihin tahansa milloin tahansa, sataprosenttisella takuulla” promises too much"]}
 *
 *   # Tarjous: hyllyt Tampereen myymälään
 *
 *   Pystymme mihin tahansa milloin tahansa, sataprosenttisella takuulla.
 */
import {wordingRule} from '../src/rule.js'

export default wordingRule({
  id: 'no-overpromise',
  reason: 'Promise only what you can keep: % promises too much',
  why: 'A promise nobody can keep costs more trust than a limit (principles E, C).',
})
