import {describe, expect, it} from 'vitest'
import {learnTrees} from '../accuracy/trees.js'
import {sumOf, type Tree} from '../src/evidence/trees.js'

/** Cases on a grid: yes where both signals are high or both are low, which no sum of the two can tell. */
const grid = Array.from({length: 400}, (_, index) => [index % 20, Math.floor(index / 20), 7])
const answers = grid.map(([one = 0, other = 0]) => (one > 12 === other > 7 ? 1 : 0))

describe('sumOf', () => {
  it('goes below up to the limit, and above beyond it', () => {
    const tree: Tree = [1, 0.5, -2, [0, 3, 1, 10]]
    expect(sumOf([tree], [0, 0.5])).toBe(-2)
    expect(sumOf([tree], [3, 0.51])).toBe(1)
    expect(sumOf([tree], [3.1, 0.51])).toBe(10)
    expect(sumOf([4, tree, tree], [3.1, 0.51])).toBe(24)
    expect(sumOf([], [1])).toBe(0)
  })
})

describe('learnTrees', () => {
  it('learns what only two signals together tell', () => {
    const trees = learnTrees(grid, answers, {trees: 60, leaves: 4, rate: 0.2, least: 5, ridge: 1})
    for (const [index, signals] of grid.entries()) {
      const odds = sumOf(trees, signals)
      expect([signals, odds > 0]).toEqual([signals, answers[index] === 1])
    }
  })

  it('gives the same trees for the same cases', () => {
    expect(JSON.stringify(learnTrees(grid, answers))).toBe(JSON.stringify(learnTrees(grid, answers)))
  })

  it('asks nothing where nothing tells yes from no', () => {
    const trees = learnTrees(
      grid.map(() => [1, 2]),
      answers,
      {trees: 3, leaves: 4, rate: 0.2, least: 5, ridge: 1},
    )
    for (const tree of trees) expect(typeof tree).toBe('number')
  })

  it('leaves fewer cases alone than it was told to', () => {
    const few = grid.map((_, index) => [index < 3 ? 1 : 0])
    const yes = few.map(([signal]) => signal as number)
    const [, tree] = learnTrees(few, yes, {trees: 1, leaves: 4, rate: 1, least: 5, ridge: 1})
    expect(typeof tree).toBe('number')
  })
})
