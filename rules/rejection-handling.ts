/**
 * This rule asks whether the document says how to take a “no” from the other side well.
 *
 * ## What it does
 *
 * It looks for advice or wording for the moment when the answer is no, and reports its absence at the end of the
 * document.
 *
 * Asked of documents of kind `playbook` and `objections`.
 *
 * ## Why it matters
 *
 * A “no” is an answer, and an honest one. Whoever thanks for it, asks once for the reason and leaves in peace is
 * called again; whoever argues is not (principle B: bases for the relationship with the client).
 *
 * ## What counts and what does not
 *
 * - Counts: thank for the clear answer, do not argue or insist, ask once for the reason, write it down, say when
 *   it makes sense to come back. An instruction counts as much as wording to say.
 * - Does not count: how *we* refuse (that is `polite-refusal`), how to meet doubt before there is an answer
 *   (`objection-handling`), a mention such as “rejections are part of the job”, or a statistic of lost offers.
 * - Empty: a heading or label with nothing behind it, or only a to-do mark or a comment; it is reported there.
 *   In a template a placeholder is content.
 * - As everywhere, neither a denial (“not needed here”) nor a bare pointer (“see CRM”) counts. If the words are
 *   there and are not recognised, put `<!-- playbook-covers: rejection-handling -->` before them.
 *
 * ## Options
 *
 * - `kinds`: kinds of document to ask in, instead of those above.
 *
 * ```json
 * {
 *   "plugins": [
 *     "remark-preset-lint-sales-playbook",
 *     ["remark-preset-lint-sales-playbook/rules/rejection-handling", {"kinds": ["playbook"]}]
 *   ]
 * }
 * ```
 *
 * ## When to switch it off
 *
 * When one page for the whole team says how to take a no and every guide points to it: put
 * `playbook-ignore: [rejection-handling]` in the front matter of those guides.
 *
 * @example
 *   {"kind": "objections", "lang": "en"}
 *
 *   # When a café owner hesitates
 *
 *   Ask what lies behind the doubt and wait for the whole answer. Suggest a trial week with one machine.
 *
 *   ## When the answer is no
 *
 *   Take the no calmly: thank the owner for the clear answer and do not argue.
 *   Ask once why they decided against it, write the reason down and wish them a good season.
 *
 * @example
 *   {"kind": "objections", "lang": "en", "messages": ["8:38-8:38: This objection guide has no way to take a “no”: say how to take a refusal well: thank, ask why, leave the door open"]}
 *
 *   # When a café owner hesitates
 *
 *   Ask what lies behind the doubt and wait for the whole answer.
 *   If the price is the worry, suggest a trial week with one machine.
 *
 *   ## Next step
 *
 *   Maya sends the trial dates by Friday.
 *
 * @example
 *   {"kind": "objections", "lang": "en", "messages": ["5:1-5:15: This objection guide has nothing under “Taking a no”: say how to take a refusal well: thank, ask why, leave the door open"]}
 *
 *   # When a café owner hesitates
 *
 *   Ask what lies behind the doubt and wait for the whole answer.
 *
 *   ## Taking a no
 *
 *   ## Next step
 *
 *   Maya sends the trial dates by Friday.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro"}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Primul contact
 *
 *   Sunăm dimineața și spunem din prima frază de ce sunăm.
 *
 *   ## Când clientul spune nu
 *
 *   Primim refuzul cu calm: mulțumim pentru răspunsul clar și nu insistăm.
 *   Întrebăm o singură dată de ce a spus nu și notăm motivul, ca să învățăm din el.
 *
 * @example
 *   {"kind": "playbook", "lang": "ro", "messages": ["9:80-9:80: This playbook has no way to take a “no”: say how to take a refusal well: thank, ask why, leave the door open"]}
 *
 *   # Manualul echipei de vânzări
 *
 *   ## Primul contact
 *
 *   Sunăm dimineața și spunem din prima frază de ce sunăm.
 *
 *   ## Livrarea
 *
 *   Depozitul împachetează marți, iar șoferul îl anunță pe client cu o oră înainte.
 */
import {elementRule} from '../src/rule.js'

export default elementRule({
  id: 'rejection-handling',
  name: 'way to take a “no”',
  fix: 'say how to take a refusal well: thank, ask why, leave the door open',
  why: 'A “no” is an answer; the way we take it decides whether they come back (principle B).',
  place: 'end',
})
