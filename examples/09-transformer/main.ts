// A small transformer learns to sort digits: it reads `3 1 4 1 5 9 >` and goes on, digit by digit, with `1 1 3 4 5 9`.
// Its block is a Keras layer written in TypeScript. README.md says what there is to see.

import { type NDArray, type Remote, startPython, type tf } from 'tensorbridge'
import { grouped, say, secondsSince, title } from '../01-mnist/text.js'
import { isRight, LENGTH, problems, solve, TOKENS } from './problems.js'

const begun = performance.now()
await using python = await startPython({ seed: 1 })
const [{ keras }, width] = [python, 48]
const { Dense, Embedding, LayerNormalization, MultiHeadAttention } = keras.layers

/** Adds to each token where it stands; learned, since attention knows no order. */
class Places extends keras.layers.Layer {
  declare table: Remote
  override build([, length, width]: [null, number, number]) {
    this.table = this.add_weight({ shape: [length, width], initializer: 'uniform', name: 'places' })
  }
  override call(inputs: tf.Tensor) {
    return keras.ops.add(inputs, this.table)
  }
}

/** Attention to what came before, then a small network for each place; both are added to what goes in. */
class Block extends keras.layers.Layer {
  attention = MultiHeadAttention(4, width / 4)
  network = keras.Sequential([Dense(4 * width, { activation: 'gelu' }), Dense(width)])
  norms = [LayerNormalization(), LayerNormalization()] as const
  override call(inputs: tf.Tensor) {
    const normed = this.norms[0](inputs)
    const attended = keras.ops.add(inputs, this.attention(normed, normed, { use_causal_mask: true }))
    return keras.ops.add(attended, this.network(this.norms[1](attended)))
  }
}
const reading = [keras.Input([LENGTH], { dtype: 'int32' }), Embedding(TOKENS, width), new Places()]
const model = keras.Sequential([...reading, new Block(), new Block(), LayerNormalization(), Dense(TOKENS)])
const loss = keras.losses.SparseCategoricalCrossentropy({ from_logits: true })
model.compile({ optimizer: keras.optimizers.Adam(3e-3), loss, weighted_metrics: ['accuracy'] })

const [training, held] = [problems(4000, 1), problems(500, 2)]
const guess = (tokens: NDArray) => model.predict_on_batch(tokens)
const shown = held.digits[0]!
title(`Learning to sort, from ${training.digits.length} examples; on the right how it sorts ${shown.join(' ')}`)
const on_epoch_end = async (epoch: number, logs: { loss: number; accuracy: number }): Promise<void> => {
  const [answer] = await solve([shown], guess)
  const figures = `loss ${logs.loss.toFixed(4)}   ${(100 * logs.accuracy).toFixed(1).padStart(5)} % of the digits right`
  say(`epoch ${epoch + 1}   ${figures}   ${answer!.join(' ')}${isRight(shown, answer!) ? '  ✓' : ''}`)
}
const options = { batch_size: 100, epochs: 7, verbose: 0, callbacks: [{ on_epoch_end }] }
await model.fit(training.tokens, training.next, { sample_weight: training.weights, ...options })

const answers = await solve(held.digits, guess)
const right = answers.filter((answer, index) => isRight(held.digits[index]!, answer)).length
title(`It solves ${right} of ${answers.length} unseen problems, reading its own earlier digits each time:`)
held.digits.slice(1, 6).forEach((digits, index) => {
  const answer = answers[index + 1]!
  say(`${digits.join(' ')}  →  ${answer.join(' ')}  ${isRight(digits, answer) ? '✓' : '✗'}`)
})
title(`${grouped(await model.count_params())} weights, done in ${secondsSince(begun)}.`)
