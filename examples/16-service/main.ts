// A service that reads digits, as one runs it in containers: trains first, says when it is ready, stops when it is told to,
// and goes on after the next start where it was. README.md says how it is configured.

import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { connectPython, startPython } from 'tensorbridge'
import { readDigits } from '../01-mnist/digits.js'
import { DigitReader } from './reader.js'
import { serve } from './server.js'

const { PORT = '8080', HOST = '127.0.0.1', EPOCHS = '5', TENSORBRIDGE_WORKER: worker } = process.env
const folder = process.env['MODELS'] ?? 'examples/output/16-service'
mkdirSync(folder, { recursive: true })

const closing = new AbortController()
for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => closing.abort())

await using python = worker ? await connectPython(worker) : await startPython({ seed: 1 })
const reader = new DigitReader(python, `${folder}/digits.keras`)
await using server = await serve(reader, Number(PORT), HOST)
console.log(`Python is process ${python.pid}${worker ? ` of ${worker}` : ''}; ${server.url} answers.`)

const { training } = readDigits({ training: 8000, validation: 0, test: 2000 })
await reader.train(training, Number(EPOCHS), closing.signal)
if (!closing.signal.aborted) {
  console.log('Ready.')
  const pythonIsGone = once(python, 'exit').then(() => true)
  if (await Promise.race([pythonIsGone, once(closing.signal, 'abort').then(() => false)])) {
    throw new Error('Python is gone: this program ends, and is to be started again by whoever watches it.')
  }
}
console.log('Told to stop: closing.')
