// One epoch of `fit` against the same model in TensorFlow.js, on each of its backends that installs without a script and
// can train it. Its cpu backend is plain JavaScript. Its wasm backend (with all cores) has no kernel for the gradient of a
// convolution's filter (Conv2DBackpropFilter, 4.22), so that it trains the dense model only. tfjs-node downloads its library
// in an install script, which npm 11 does not run.

import { readFileSync } from 'node:fs'
import { type NDArray, startPython } from 'tensorbridge'
import { Peer } from './peer.js'
import { pythonFile } from './raw-echo.js'
import { type Benchmark, figure, type Row, ratio } from './rows.js'
import { pairs, timed } from './statistics.js'

const BATCH = 128
const GOAL = { least: 3 }

export const tfjs: Benchmark = {
  name: 'tfjs',
  title: 'model.fit, one epoch, against TensorFlow.js',
  async run(bench) {
    await using python = await startPython()
    python.exec(readFileSync(pythonFile('small_models.py'), 'utf8'))
    const { make_model, make_data } = python.import('__main__')
    const rows: Row[] = []
    for (const [kind, backend, samples, name] of [
      ['cnn', 'cpu', bench.runs(256, 128), 'small CNN of two convolutions'],
      ['mlp', 'cpu', bench.runs(1024, 256), 'dense model 784-128-10'],
      ['mlp', 'wasm', bench.runs(8192, 1024), 'dense model 784-128-10'],
    ] as const) {
      using peer = await Peer.start('tfjs', [backend, kind, String(samples)], process.env)
      const model = make_model(kind)
      // From TypeScript's memory, as the peer's are: sending them is part of it.
      const [x, y] = (await make_data(samples)) as [NDArray, NDArray]
      const ours = (): Promise<number> =>
        timed(() => model.fit(x, y, { epochs: 1, batch_size: BATCH, verbose: 0 }).history)
      const theirs = (): Promise<number> => peer.measure({})
      await ours()
      await theirs()
      const measured = await pairs(bench.runs(backend === 'cpu' ? 3 : 7, 2), theirs, ours)
      const what = `${name}, ${samples} samples`
      rows.push(
        ratio(
          `${what}: tfjs (${backend}) ÷ tensorbridge`,
          measured,
          kind === 'cnn'
            ? { goal: GOAL, headline: ['`fit` of a small CNN', `TensorFlow.js (${backend})`] }
            : { moreIsBetter: true },
        ),
        figure(`${what}: tensorbridge`, 'ms', measured.second),
        figure(`${what}: tfjs (${backend})`, 'ms', measured.first),
      )
    }
    return rows
  },
}
