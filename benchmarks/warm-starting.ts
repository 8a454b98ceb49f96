// A Python forked from one that has TensorFlow imported, against the import by itself.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { handle, startPython } from 'tensorbridge'
import { type Benchmark, figure, ratio } from './rows.js'
import { pairs, timed } from './statistics.js'

const run = promisify(execFile)

export const warmStarting: Benchmark = {
  name: 'warm',
  title: 'Warm start',
  async run(bench) {
    const tensors: number[] = []
    const warm = async (): Promise<number> => {
      const start = performance.now()
      await using python = await startPython({ warm: true, device: 'cpu' })
      await Promise.all([handle(python.tf.Variable), handle(python.keras.layers.Dense)])
      const ready = performance.now() - start
      await python.tf.constant(1)
      tensors.push(performance.now() - start)
      return ready
    }
    const imported = (): Promise<number> =>
      timed(() => run(bench.interpreter, ['-c', 'import tensorflow'], { env: bench.env }))

    // The first one starts the parent.
    const first = await timed(warm)
    await imported()
    tensors.length = 0
    const measured = await pairs(bench.runs(7, 3), warm, imported)
    return [
      ratio('warm start to TensorFlow ready ÷ import tensorflow', measured, {
        goal: { most: 0.02 },
        headline: ['a warm start to TensorFlow ready', '`import tensorflow`'],
      }),
      figure('warm start to TensorFlow ready', 'ms', measured.first),
      figure('warm start to the first tensor', 'ms', tensors),
      figure('python -c "import tensorflow"', 'ms', measured.second),
      figure('the first one, which starts the parent', 'ms', [first]),
    ]
  },
}
