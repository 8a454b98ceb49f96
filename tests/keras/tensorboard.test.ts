// Keras's TensorBoard callback, in both worlds: it needs the package tensorboard, which is added to the managed Python here.

import { describe, expect, it } from 'vitest'
import { NDArray, startPython } from '../../src/index.js'
import { checkMachine, ScratchFolder, tensorflowOptions, untyped } from '../harness.js'

checkMachine()

const PYTHON = `
import os, tensorflow as tf

def scalars(folder):
    found = {}
    for root, _, names in os.walk(folder):
        for name in sorted(names):
            for record in tf.data.TFRecordDataset(os.path.join(root, name)).as_numpy_iterator():
                event = tf.compat.v1.Event.FromString(record)
                for value in event.summary.value:
                    if value.tag.startswith('epoch_'):
                        found.setdefault(value.tag, []).append(float(tf.make_ndarray(value.tensor)))
    return found
`

describe.each([
  ['Keras 3', '3'],
  ['tf_keras', 'legacy'],
] as const)('%s', (_, world) => {
  it('TensorBoard writes the losses of the training', async (context) => {
    const options = tensorflowOptions({ keras: world, packages: ['tensorboard==2.20.0'] })
    const started = await startPython(options).catch((error: unknown) => {
      const { cause } = error as { cause?: { indexIsUnreachable?: boolean } }
      if (cause?.indexIsUnreachable !== true) throw error
      return context.skip('tensorboard could not be installed: the package index does not answer')
    })
    await using python = started
    const { keras } = untyped(python)
    python.exec(PYTHON)
    using scratch = new ScratchFolder()
    const model = keras.Sequential([keras['Input']([2]), keras['layers'].Dense(1)])
    model.compile({ optimizer: 'sgd', loss: 'mse' })
    const x = new NDArray(
      Float32Array.from({ length: 64 }, (__, i) => Math.sin(i)),
      [32, 2],
    )
    const y = Float32Array.from({ length: 32 }, (__, i) => Math.cos(i))
    const board = keras['callbacks'].TensorBoard({ log_dir: scratch.path, histogram_freq: 1 })
    const { loss } = (await model.fit(x, y, { epochs: 3, verbose: 0, callbacks: [board] }).history) as {
      loss: number[]
    }
    const { epoch_loss } = (await python.eval('scalars')(scratch.path)) as { epoch_loss: number[] }
    expect(epoch_loss).toHaveLength(3)
    expect(epoch_loss).toEqual(loss.map(Math.fround))
  })
})
