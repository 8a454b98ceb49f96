// From nothing to the first plain answer, and to TensorFlow, against Python importing TensorFlow by itself.

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { handle, startPython } from 'tensorbridge'
import { type Benchmark, figure } from './rows.js'
import { pairs, timed } from './statistics.js'

const run = promisify(execFile)

export const starting: Benchmark = {
  name: 'start',
  title: 'Start',
  async run(bench) {
    const first = async (): Promise<number> => {
      const start = performance.now()
      await using python = await startPython()
      if ((await python.eval('1 + 1')) !== 2) throw new Error('1 + 1 is wrong.')
      return (performance.now() - start) / 1000
    }
    const fresh = async (): Promise<{ called: number; spawned: number }> => {
      const start = Date.now()
      const program = fileURLToPath(new URL('./starting-program.js', import.meta.url))
      const { stdout } = await run(process.execPath, [program])
      const { called, answered } = JSON.parse(stdout) as { called: number; answered: number }
      return { called: (answered - called) / 1000, spawned: (answered - start) / 1000 }
    }
    const ready = async (): Promise<number> => {
      const start = performance.now()
      await using python = await startPython()
      await python.tf.constant(1)
      await handle(python.keras.layers.Dense)
      return (performance.now() - start) / 1000
    }
    const program = 'import tensorflow, keras; tensorflow.constant(1.0)'
    const imported = async (): Promise<number> =>
      (await timed(() => run(bench.interpreter, ['-c', program], { env: bench.env }))) / 1000

    await first()
    const runs = bench.runs(9, 3)
    const again: number[] = []
    const anew: { called: number; spawned: number }[] = []
    for (let i = 0; i < runs; i++) {
      again.push(await first())
      anew.push(await fresh())
    }
    await imported()
    const loaded = await pairs(bench.runs(5, 1), ready, imported)
    const later = loaded.first.map((value, i) => value - (loaded.second[i] as number))
    const goal = { most: 0.5 }
    return [
      figure('startPython() to the first plain answer', 's', again, { goal }),
      figure(
        'the same in a fresh Node process',
        's',
        anew.map(({ called }) => called),
        { goal },
      ),
      figure(
        'from the start of that Node process',
        's',
        anew.map(({ spawned }) => spawned),
      ),
      figure('TensorFlow ready, later than by itself', 's', later, { goal: { most: 0.3 } }),
      figure('startPython() to TensorFlow ready', 's', loaded.first),
      figure(`python -c "${program}"`, 's', loaded.second),
    ]
  },
}
