// Embeddings, recurrent and attention layers from TypeScript, in both worlds of Keras; each beside the same program in Python.

import { describe, it } from 'vitest'
import { NDArray } from '../../src/index.js'
import { fitted, sideBySide } from './side-by-side.js'
import { y } from './training-programs.js'

// Sequences of word numbers, 0 for none.
const words = new NDArray(
  Int32Array.from({ length: 32 * 6 }, (_, i) => (i % 6 > (i / 6) % 5 ? 0 : 1 + ((i * 7) % 9))),
  [32, 6],
)
describe.each(['3', 'legacy'] as const)('with Keras %s', (world) => {
  const { expectSame } = sideBySide(world)

  it('words are embedded and masked, and sequences go through recurrent layers', async () => {
    await expectSame(
      `
def program(words, y):
    inputs = keras.Input((6,), dtype='int32')
    embedded = layers.Embedding(10, 4, mask_zero=True)(inputs)
    read = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(embedded)
    model = keras.Model(inputs, layers.Dense(1)(layers.RNN(layers.SimpleRNNCell(3))(read)))
    # As a graph, its loops take TensorFlow ten seconds to compile.
    model.compile('adam', 'mse', run_eagerly=True)
    values = layers.Embedding(10, 2)(words)
    return [fitted(model, words, y, epochs=1), layers.LSTM(2, return_state=True)(values), layers.GRU(2, dropout=0.1)(values),
            layers.TimeDistributed(layers.Dense(2))(tf.one_hot(words, 4))]
`,
      async ({ keras, tf }) => {
        const { layers } = keras
        const inputs = keras.Input([6], { dtype: 'int32' })
        const embedded = layers.Embedding(10, 4, { mask_zero: true })(inputs)
        const read = layers.Bidirectional(layers.LSTM(3, { return_sequences: true }))(embedded)
        const head = layers.Dense(1)
        const model = keras.Model(inputs, head(layers.RNN(layers.SimpleRNNCell(3))(read)))
        model.compile('adam', 'mse', { run_eagerly: true })
        const values = layers.Embedding(10, 2)(words)
        const trained = await fitted(model, words, y, { epochs: 1 })
        const state = layers.LSTM(2, { return_state: true })(values)
        return [
          trained,
          [state[0], state[1], state[2]],
          layers.GRU(2, { dropout: 0.1 })(values),
          layers.TimeDistributed(layers.Dense(2))(tf.one_hot(words, 4)),
        ]
      },
      words,
      y,
    )
  })

  it('attention looks back only where it may, and gives its scores', async () => {
    await expectSame(
      `
def program(words, y):
    inputs = keras.Input((6,), dtype='int32')
    x = layers.Embedding(10, 4)(inputs)
    attention = layers.MultiHeadAttention(num_heads=2, key_dim=3, dropout=0.0)
    attended, scores = attention(x, x, use_causal_mask=True, return_attention_scores=True)
    x = layers.LayerNormalization(epsilon=1e-5)(layers.Add()([x, attended]))
    x = layers.AdditiveAttention()([x, x])
    model = keras.Model(inputs, layers.Dense(1)(layers.Flatten()(x)))
    model.compile('adam', 'mse')
    looking = keras.Model(inputs, scores)
    return [fitted(model, words, y, epochs=1), looking(words), layers.Attention(use_scale=True)([tf.ones([1, 2, 3]), tf.ones([1, 4, 3])])]
`,
      async ({ keras, tf }) => {
        const { layers } = keras
        const inputs = keras.Input([6], { dtype: 'int32' })
        const embedded = layers.Embedding(10, 4)(inputs)
        const attention = layers.MultiHeadAttention({ num_heads: 2, key_dim: 3, dropout: 0 })
        const both = attention(embedded, embedded, { use_causal_mask: true, return_attention_scores: true })
        const normal = layers.LayerNormalization({ epsilon: 1e-5 })(layers.Add()([embedded, both[0]]))
        const again = layers.AdditiveAttention()([normal, normal])
        const model = keras.Model(inputs, layers.Dense(1)(layers.Flatten()(again)))
        model.compile('adam', 'mse')
        const looking = keras.Model(inputs, both[1])
        return [
          await fitted(model, words, y, { epochs: 1 }),
          looking(words),
          layers.Attention({ use_scale: true })([tf.ones([1, 2, 3]), tf.ones([1, 4, 3])]),
        ]
      },
      words,
      y,
    )
  })
})
