// Reinforcement learning with the environment in TypeScript: 64 carts learn together to balance their poles, by policy
// gradient. Each step of all of them is one awaited call. README.md says what there is to see.

import { type NDArray, startPython, type tf as types, within } from 'tensorbridge'
import { seededRandom } from '../01-mnist/random.js'
import { grouped, say, secondsSince, title } from '../01-mnist/text.js'
import { CartPoles } from './cart-poles.js'
import { type Entry, experienceOf } from './diary.js'

const [carts, lessons, limit, discount] = [64, 22, 200, 0.98]
await using python = await startPython({ seed: 1 })
const { keras, tf } = python
const { Dense } = keras.layers
// What is seen of a cart goes in; out comes how much is for a push to the left and to the right.
const model = keras.Sequential([keras.Input([4]), Dense(64, { activation: 'tanh' }), Dense(2)])
const optimizer = keras.optimizers.Adam(0.03)
optimizer.build(model.trainable_variables)

// These run while TensorFlow traces them; from then on its graphs do the work.
const options = { reduce_retracing: true }
const tryOut = tf.function((states: types.Tensor) => tf.random.categorical(model(states), 1), options)
const best = tf.function((states: types.Tensor) => tf.argmax(model(states), 1), options)
const learn = tf.function(async (states: types.Tensor, pushes: types.Tensor, worth: types.Tensor) => {
  const gradients = await within(tf.GradientTape(), (tape) => {
    const unlikely = tf.nn.sparse_softmax_cross_entropy_with_logits({ labels: pushes, logits: model(states) })
    return tape.gradient(tf.reduce_mean(tf.multiply(unlikely, worth)), model.trainable_variables)
  })
  optimizer.apply_gradients(python.builtins.zip(gradients, model.trainable_variables))
}, options)

title(`${carts} carts learn to balance their poles; an episode ends after ${limit} steps, which are ${limit / 50} s`)
const [random, begun] = [seededRandom(1), performance.now()]
let calls = 0
for (let lesson = 1; lesson <= lessons; lesson++) {
  const [poles, diary]: [CartPoles, Entry[]] = [new CartPoles(carts, random), []]
  while (diary.length < limit && poles.standing.includes(true)) {
    const { states, standing } = poles
    const pushes: NDArray = await tryOut(states).numpy()
    diary.push({ states, pushes, standing })
    poles.step(pushes)
  }
  const { states, pushes, worth } = experienceOf(diary, discount)
  learn(states, pushes, worth)
  calls += diary.length
  const stood = worth.size / carts
  say(
    `lesson ${String(lesson).padStart(2)}   ${'▪'.repeat(stood / 5).padEnd(40)}  a pole stood for ${stood.toFixed(1)} steps`,
  )
}
say('', `${grouped(calls)} calls, each awaited for up to ${carts} carts, in ${secondsSince(begun)} with the lessons`)

title(`${carts} new carts, each pushed as the network thinks best; the pole of the first one gets a knock:`)
const examined = new CartPoles(carts, random)
examined.knock(0.7)
for (let step = 0; step < 500; step++) {
  if (step % 10 === 0 && step < 100) say(`${(step / 50).toFixed(1)} s  ${examined.draw()}`)
  examined.step(await best(examined.states).numpy())
}
title(`After 10 s ${examined.standing.filter(Boolean).length} of ${carts} poles stand. Done in ${secondsSince(begun)}.`)
