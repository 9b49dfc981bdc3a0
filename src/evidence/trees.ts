/**
 * A decision tree: a leaf is what it adds, anything else a question, with the
 * tree to go on with where the signal is at most the limit, and where it is above.
 */
export type Tree = number | readonly [signal: number, limit: number, below: Tree, above: Tree]

/**
 * Ask boosted trees.
 *
 * @param trees trees, as `learnTrees` gives them
 * @param signals what they ask about, by number
 * @returns log odds
 */
export function sumOf(trees: readonly Tree[], signals: readonly number[]): number {
  let sum = 0
  for (let tree of trees) {
    while (typeof tree !== 'number') {
      const [signal, limit, below, above]: Exclude<Tree, number> = tree
      tree = (signals[signal] as number) > limit ? above : below
    }
    sum += tree
  }
  return sum
}
