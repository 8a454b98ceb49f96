// What only a machine with an NVIDIA GPU can show: that Keras computes there, within the memory that it may take; that models, layers,
// losses and callbacks written in TypeScript train there with the numbers of the same program in Python; and that several Pythons,
// warm starts and aborts get on with it. Skipped, with the reason, where there is no GPU, or TENSORBRIDGE_PYTHON names no Python that
// can use it. TENSORBRIDGE_TEST_BACKEND=jax or torch has Keras compute with that.

import { beforeEach, describe, expect, it } from 'vitest'
import { visibleGpus } from '../../src/environment/visible-gpus.js'
import {
  abortable,
  NDArray,
  type Python,
  type PythonOptions,
  type Remote,
  startPool,
  startPython,
  within,
} from '../../src/index.js'
import { checkMachine, rejectionOf, tensorflowOptions, testedBackend, type UntypedPython, untyped } from '../harness.js'
import { plain, sideBySide } from './side-by-side.js'

const gpus = await visibleGpus(process.env)
const backend = testedBackend ?? 'tensorflow'
const ON_GPU = /(GPU|cuda):0/
const MIB = 2 ** 20

// The same sums in the same order each time, as far as CUDA's libraries can.
const SAME_NUMBERS = {
  TF_DETERMINISTIC_OPS: '1',
  CUBLAS_WORKSPACE_CONFIG: ':4096:8',
  XLA_FLAGS: '--xla_gpu_deterministic_ops=true --xla_gpu_autotune_level=0',
}
const gpuOptions = (more: PythonOptions = {}): PythonOptions =>
  tensorflowOptions({ device: 'gpu', gpuMemory: 'grow', warm: false, ...more })

const square = new NDArray(
  Float32Array.from({ length: 4096 }, (_, i) => ((i * 7) % 11) / 11),
  [64, 64],
)

/** A product, left where it was computed. */
const product = (python: Python): Remote => untyped(python).keras['ops'].matmul(square, square)
const placeOf = async (python: UntypedPython | Python, tensor: Remote): Promise<string> =>
  (await untyped(python).builtins['str'](tensor.device)) as string
const numbersOf = async (python: UntypedPython | Python, tensor: unknown): Promise<NDArray> =>
  (await untyped(python).keras['ops'].convert_to_numpy(tensor)) as NDArray
const gpuOf = async (python: Python): Promise<any> => (await python.devices()).find(({ kind }) => kind === 'gpu')

