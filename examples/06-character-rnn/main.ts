// A recurrent network reads the names of Unicode's symbols, character by character, and then invents names for symbols that
// do not exist. README.md says what there is to see.

import { item, type Remote, startPython, type tf as tensors } from 'tensorbridge'
import { grouped, say, title } from '../01-mnist/text.js'
import { ALPHABET, decode, encode, LENGTH, readNames } from './names.js'

await using python = await startPython({ seed: 1 })
const { keras, tf } = python
const { layers } = keras
const names = await readNames(python)
const [UNITS, epochs, batchSize, count] = [96, 8, 64, 12]

title(`The names of ${grouped(names.length)} symbols; these are some`)
const some = names.filter((_, index) => index % Math.floor(names.length / count) === 0)
say(...some.slice(0, count))

const { before, at } = encode(names)
const [embedding, gru] = [layers.Embedding(ALPHABET.length, 32), layers.GRU(UNITS, { return_sequences: true })]
const logits = layers.Dense(ALPHABET.length)
const model = keras.Sequential([embedding, gru, logits])
const schedule = keras.optimizers.schedules.CosineDecay(1e-2, epochs * Math.ceil(names.length / batchSize))
const loss = keras.losses.SparseCategoricalCrossentropy({ from_logits: true })
model.compile({ optimizer: keras.optimizers.Adam(schedule), loss, metrics: ['accuracy'] })

/** Writes names. Nothing is awaited before the last character: a hundred and more calls travel together. */
async function invent(temperature: number): Promise<string[]> {
  let character = tf.zeros([count], { dtype: 'int32' })
  let state: Remote | tensors.Tensor = tf.zeros([count, UNITS])
  const written: tensors.Tensor[] = []
  for (let place = 0; place < LENGTH; place++) {
    state = item(gru.cell(embedding(character), [state]), 0)
    const likely = tf.divide(logits(state), temperature)
    character = tf.squeeze(tf.random.categorical(likely, 1, { dtype: 'int32' }), 1)
    written.push(character)
  }
  const numbers = (await tf.stack(written, 1).numpy()).data as Int32Array
  return Array.from({ length: count }, (_, row) => decode(numbers.subarray(row * LENGTH, (row + 1) * LENGTH)))
}

title(`What it writes as it learns, ${epochs} times through all the names`)
const first = (texts: string[]) => texts.slice(0, 3).join(' · ')
say(`before    ${first(await invent(1))}`)
model.fit(before, at, {
  epochs,
  batch_size: batchSize,
  verbose: 0,
  callbacks: [
    {
      async on_epoch_end(epoch, logs) {
        say(`epoch ${epoch + 1}   loss ${logs['loss'].toFixed(3)}   ${first(await invent(0.7))}`)
      },
    },
  ],
})
await python.sync()

title('Symbols that Unicode does not have')
const invented = new Set([...(await invent(0.5)), ...(await invent(0.7))])
say(...[...invented].filter((name) => !names.includes(name)))
