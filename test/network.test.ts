import {expect, test} from 'vitest'
import {type Example, learnNetwork, type NetworkOptions} from '../accuracy/network.js'
import {featuresOf} from '../src/evidence/features.js'
import {type Label, labels} from '../src/evidence/labels.js'
import {Network, nowhere, packNetwork, type Surroundings, unpackNetwork} from '../src/evidence/network.js'
import {languages} from '../src/languages/index.js'

const label: Label = 'no-master-servant'
const number = (labels as readonly string[]).indexOf(label)
const options: NetworkOptions = {
  epochs: 60,
  rate: 0.01,
  start: 20,
  batch: 8,
  withheld: 0.1,
  wording: 1,
  unknownKind: 0.5,
}

const said = (text: string) => featuresOf(text, languages.en, false)
const below = (name: string): Surroundings => ({above: [featuresOf(name, languages.en, true)], before: undefined})

function example(text: string, yes: boolean, surroundings = nowhere): Example {
  const answers = new Uint8Array(labels.length)
  const weight = new Float32Array(labels.length)
  answers[number] = yes ? 1 : 0
  weight[number] = 1
  return {features: said(text), surroundings, kind: undefined, yes: answers, weight}
}

const examples = Array.from({length: 8}, () => [
  example('The customer serves the king.', false),
  example('The king serves the customer.', true),
  example('The client is the king.', true, below('What we say')),
  example('The client is the king.', false, below('Never')),
]).flat()

const learnt = learnNetwork(examples, options)
const oddsOf = (network: Network, text: string, surroundings = nowhere) =>
  network.weigh(said(text), surroundings, null)[number] as number

test('the network tells apart the same words in another order, and below another name', () => {
  const network = new Network(learnt)
  expect(oddsOf(network, 'The king serves the customer.')).toBeGreaterThan(0)
  expect(oddsOf(network, 'The customer serves the king.')).toBeLessThan(0)
  expect(oddsOf(network, 'The client is the king.', below('What we say'))).toBeGreaterThan(0)
  expect(oddsOf(network, 'The client is the king.', below('Never'))).toBeLessThan(0)
})

test('the same examples give the same bytes', () => {
  expect(packNetwork(learnNetwork(examples, options))).toEqual(packNetwork(learnt))
})

test('a network that was written and read again says nearly the same', () => {
  const again = new Network(unpackNetwork(packNetwork(learnt)))
  for (const text of ['The king serves the customer.', 'The customer serves the king.', 'We call on Monday.'])
    expect(Math.abs(oddsOf(again, text) - oddsOf(new Network(learnt), text)), text).toBeLessThan(0.5)
})
