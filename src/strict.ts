import type {Preset} from 'unified'
import document from './document.js'
import recommended from './index.js'

/** The strict preset: what is recommended for a kind of document is asked for too. */
const preset: Preset = {plugins: [recommended, [document, {strict: true}]]}

export default preset
