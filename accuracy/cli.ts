import {measure} from './measure.js'

const roots = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (roots.length === 0) {
  console.error('Give at least one folder with labels.jsonl in or below it')
  process.exit(2)
}
const {report, disagreements} = measure(roots)
for (const line of disagreements) console.log(line)
console.log(report.join('\n'))
