// ONNX by Keras's own export, with packages beside TensorFlow: onnxruntime predicts what the model predicts.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NDArray, PythonEnvironmentError, startPython } from '../../src/index.js'
import { ScratchFolder, tensorflowOptions, untyped } from '../harness.js'

describe('a model that is exported to ONNX', () => {
  it('predicts the same in onnxruntime', async (context) => {
    const packages = ['tf2onnx==1.17.0', 'onnx==1.23.2', 'onnxruntime==1.32.0']
    await using started = await startPython(tensorflowOptions({ packages, seed: 1 })).catch((error: unknown) => {
      if (error instanceof PythonEnvironmentError)
        return context.skip(`no package for ONNX is to be had: ${error.message}`)
      throw error
    })
    const python = untyped(started)
    const { keras } = python
    const model = keras.Sequential([
      keras.Input([6, 6, 3]),
      keras.layers.Conv2D(4, 3, { activation: 'relu', padding: 'same' }),
      keras.layers.BatchNormalization(),
      keras.layers.MaxPooling2D(2),
      keras.layers.Flatten(),
      keras.layers.Dense(3, { activation: 'softmax' }),
    ])
    const x = new NDArray(
      Float32Array.from({ length: 216 }, (_, i) => Math.sin(i * i)),
      [2, 6, 6, 3],
    )
    // Keras exports a model that has been called.
    const expected = (await model.predict(x, { verbose: 0 })) as NDArray
    const scratch = new ScratchFolder()
    const path = join(scratch.path, 'model.onnx')
    await model.export(path, { format: 'onnx', verbose: false })

    const session = python.import('onnxruntime').InferenceSession(path)
    const input = (await session.get_inputs()[0].name) as string
    const [{ shape, data }] = (await session.run(null, new Map([[input, x]]))) as [NDArray]
    expect(shape).toEqual([2, 3])
    for (const [i, value] of (expected.data as Float32Array).entries())
      expect((data as Float32Array)[i]).toBeCloseTo(value, 6)
  })
})
