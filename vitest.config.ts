import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {include: ['src/**', 'rules/**'], exclude: ['src/evidence/weights/**'], reporter: ['text-summary']},
  },
})
