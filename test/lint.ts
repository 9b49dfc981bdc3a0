import {remark} from 'remark'
import {VFile} from 'vfile'
import {expect} from 'vitest'

/** Says what it is for and nothing else: whatever the judgment, it has no next step. */
export const agenda = `---
playbook: meeting
---

# Visit to the mill

We want to agree on the new sieve.
`

/**
 * Lint in this process, as a user's own remark would; a crash is an error. The
 * file comes back as it was.
 *
 * @param value content of the file
 * @param plugins plugins and presets, each alone or with its options
 * @returns the file with its messages
 */
export async function lint(value: string | Uint8Array, ...plugins: unknown[]): Promise<VFile> {
  const processor = remark()
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) processor.use(plugin[0] as never, plugin[1] as never)
    else processor.use(plugin as never)
  }
  const file = new VFile({path: 'note.md', value})
  await processor.run(processor.parse(file), file)
  expect(file.value).toBe(value)
  return file
}
