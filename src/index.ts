import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import document from './document.js'
import {rules} from './rules.js'

/** The recommended preset: what a kind of document requires, and the wording rules. */
const preset: Preset = {plugins: [remarkLint, document, ...Object.values(rules)]}

export default preset
