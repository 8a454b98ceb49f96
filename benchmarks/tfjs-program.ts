// Trains with TensorFlow.js when its parent asks: the same models as benchmarks/python/small_models.py.

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import * as tf from '@tensorflow/tfjs-core'
import * as tfl from '@tensorflow/tfjs-layers'
import { timed } from './statistics.js'

const BATCH = 128

const models: Record<string, () => tfl.Sequential> = {
  cnn: () =>
    tfl.sequential({
      layers: [
        tfl.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 3, activation: 'relu' }),
        tfl.layers.maxPooling2d({ poolSize: 2 }),
        tfl.layers.conv2d({ filters: 16, kernelSize: 3, activation: 'relu' }),
        tfl.layers.maxPooling2d({ poolSize: 2 }),
        tfl.layers.flatten(),
        tfl.layers.dense({ units: 10, activation: 'softmax' }),
      ],
    }),
  mlp: () =>
    tfl.sequential({
      layers: [
        tfl.layers.flatten({ inputShape: [28, 28, 1] }),
        tfl.layers.dense({ units: 128, activation: 'relu' }),
        tfl.layers.dense({ units: 10, activation: 'softmax' }),
      ],
    }),
}

async function useBackend(name: string): Promise<void> {
  if (name === 'cpu') await import('@tensorflow/tfjs-backend-cpu')
  else {
    const { setWasmPaths, setThreadsCount } = await import('@tensorflow/tfjs-backend-wasm')
    setWasmPaths(fileURLToPath(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm'))))
    setThreadsCount(availableParallelism())
  }
  if (!(await tf.setBackend(name))) throw new Error(`The backend ${name} does not start.`)
  await tf.ready()
}

const [backend, kind, samples] = process.argv.slice(2) as [string, string, string]
await useBackend(backend)
const model = (models[kind] as () => tfl.Sequential)()
model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' })
const count = Number(samples)
const x = tf.randomUniform([count, 28, 28, 1], 0, 1, 'float32', 1)
const y = tf.oneHot(tf.randomUniform([count], 0, 10, 'int32', 1), 10)

process.on('message', () => {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- TensorFlow.js does not export the enum
  timed(() => model.fit(x, y, { epochs: 1, batchSize: BATCH, verbose: 0 })).then(
    (milliseconds) => process.send?.(milliseconds),
    (error: unknown) => process.send?.(String(error)),
  )
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
