// Started by starting.ts in a fresh Node process: prints when it called startPython and when the first answer was there.

import { startPython } from 'tensorbridge'

const called = Date.now()
await using python = await startPython()
if ((await python.eval('1 + 1')) !== 2) throw new Error('1 + 1 is wrong.')
console.log(JSON.stringify({ called, answered: Date.now() }))
