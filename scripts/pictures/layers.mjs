// The picture of CONTRIBUTING.md and docs/architecture.md: the layers of src, what they may know, and their twins in Python. A folder
// of src that no row names stands among the doors: put it where it belongs.

import { readdirSync } from 'node:fs'
import { inRepository } from '../steps.mjs'
import { arrow, box, picture, words } from './shapes.mjs'

/**
 * The rows from the user down; each layer knows those below it. The table of scripts/check-layers.mjs has every pair: what is in the
 * second and the third row also starts Pythons by the doors.
 */
const rows = [
  { names: ['index.ts', 'python.ts', 'connect.ts', 'cli'], text: 'the doors' },
  {
    names: ['sync', 'pythonia', 'testing.ts', 'vitest.ts'],
    text: 'more doors, by python.ts: without await, for tests',
    takesOthers: true,
  },
  { names: ['cluster', 'pool', 'sharing', 'parity'], text: 'many Pythons; your code beside TensorFlow (by python.ts)' },
  { names: ['training', 'view', 'interchange', 'files'], text: 'what TypeScript adds to Keras' },
  { names: ['remote'], text: 'the stand-ins that users touch' },
  { names: ['connection', 'python-errors.ts'], text: 'ids, batches, answers, callbacks, failures, lifetime' },
  { names: ['process'], text: 'Python’s start, its output, its end; workers elsewhere' },
  { names: ['transport', 'protocol', 'values'], text: 'frames over sockets, MessagePack, what values become' },
  { names: ['environment', 'errors.ts'], text: 'which Python there is; every error' },
]

const twins = [
  ['libraries', 'TensorFlow, Keras, NumPy, yours'],
  ['pythonia · displays', 'what those doors ask'],
  ['cluster · devices · comparing', 'the machine; what is compared'],
  ['training · saving · interchange', 'hooks into Keras'],
  ['evaluate · classes · recordings', 'the only place that runs user code'],
  ['loop · worker · threads', 'what each thread does'],
  ['control · warm_parent', 'interrupts, shutdown, forks'],
  ['codec · encoder · shared_memory', 'the same bytes, from the other side'],
  ['errors · thrown', 'exceptions to the wire and back'],
]

const named = new Set(rows.flatMap((row) => row.names))
/** Parts of what is named, and what only the command line knows. */
const aside = new Set([
  'typegen',
  'errors',
  'default-instance.ts',
  'default-python.ts',
  'namespaces.ts',
  'python-options.ts',
  'join.ts',
  'launch.ts',
  'inspection.ts',
  'libraries.ts',
])
const left = readdirSync(inRepository('src'), { withFileTypes: true })
  .map((entry) => entry.name)
  .filter((name) => !named.has(name) && !aside.has(name))
  .sort()

const [step, top, width] = [66, 62, 418]
const height = top + rows.length * step + 14

export default picture(
  800,
  height,
  'The layers',
  `From the user down: ${rows.map(({ names, text }) => `${names.join(', ')} (${text})`).join('; ')}. Each has a twin in Python.`,
  [
    words(20, 34, 'src: TypeScript', { bold: true, colour: 'ts', size: 15 }),
    words(172, 34, 'a layer imports from those below it', { size: 12, colour: 'soft' }),
    words(516, 34, 'python/src/tensorbridge', { bold: true, colour: 'py', size: 15 }),
    ...rows.flatMap(({ names, text, takesOthers }, i) => {
      const y = top + i * step
      const all = takesOthers ? [...names, ...left] : names
      const isWire = names.includes('transport')
      const [twin, meaning] = twins[i]
      return [
        box(20, y, width, step - 12, '', { kind: isWire ? 'mark' : 'ts' }),
        words(34, y + 22, all.join(' · '), { code: true, size: all.join(' · ').length > 50 ? 10.5 : 13 }),
        words(34, y + 41, text, { size: 12, colour: 'soft' }),
        box(516, y, 264, step - 12, '', { kind: isWire ? 'mark' : 'py' }),
        words(530, y + 22, twin, { code: true, size: 12 }),
        words(530, y + 41, meaning, { size: 12, colour: 'soft' }),
        isWire && arrow([442, y + 18], [512, y + 18], '', { colour: 'mark' }),
        isWire && arrow([512, y + 36], [442, y + 36], '', { colour: 'mark' }),
      ]
    }),
  ],
)
