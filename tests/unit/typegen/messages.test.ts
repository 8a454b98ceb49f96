// What a user reads after the usual mistakes: the compiler's own words, kept in tests/golden/type-errors.txt, so that a change
// of the typings that makes them worse is seen.

import { expect, it } from 'vitest'
import { expectGolden } from '../../golden.js'
import { compile } from '../../typings/compiler.js'

const HEADER = `import { keras, type Python, tf, type tf as types } from 'tensorbridge'
declare const legacy: Python<'legacy'>
const model = keras.Sequential()
const tensor = tf.ones([2, 2])
`

/** One mistake per line. */
const MISTAKES = [
  `keras.layers.Dense(10, { activaton: 'relu' })`,
  `keras.layers.Dense(10, { activation: 'rleu' })`,
  `keras.layers.Dense({ activation: 'relu' })`,
  `keras.layers.Dense('10')`,
  `keras.layers.Dens(10)`,
  `keras.optimizers.Adam({ learningRate: 0.1 })`,
  `model.sumary()`,
  `model.compile({ optimizer: 'adamm', loss: 'mse' })`,
  `model.compile({ optimizer: 'adam', loss: 'mse', metric: ['accuracy'] })`,
  `model.compile({ optimizer: legacy.keras.optimizers.legacy.Adam() })`,
  `model.fit([1], [2], { epoch: 3 })`,
  `model.fit([1], [2], { epochs: '3' })`,
  `model.fit([1], [2], { callbacks: [{ on_epoch_ends() {} }] })`,
  `model.predict({ left: [1], right: [2] })`,
  `export const count: number = model.count_params()`,
  `tf.matmul(tensor)`,
  `tensor + 1`,
  `tf.reduce_mean(tensor, { axes: 0 })`,
  `keras.Sequential([keras.layers.Dense])`,
  `keras.optimizers.Adam().clipnorm = '1'`,
  `export class Mine extends keras.layers.Layer { override cal(x: types.Tensor) { return x } }`,
]

it('says what is wrong after the usual mistakes', async () => {
  const first = HEADER.split('\n').length
  const found = await compile({ folder: 'typings-messages', files: { 'mistakes.ts': HEADER + MISTAKES.join('\n') } })
  const texts = MISTAKES.map((code, index) => {
    const told = found.filter(({ line }) => line === first + index).map((each) => `${each.code}: ${each.text}`)
    expect(told, code).not.toEqual([])
    return `${code}\n${told.join('\n').replace(/^/gm, '  ')}\n`
  })
  expect(found.filter(({ line }) => line < first)).toEqual([])
  expectGolden('type-errors.txt', texts.join('\n'))
}, 60_000)
