import {type ElementId, elementIds, type Kind, type MeantWordingId} from '../elements.js'

/**
 * Classes of words that mean about the same in a sales document. They are the
 * same in every language, so what is learnt of them in one language holds in
 * the others.
 */
export const concepts = [
  // People
  'counterpart', // client, customer, buyer, supplier, guest, the other side
  'we', // we, our, us, I, my, our team
  'you', // you, your: the reader of a mail, polite and familiar
  'they', // they, their, his, her: the other side spoken of
  'decider', // boss, director, board, owner, budget holder, who signs
  'someone', // a person in charge: name, owner, responsible, who
  'colleague', // our own departments: production, warehouse, dispatch, workshop
  'accounting', // accountant, bookkeeping, finance
  'competitor', // other bidders, other suppliers
  // Wishes and reasons
  'goal', // goal, purpose, aim, reason for the call, result
  'want', // want, wish, expect, hope, would like
  'need', // need, must have, require, matter to
  'worry', // fear, worry, pain, trouble, keep awake
  'measured', // judged by, measured by, bonus depends on
  'benefit', // benefit, value, gain, save, advantage
  'because', // because, reason, due to, since
  'minimum', // minimum, at least, floor, bottom line, walk away
  // Talk
  'ask', // ask, question, find out by asking
  'listen', // listen, let talk, stay silent, hear out
  'say', // say, tell, state, mention, explain, announce
  'questionword', // what, which, how, why, who
  'write', // write, mail, letter, message
  'call', // phone, ring, call back
  'meet', // meeting, visit, talk, appointment, session
  'agenda', // agenda, order of the talk, minutes, course, schedule
  'answer', // answer, reply, get back to
  'begin', // open, start, first, at the beginning
  'finish', // close, end, at the end, last
  // Finding out
  'research', // look up, find out, check, read, dig, homework
  'source', // website, annual report, register, press, network profile
  'before', // before, ahead of, in advance, beforehand
  'after', // after, afterwards, once
  // Deciding
  'decide', // decide, choose, approve, sign off
  'yes', // accept, agree, order, go ahead, win the contract
  'no', // decline, refuse, turn down, not take up
  'cannot', // cannot, will not, unable, do not
  'not', // not, no, never, none, without
  'if', // if, when, unless, in case
  'must', // must, should, has to
  'criteria', // criterion, condition, fits, suitable, worth it, drop, qualify
  'limit', // limit, line, no further, will not accept, red line
  'concession', // concession, discount, give way, trade, in return
  // Actions and time
  'send', // send, hand over, forward, provide, submit
  'do', // do, prepare, arrange, set up, carry out, deliver
  'agreeon', // agree on, fix, set, book, confirm
  'next', // next, next step, then, follow-up, action
  'deadline', // deadline, by, no later than, until, due
  'date', // day names, month names, tomorrow, next week, in two days
  'who', // who does it: responsible, in charge
  'later', // later, another time, to be settled, in due course
  'stage', // stage, step, phase, process, from … to
  // Trade
  'offer', // offer, quote, proposal, tender, bid
  'order', // order, contract, purchase, deal
  'price', // price, cost, rate, budget, terms
  'pay', // pay, payment, transfer, money, receipt
  'invoice', // invoice, bill, dunning, reminder, overdue
  'deliver', // delivery, ship, hand over goods, install
  'handover', // hand over inside: internal kick-off, brief the team
  'again', // repeat order, again, renew, extend, next order, upsell
  'product', // product, service, solution, work
  'support', // support, help, hotline, contact after sale, service desk
  'training', // training, onboarding, go-live, start-up, commissioning
  'maintenance', // maintenance, repair service, spare parts, inspection
  'warranty', // warranty, guarantee period
  'trial', // pilot, sample, test, start small, one site first
  // When things go wrong
  'objection', // objection, doubt, hesitate, too expensive, think about it
  'rejection', // their no, they turn us down, lost deal
  'complaint', // complaint, claim, reclamation, ticket
  'damage', // broken, damaged, wrong, missing, defective, late, leak
  'mistake', // mistake, fault, oversight, we failed, our error
  'facts', // facts, photo, lot number, proof, protocol, measured
  'sorry', // sorry, apologise, regret
  'ownup', // our responsibility, our fault, we should have, no excuses
  'repair', // repair, put right, fix, redo
  'replace', // replacement, new delivery, exchange
  'refund', // refund, credit note, discount as amends, compensation
  // Manners
  'thank', // thanks, grateful, appreciate
  'respect', // respect, value, good work, carefully prepared
  'like', // liked, impressed, convincing, strong, good
  'dislike', // missing, weak, unclear, did not convince, too high
  'feedback', // feedback, opinion, honest word, comment on
  'stayintouch', // stay in touch, come back, door open, next time, in future, keep on list
  'terminate', // terminate, end cooperation, cancel, part ways, notice
  'return', // return keys, data, stock, hand back, final account
  // What must not stand
  'king', // king, master, lord, always right, obey
  'servant', // servant, serve, at their feet, beg
  'promise', // promise, guarantee, one hundred per cent, anything, always, zero risk
  'urgency', // now or never, today only, last chance, hurry
  'trick', // bluff, lie, pretend, guilt, corner, push
  'squeeze', // squeeze, take it or leave it, be glad, demand half price
  'silence', // do not answer, ignore, let it fizzle out, ghost
  'insult', // stupid, clown, cheat, liar, lazy
  'threat', // threat, regret it, lawyers at once, ruin
  'enemy', // enemy, opponent, war, battle, defeat, hunt, prey, crush
  'warning', // avoid, never say, don't, wrong, bad example, instead of
  'empty', // none, not applicable, to be done, see, pending
  // What it is made of: promising too much
  'anything', // whatever you want, any wish, at any time
  'absolute', // never, always, a hundred per cent, not one
  'noproblem', // no problem, consider it done, we'll manage
  // Pushing
  'scarce', // the last one, nearly gone, somebody else wants it
  'rightnow', // tonight, on the spot, before you leave
  'badger', // every day, until they give in, keep at them
  'guilt', // after all we did, what will people say
  'pretend', // make up, true or not, act as if
  'fear', // frighten, before it is too late, lose everything
  // Demanding
  'grateful', // be glad, count yourself lucky, an honour for you
  'ultimatum', // take it or leave it, or else, there is the door
  'freebies', // free, on the house, at your expense
  'slash', // half the price, knock off, to the last cent
  'alternatives', // plenty of others, replaceable
  // Staying silent
  'unanswered', // no reply, do not write back, without a word
  'bin', // waste bin, spam, unread, let it ring
  'fade', // they will tire of it, forget it, work it out
  'hideaway', // not in, always busy, do not pick up
  // Hurting
  'fool', // stupid, clown, amateur, cannot count
  'crook', // liar, thief, greedy
  'lazy', // sloppy, useless, asleep, whiner
  'sarcasm', // congratulations, even a child, too much to ask
  'harm', // ruin, regret it, pay dearly, expose
  // Fighting
  'war', // battle, attack, conquer, destroy
  'prey', // hunt, bait, sheep, loot, skin
  'opponent', // enemy, the other camp, do not trust them
  'body', // throat, knees, blood, last drop
  // Serving
  'royal', // king, throne, god, red carpet
  'obey', // bow, yes sir, put up with everything, slave
  'alwaysright', // is law, never contradict, never say no
  // The phrases by which people say an element, in passing
  ...elementIds,
] as const