describe.skipIf(gpus.length === 0)('on a GPU (needs an NVIDIA GPU)', () => {
  describe('a Python', () => {
    checkMachine()

    it.each(['auto', 'gpu'] as const)('computes there with device %s, and says so', async (device) => {
      await using python = await startPython(gpuOptions({ device }))
      await using other = await startPython(tensorflowOptions({ device: 'cpu', warm: false }))
      if (backend === 'tensorflow') {
        await untyped(python).tf['__version__']
        expect((await gpuOf(python)).memory, 'before it is used').toBe(null)
      }
      const given = product(python)
      expect(await placeOf(python, given)).toMatch(ON_GPU)
      const [here, there] = [await numbersOf(python, given), await numbersOf(other, product(other))]
      // TensorFloat-32, which may multiply here, has ten bits of fraction.
      const worst = Math.max(...[...here.data].map((value, i) => Math.abs(Number(value) - Number(there.data[i]))))
      expect(worst).toBeLessThan(0.05)
      const gpu = await gpuOf(python)
      expect(gpu).toMatchObject({ name: expect.stringMatching(/:0$/), model: expect.stringMatching(/\w/) })
      expect(gpu.memory.usedBytes).toBeGreaterThan(0)
      expect(gpu.memory.peakBytes).toBeGreaterThanOrEqual(gpu.memory.usedBytes)
      expect(
        (await other.devices()).map(({ kind }) => kind),
        'device cpu sees none',
      ).toEqual(['cpu'])
    })

    it('keeps to a limit of its memory, and goes on after what was too much for it', async () => {
      await using python = await startPython(gpuOptions({ gpuMemory: 2048 }))
      const { keras } = untyped(python)
      await product(python)
      const { limitBytes } = (await gpuOf(python)).memory
      expect(limitBytes).toBeGreaterThan(1984 * MIB)
      expect(limitBytes).toBeLessThanOrEqual(2048 * MIB)
      // jax gives an array before there is memory for it; what it holds has to wait.
      const tooMuch = keras['ops'].zeros([1200, 2 ** 20])
      const error = await rejectionOf(numbersOf(python, keras['ops'].sum(tooMuch)))
      expect(`${error.type}: ${error.message}`).toMatch(
        /ResourceExhaustedError|RESOURCE_EXHAUSTED|OutOfMemoryError|[Oo]ut of memory/,
      )
      expect((await numbersOf(python, product(python))).shape).toEqual([64, 64])
    })

    it('computes on the CPU where the program says so', async () => {
      await using python = await startPython(gpuOptions())
      const made = await within(untyped(python).keras['device']('cpu:0'), () => product(python))
      expect(await placeOf(python, made)).toMatch(/cpu/i)
      expect(await placeOf(python, product(python))).toMatch(ON_GPU)
    })

    it('starts fresh where a warm one was asked for, and says why', async () => {
      const lines: string[] = []
      const onProgress = (line: string): unknown => lines.push(line)
      await using python = await startPython(gpuOptions({ warm: true, onProgress }))
      expect(await placeOf(python, product(python))).toMatch(ON_GPU)
      expect(lines.join('\n')).toMatch(/GPU/)
    })

    it('shares a GPU with the others of its pool', async () => {
      const { gpuMemory: _, ...options } = gpuOptions()
      await using pool = await startPool({ ...options, size: 2 })
      const used = await Promise.all([0, 1].map(() => pool.run((python) => placeOf(python, product(python)))))
      for (const place of used) expect(place).toMatch(ON_GPU)
      const shares = pool.stats().workers.map(({ gpus: own }) => own)
      expect(new Set(shares.flat()).size).toBe(Math.min(2, gpus.length))
    })

    it('stops a training that is aborted, and the model goes on', async () => {
      await using python = await startPython(gpuOptions())
      const { keras } = untyped(python)
      const model = keras.Sequential([keras.Input([64]), keras.layers.Dense(64)])
      model.compile({ optimizer: 'sgd', loss: 'mse' })
      const controller = new AbortController()
      let epochs = 0
      class Stop extends (keras.callbacks.Callback as Remote) {
        on_epoch_end() {
          if (++epochs === 3) controller.abort()
        }
      }
      const fit = () => model.fit(square, square, { epochs: 1_000_000, verbose: 0, callbacks: [new Stop()] })
      const error = await rejectionOf(abortable(controller.signal, fit))
      expect(error.name).toBe('AbortError')
      const history = model.fit(square, square, { epochs: 1, verbose: 0 }).history
      const { loss } = (await history) as { loss: number[] }
      expect(Number.isFinite(loss[0])).toBe(true)
      expect((await model.predict(square, { verbose: 0 })) as NDArray).toMatchObject({ shape: [64, 64] })
    })
  })

  describe('a program', () => {
    const { shared, expectSame } = sideBySide('3', gpuOptions({ env: SAME_NUMBERS }))
    let keras: UntypedPython['keras'] & Remote
    beforeEach(() => {
      keras = shared.python.keras
    })

    it.each(['float64', 'float32', 'float16', 'int64', 'int32', 'uint8', 'bool'])(
      'gets %s back from the GPU as it went there',
      async (dtype) => {
        const array = shared.python.np['arange'](100_000)['reshape']([100, 1000])['astype'](dtype)
        const there = keras['ops'].convert_to_tensor(array)
        // On jax, which has no 64 bits by default, it becomes what it would in Python.
        const given = await numbersOf(shared.python, there)
        const expected = await numbersOf(shared.python, array)
        expect(given.shape).toEqual([100, 1000])
        const as = (array: NDArray): number[] => [...array.data].map(Number)
        expect(as(given)).toEqual(as(expected))
      },
    )

    it('gets bfloat16 back from the GPU, and a large array whole', async () => {
      const short = keras['ops'].cast(square, 'bfloat16')
      expect(await placeOf(shared.python, keras['ops'].add(short, short))).toMatch(ON_GPU)
      expect((await numbersOf(shared.python, short)).dtype).toBe('bfloat16')
      const data = Float32Array.from({ length: 6 * MIB }, (_, i) => i)
      const there = keras['ops'].add(new NDArray(data, [6, MIB]), 1)
      expect(await placeOf(shared.python, there)).toMatch(ON_GPU)
      const back = await numbersOf(shared.python, there)
      const wrong = (back.data as Float32Array).findIndex((value, i) => value !== Math.fround(i + 1))
      expect(wrong, 'the first number that is not right').toBe(-1)
    })

    it('trains a convolutional model with a layer, a loss and a callback of its own, to the numbers of Python', async () => {
      const images = new NDArray(
        Float32Array.from({ length: 96 * 64 }, (_, i) => ((i * 13) % 29) / 29),
        [96, 8, 8, 1],
      )
      const classes = new NDArray(
        Int32Array.from({ length: 96 }, (_, i) => i % 3),
        [96],
      )
      const given = await expectSame(
        `
class Scaled(layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(shape=(shape[-1],), initializer='ones')
    def call(self, inputs):
        return inputs * self.scale

class Seen(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.losses = []
    def on_epoch_end(self, epoch, logs=None):
        self.losses.append(logs['loss'])

def program(images, classes):
    model = keras.Sequential([
        keras.Input((8, 8, 1)), layers.Conv2D(8, 3, activation='relu'), layers.MaxPooling2D(), Scaled(),
        layers.Flatten(), layers.Dropout(0.25), layers.Dense(3)])
    crossed = lambda a, b: keras.ops.mean(keras.losses.sparse_categorical_crossentropy(a, b, from_logits=True)) * 0.5
    model.compile(optimizer=keras.optimizers.Adam(0.01, clipnorm=1.0), loss=crossed, metrics=['accuracy'])
    seen = Seen()
    history = model.fit(images, classes, epochs=4, batch_size=16, verbose=0, callbacks=[seen]).history
    return [history, seen.losses, model.predict(images[:5], verbose=0)]
`,
        ({ keras }) => {
          const { ops, layers } = keras
          class Scaled extends (layers.Layer as Remote) {
            build(shape: number[]) {
              this['scale'] = this['add_weight']({ shape: [shape.at(-1)], initializer: 'ones' })
            }
            override call(inputs: Remote) {
              return ops.multiply(inputs, this['scale'])
            }
          }
          const losses: unknown[] = []
          class Seen extends (keras.callbacks.Callback as Remote) {
            on_epoch_end(_epoch: number, logs: { loss: number }) {
              losses.push(logs.loss)
            }
          }
          const model = keras.Sequential([
            keras.Input([8, 8, 1]),
            layers['Conv2D'](8, 3, { activation: 'relu' }),
            layers['MaxPooling2D'](),
            new Scaled(),
            layers['Flatten'](),
            layers['Dropout'](0.25),
            layers['Dense'](3),
          ])
          const loss = (a: Remote, b: Remote): Remote =>
            ops.multiply(ops.mean(keras['losses'].sparse_categorical_crossentropy(a, b, { from_logits: true })), 0.5)
          const optimizer = keras.optimizers.Adam(0.01, { clipnorm: 1 })
          model.compile({ optimizer, loss, metrics: ['accuracy'] })
          const options = { epochs: 4, batch_size: 16, verbose: 0, callbacks: [new Seen()] }
          return (async () => {
            const history = await model.fit(images, classes, options).history
            const first = new NDArray((images.data as Float32Array).slice(0, 5 * 64), [5, 8, 8, 1])
            return [history, losses, await model.predict(first, { verbose: 0 })]
          })()
        },
        images,
        classes,
      )
      expect(await plain(given)).toHaveLength(3)
    })

    it('has its model on the GPU', async () => {
      const model = keras.Sequential([keras['Input']([64]), keras.layers.Dense(4)])
      const kernel = (model['weights'] as Remote)[0]!
      expect(await placeOf(shared.python, kernel['value'])).toMatch(ON_GPU)
    })
  })
})
