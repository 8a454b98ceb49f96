// examples/10-reinforcement-learning, the whole program: it learns to balance, and a Python program that learns with the same
// carts of TypeScript sees the same poles fall. The carts move as Gymnasium's do.

import { expect, it } from 'vitest'
import { seededRandom } from '../../examples/01-mnist/random.js'
import { CartPoles } from '../../examples/10-reinforcement-learning/cart-poles.js'
import { NDArray } from '../../src/index.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('learns to balance poles, which stand as long as those of the same program in Python', async () => {
  await using run = await runExample('10-reinforcement-learning')
  const random = seededRandom(1)
  let [poles, episodes] = [new CartPoles(0, random), 0]
  const begin = (): readonly boolean[] => {
    poles = new CartPoles(64, random)
    // The last ones are the examination.
    if (++episodes === 23) poles.knock(0.7)
    return poles.standing
  }
  const look = (): NDArray => poles.states
  const push = (pushes: NDArray): readonly boolean[] => {
    poles.step(pushes)
    return poles.standing
  }
  const { returned } = await run.twin(begin, look, push)
  const { means, inTheEnd } = returned as { means: number[]; inTheEnd: number }
  const told = run.lines.filter((line) => line.startsWith('  lesson'))
  expect(told.map((line) => / ([\d.]+) steps$/.exec(line)?.[1])).toEqual(means.map((mean) => mean.toFixed(1)))
  expect(means).toHaveLength(22)
  expect(means[0]).toBeLessThan(40)
  expect(means[21]).toBeGreaterThan(180)
  expect(run.lines.filter((line) => /^ {2}[01]\.\d s .*°$/.test(line))).toHaveLength(10)
  expect(run.lines.join('\n')).toContain(`After 10 s ${inTheEnd} of 64 poles stand.`)
  expect(inTheEnd).toBeGreaterThan(56)

  // One push, by Python's own arithmetic.
  const cart = new CartPoles(1, seededRandom(3))
  const before = [...(cart.states.data as Float32Array)]
  cart.step(new NDArray([1]))
  const after = (await run.python.eval(PUSH)(before)) as number[]
  ;(cart.states.data as Float32Array).forEach((value, at) => expect(value).toBeCloseTo(after[at]!, 6))
})

// Gymnasium's CartPole, Euler's method: the sums of the two bodies instead of their difference.
const PUSH = `lambda s: (lambda m, c: (lambda temp: (lambda turn: [s[0] + .02 * s[1], s[1] + .02 * (temp - .05 * turn * c / 1.1),
  s[2] + .02 * s[3], s[3] + .02 * turn])((9.8 * m.sin(s[2]) - c * temp) / (.5 * (4 / 3 - .1 * c ** 2 / 1.1))))(
  (10 + .05 * s[3] ** 2 * m.sin(s[2])) / 1.1))(__import__('math'), __import__('math').cos(s[2]))`