/** Name of a class of words. */
export type Concept = (typeof concepts)[number]

/** What a quick fix and a note say of one element in one language. */
export interface ElementWording {
  /** Heading or label that a template would use, without marks. */
  title: string
  /**
   * One or two sentences that do what the element asks, with placeholders in
   * double braces for what only the author knows. It must carry the element
   * (all its parts) when it stands alone.
   */
  skeleton: string
  /** A finished, lively example: one or two sentences without placeholders. */
  example: string
  /**
   * Headings and labels that name the element in so many words, most usual
   * first, as this language's speakers write them.
   */
  headings: readonly string[]
}

/**
 * A natural language, as data. Words are written in lower case; marks over and
 * under letters do not matter. `*` at the end of a word stands for any ending,
 * `_` joins the words of a phrase, and blanks or line breaks part entries.
 */
export interface Language {
  /** BCP 47 code. */
  code: string
  /** Name of the language in English. */
  name: string
  /** About sixty of the commonest words, which tell the language of a text. */
  commonWords: string
  /** The classes of words. */
  words: Record<Concept, string>
  /**
   * What its words mean, in English base words, which all languages share: one
   * line for each meaning, `base words: forms`. A compound has the base words of
   * its parts; the person that an ending tells follows: "send we", "send do!".
   */
  meanings: string
  /** Whether it writes compounds as one word, so that unknown words are taken apart. */
  compounds: boolean
  /** Skeletons, examples and headings of the elements. */
  elements: Record<ElementId, ElementWording>
  /**
   * Names of the kinds in titles and file names, the surest first. A name is
   * matched on whole words, in any inflection that `*` allows.
   */
  kinds: Record<Kind, readonly string[]>
  /** Words in a title or path that make a document a template. */
  template: string
  /** How notices of public buyers and job adverts begin their titles: they speak of offers, but nobody sells or answers in them. */
  notices: string
  /** Clauses that break a wording rule in so many words: whoever says one of them by itself, and does not quote it, means it. */
  textbook: Record<MeantWordingId, string>
  /** To-do marks that stand where text is to come. */
  todo: string
  /** Contents that send the reader elsewhere instead of saying it: "see", "as in". */
  pointers: string
  /** Contents that deny or put off: "none", "not needed", "to be agreed". */
  denials: string
  /** Heads of what must not be said or done: "don't", "avoid", "never say". */
  warnings: string
  /** Words that give a time: names of days and months, "tomorrow", "next week", "within". */
  times: string
  /** Words that show who acts: pronouns, verb forms of the first and second person, roles. */
  actors: string
  /** Words after which what stands before them does not act: "will be", "is to be". */
  passives: string
  /** Abbreviations after whose full stop the sentence goes on. */
  abbreviations: string
  /** Labels of the line that says what a mail or letter is about. */
  subjects: string
  /** Words that open a mail or letter. */
  greetings: string
  /** Words that close a mail or letter. */
  closings: string
  /** What is better said, for each wording rule: one sentence and one example. */
  better: Record<MeantWordingId, string>
}
