/**
 * The domain's one table: elements, wording rules, kinds of document, and
 * which kind needs which element. Presets, rules, `inspect` and the tables of
 * the documentation are all made from it.
 */

/** The elements that a sales document may have to contain. */
export const elementIds = [
  'meeting-objective',
  'counterpart-objective',
  'expectation-setting',
  'next-step',
  'preparation',
  'listening',
  'decision-maker',
  'client-interests',
  'own-interests',
  'shared-value',
  'fit-criteria',
  'sales-stages',
  'payment-follow-up',
  'after-sale-support',
  'objection-handling',
  'boundaries',
  'rejection-handling',
  'complaint-handling',
  'polite-refusal',
  'thanks',
  'clear-decision',
  'relevant-feedback',
  'open-door',
  'closing-terms',
  'complaint-facts',
  'responsibility',
  'remedy',
] as const

/** Id of an element; also the id of the rule that asks for it. */
export type ElementId = (typeof elementIds)[number]

/** The wording that must not stand in a sales document. */
export const wordingIds = [
  'no-master-servant',
  'no-overpromise',
  'no-pressure',
  'no-absurd-demand',
  'no-ghosting',
  'no-hostile-wording',
  'no-us-and-them',
  'no-placeholder-left',
] as const

/** Id of a wording rule. */
export type WordingId = (typeof wordingIds)[number]

/** Id of a wording rule that goes by what words mean, not by marks. */
export type MeantWordingId = Exclude<WordingId, 'no-placeholder-left'>

/** The wording rules that are about what is meant. */
export const meantWordingIds = wordingIds.filter((id): id is MeantWordingId => id !== 'no-placeholder-left')

/** The parts of the elements that name parts. */
export const elementParts = {
  'next-step': ['action', 'date', 'owner'],
  'sales-stages': ['first-contact', 'sale', 'internal-handover', 'delivery-and-payment', 'repeat-order'],
  'polite-refusal': ['decision', 'courtesy'],
  remedy: ['date'],
} as const satisfies Partial<Record<ElementId, readonly string[]>>

/** Id of an element that names parts. */
export type ElementWithParts = keyof typeof elementParts

/** The kinds of document. */
export const kinds = [
  'playbook',
  'meeting',
  'outreach',
  'follow-up',
  'proposal',
  'offer-reply',
  'refusal',
  'negotiation',
  'objections',
  'complaint',
  'apology',
  'termination',
  'account-plan',
  'handover',
] as const

/** Kind of a sales document. */
export type Kind = (typeof kinds)[number]

/** Whether a kind needs an element, or would be better with it. */
export type Need = 'required' | 'recommended'

/**
 * Which kind needs which element: in the order of `kinds`, `R` is required,
 * `r` is recommended, `.` is neither.
 */
const needs: Record<ElementId, string> = {
  'meeting-objective': 'RRR....R......',
  'counterpart-objective': 'RR.....R......',
  'expectation-setting': 'RRrrRR....R..R',
  'next-step': 'RRRRRR.RRRR.RR',
  preparation: 'RRr....R......',
  listening: 'RR.....rR.....',
  'decision-maker': 'Rr.....r....Rr',
  'client-interests': 'RrR.R..R....RR',
  'own-interests': 'R......R....r.',
  'shared-value': 'R.R.R.......R.',
  'fit-criteria': 'R.............',
  'sales-stages': 'R.............',
  'payment-follow-up': 'R...r........r',
  'after-sale-support': 'R...r........R',
  'objection-handling': 'R......rR.....',
  boundaries: 'R...r..R......',
  'rejection-handling': 'R.......R.....',
  'complaint-handling': 'R........r....',
  'polite-refusal': 'R.....Rr......',
  thanks: '...r.RR....R..',
  'clear-decision': '.....RR....R..',
  'relevant-feedback': '.....RR....r..',
  'open-door': '.....rR....R..',
  'closing-terms': '...........R..',
  'complaint-facts': '.........RR...',
  responsibility: '..........R...',
  remedy: '.........RR...',
}

const letters: Record<string, Need> = {R: 'required', r: 'recommended'}

/**
 * Tell whether a kind of document needs an element.
 *
 * @param kind kind of document
 * @param id element
 * @returns the need, or nothing where the kind does not ask for the element
 */
export function needOf(kind: Kind, id: ElementId): Need | undefined {
  return letters[needs[id].charAt(kinds.indexOf(kind))]
}

/** What the document says of an element; the first is the best. */
export const statuses = ['present', 'partial', 'empty', 'absent'] as const

/** Status of an element in a document or section. */
export type Status = (typeof statuses)[number]

/** Whether a text names an element. */
export function isElementId(value: unknown): value is ElementId {
  return elementIds.includes(value as ElementId)
}

/** Whether a text names a kind. */
export function isKind(value: unknown): value is Kind {
  return kinds.includes(value as Kind)
}
