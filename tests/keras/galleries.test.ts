// Programs of the kinds that Keras's and TensorFlow's galleries of examples have, beside the same programs in Python: a model
// that is distilled, derivatives of derivatives, modules that are saved with signatures, fewer weights and bits, pipelines.

import { join } from 'node:path'
import { describe, it } from 'vitest'
import { dict, item, type Remote, tuple, within } from '../../src/index.js'
import { ScratchFolder } from '../harness.js'
import { fitted, plain, sideBySide } from './side-by-side.js'
import { x, y } from './training-programs.js'

describe('with Keras 3', () => {
  const { expectSame } = sideBySide('3')

  it('a network learns from another one, with a compile and a compute_loss of its own', async () => {
    await expectSame(
      `
class Distiller(keras.Model):
    def __init__(self, student, teacher):
        super().__init__()
        self.student, self.teacher = student, teacher

    def compile(self, optimizer, own_loss, softness):
        super().compile(optimizer=optimizer)
        self.own_loss, self.softness = own_loss, softness

    def call(self, x):
        return self.student(x)

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        taught = keras.losses.mean_squared_error(self.teacher(x, training=False), y_pred)
        return self.own_loss(y, y_pred) + keras.ops.mean(taught) / self.softness

def program(x, y):
    dense = lambda units: keras.Sequential([layers.Dense(units, activation='relu'), layers.Dense(1)])
    teacher, student = dense(8), dense(2)
    teacher.compile('adam', 'mse')
    taught = fitted(teacher, x, y)
    distiller = Distiller(student, teacher)
    distiller.compile(optimizer=keras.optimizers.Adam(0.01), own_loss=keras.losses.Huber(), softness=3)
    return [taught, fitted(distiller, x, y)]
`,
      async ({ keras }) => {
        const { layers, ops } = keras
        class Distiller extends keras.Model {
          declare student: Remote
          declare teacher: Remote
          declare own_loss: Remote
          #softness = 1

          constructor(student: Remote, teacher: Remote) {
            super()
            this.student = student
            this.teacher = teacher
          }
          compile({ optimizer, own_loss, softness }: { optimizer: any; own_loss: Remote; softness: number }) {
            super.compile({ optimizer })
            this.own_loss = own_loss
            this.#softness = softness
          }
          call(x: Remote) {
            return this.student(x)
          }
          // Keras calls it by position.
          compute_loss({ y, y_pred, x }: { x: Remote; y: Remote; y_pred: Remote }) {
            const taught = keras.losses.mean_squared_error(this.teacher(x, { training: false }), y_pred)
            return ops.add(this.own_loss(y, y_pred), ops.divide(ops.mean(taught), this.#softness))
          }
        }
        const dense = (units: number): Remote =>
          keras.Sequential([layers.Dense(units, { activation: 'relu' }), layers.Dense(1)])
        const [teacher, student] = [dense(8), dense(2)]
        teacher.compile('adam', 'mse')
        const taught = await fitted(teacher, x, y)
        const distiller = new Distiller(student, teacher)
        distiller.compile({ optimizer: keras.optimizers.Adam(0.01), own_loss: keras.losses.Huber(), softness: 3 })
        return [taught, await fitted(distiller as unknown as Remote, x, y)]
      },
      x,
      y,
    )
  })

  it('a derivative is derived again, by tapes in tapes and forward', async () => {
    await expectSame(
      `
def program():
    point, direction = tf.constant([1.0, 2.0]), tf.constant([0.5, -1.0])

    def gradient():
        with tf.GradientTape() as tape:
            tape.watch(point)
            value = tf.reduce_sum(tf.pow(point, 3.0) * tf.exp(point))
        return tape.gradient(value, point)

    with tf.GradientTape(persistent=True) as outer:
        outer.watch(point)
        first = gradient()
    with tf.autodiff.ForwardAccumulator(point, direction) as forward:
        again = gradient()
    return [first, outer.gradient(first, point, output_gradients=direction), outer.jacobian(first, point), forward.jvp(again)]
`,
      async ({ tf }) => {
        const [point, direction] = [tf.constant([1, 2]), tf.constant([0.5, -1])]
        const gradient = (): Promise<Remote> =>
          within(tf.GradientTape(), (tape: Remote) => {
            tape.watch(point)
            const value = tf.reduce_sum(tf.multiply(tf.pow(point, 3), tf.exp(point)))
            return tape.gradient(value, point)
          })
        const [first, outer] = await within(tf.GradientTape({ persistent: true }), async (tape: Remote) => {
          tape.watch(point)
          return [await gradient(), tape] as const
        })
        const product = await within(tf.autodiff.ForwardAccumulator(point, direction), async (forward: Remote) =>
          forward.jvp(await gradient()),
        )
        const along = outer.gradient(first, point, { output_gradients: direction })
        return [first, along, outer.jacobian(first, point), product]
      },
    )
  })

  it('a module is saved with signatures, and its variables with those of a table', async () => {
    using scratch = new ScratchFolder()
    await expectSame(
      `
class Affine(tf.Module):
    def __init__(self):
        super().__init__(name='affine')
        self.w = tf.Variable(tf.random.normal([2, 3]))
        self.b = tf.Variable(tf.zeros([3]))

def program(folder):
    affine = Affine()
    call = lambda x: {'sum': tf.matmul(x, affine.w) + affine.b}
    affine.serve = tf.function(call, input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    tf.saved_model.save(affine, folder + '/python', signatures={'serve': affine.serve})
    loaded = tf.saved_model.load(folder + '/python')
    served = loaded.signatures['serve'](tf.ones([1, 2]))
    counts = tf.lookup.experimental.MutableHashTable(tf.string, tf.int64, default_value=-1)
    counts.insert(tf.constant(['a', 'b']), tf.constant([1, 2], tf.int64))
    manager = tf.train.CheckpointManager(tf.train.Checkpoint(affine=affine), folder + '/python-checkpoints', max_to_keep=2)
    for step in range(3):
        affine.b.assign_add(tf.ones([3]))
        manager.save()
    kept = [path.split('/')[-1] for path in manager.checkpoints]
    affine.b.assign(tf.zeros([3]))
    manager.restore_or_initialize()
    return [served['sum'], sorted(loaded.signatures), len(affine.variables), counts.lookup(tf.constant(['b', 'c'])), kept, affine.b]
`,
      async ({ tf, python }) => {
        class Affine extends tf['Module'] {
          constructor() {
            super({ name: 'affine' })
            this.w = tf.Variable(tf.random.normal([2, 3]))
            this.b = tf.Variable(tf.zeros([3]))
          }
        }
        const affine = new Affine()
        const call = (x: Remote): unknown => dict({ sum: tf.add(tf.matmul(x, affine.w), affine.b) })
        affine.serve = tf['function'](call, { input_signature: [tf.TensorSpec([null, 2], tf.float32)] })
        const folder = join(scratch.path, 'typescript')
        tf.saved_model.save(affine, folder, { signatures: dict({ serve: affine.serve }) })
        const loaded = tf.saved_model.load(folder)
        const served = item(loaded.signatures, 'serve')(tf.ones([1, 2]))
        const counts = tf.lookup.experimental.MutableHashTable(tf.string, tf.int64, { default_value: -1 })
        counts.insert(tf.constant(['a', 'b']), tf.constant([1, 2], tf.int64))
        const manager = tf.train.CheckpointManager(tf.train.Checkpoint({ affine }), `${folder}-checkpoints`, {
          max_to_keep: 2,
        })
        for (let step = 0; step < 3; step++) {
          affine.b.assign_add(tf.ones([3]))
          manager.save()
        }
        const kept = ((await manager.checkpoints) as string[]).map((path) => path.split('/').at(-1))
        affine.b.assign(tf.zeros([3]))
        manager.restore_or_initialize()
        const names = python.builtins['sorted'](loaded.signatures)
        const looked = counts.lookup(tf.constant(['b', 'c']))
        return [item(served, 'sum'), names, (await affine.variables).length, looked, kept, affine.b]
      },
      scratch.path,
    )
  })

  it('a layer is adapted with few weights, and a model computes with eight bits', async () => {
    await expectSame(
      `
def program(x, y):
    model = keras.Sequential([keras.Input((2,)), layers.Dense(8, name='wide'), layers.Dense(1)])
    model.get_layer('wide').enable_lora(2)
    model.compile('adam', 'mse')
    adapted = [fitted(model, x, y), len(model.trainable_weights)]
    small = keras.Sequential([keras.Input((2,)), layers.Dense(8), layers.Dense(1)])
    small.quantize('int8')
    return [adapted, small.predict(x, verbose=0), small.layers[0].dtype_policy.name]
`,
      async ({ keras }) => {
        const { layers } = keras
        const model = keras.Sequential([keras.Input([2]), layers.Dense(8, { name: 'wide' }), layers.Dense(1)])
        model.get_layer('wide').enable_lora(2)
        model.compile('adam', 'mse')
        const adapted = [await fitted(model, x, y), (await model.trainable_weights).length]
        const small = keras.Sequential([keras.Input([2]), layers.Dense(8), layers.Dense(1)])
        small.quantize('int8')
        return [adapted, await small.predict(x, { verbose: 0 }), small.layers[0].dtype_policy.name]
      },
      x,
      y,
    )
  })

  it('pipelines cut windows, pad, sort by length and carry a state, and records are written and read', async () => {
    using scratch = new ScratchFolder()
    await expectSame(
      `
def program(folder):
    data = tf.data.Dataset
    windows = data.range(7).window(3, shift=2, drop_remainder=True).flat_map(lambda window: window.batch(3))
    lengths = data.range(1, 6).map(lambda n: tf.range(n))
    buckets = lengths.bucket_by_sequence_length(lambda row: tf.shape(row)[0], [3, 5], [2, 2, 2])
    sums = data.range(5).scan(tf.constant(0, tf.int64), lambda state, n: (state + n, state + n))
    with tf.io.TFRecordWriter(folder + '/python') as writer:
        for text in ['one', 'two']:
            value = tf.train.Feature(bytes_list=tf.train.BytesList(value=[text.encode()]))
            writer.write(tf.train.Example(features=tf.train.Features(feature={'text': value})).SerializeToString())
    spec = {'text': tf.io.FixedLenFeature([], tf.string)}
    read = tf.data.TFRecordDataset(folder + '/python').map(lambda raw: tf.io.parse_single_example(raw, spec)['text'])
    rows = lengths.padded_batch(2, padding_values=tf.constant(-1, tf.int64))
    return [list(each.as_numpy_iterator()) for each in [windows, buckets, sums, rows, read]]
`,
      async ({ tf, python }) => {
        const data = tf.data.Dataset
        const windows = data
          .range(7)
          .window(3, { shift: 2, drop_remainder: true })
          .flat_map((window: Remote) => window.batch(3))
        const lengths = data.range(1, 6).map((n: Remote) => tf.range(n))
        const buckets = lengths.bucket_by_sequence_length((row: Remote) => tf.shape(row)[0], [3, 5], [2, 2, 2])
        const sums = data
          .range(5)
          .scan(tf.constant(0, tf.int64), (state: Remote, n: Remote) => tuple(tf.add(state, n), tf.add(state, n)))
        const file = join(scratch.path, 'typescript')
        await within(tf.io.TFRecordWriter(file), (writer: Remote) => {
          for (const text of ['one', 'two']) {
            const value = tf.train.Feature({ bytes_list: tf.train.BytesList({ value: [Buffer.from(text)] }) })
            const features = tf.train.Features({ feature: dict({ text: value }) })
            writer.write(tf.train.Example({ features }).SerializeToString_dyn())
          }
        })
        const spec = dict({ text: tf.io.FixedLenFeature([], tf.string) })
        const read = tf.data
          .TFRecordDataset(file)
          .map((raw: Remote) => item(tf.io.parse_single_example(raw, spec), 'text'))
        const rows = lengths.padded_batch(2, { padding_values: tf.constant(-1, tf.int64) })
        const all = [windows, buckets, sums, rows, read]
        return Promise.all(all.map(async (each) => plain(await python.builtins['list'](each.as_numpy_iterator()))))
      },
      scratch.path,
    )
  })
})
