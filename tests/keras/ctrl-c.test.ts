// Ctrl-C, typed in a real terminal: interruptible() stops a training and the program goes on; a second one ends it.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { Programs } from '../terminal.js'

let programs: Programs
beforeAll(() => {
  programs = new Programs()
})
afterAll(() => programs[Symbol.dispose]())

const START = `
  const { interruptible, partialHistory, detached } = tensorbridge
  const python = await tensorbridge.startPython({ device: 'cpu' })
  const ctrlC = () => ask({ type: '\\u0003' })
`
const MODEL = `
  const { keras, np } = python
  const model = keras.Sequential([keras.layers.Dense(1)])
  model.compile({ optimizer: 'sgd', loss: 'mse' })
  const x = np.zeros([64, 2]), y = np.zeros([64, 1])
`

it('ends a running fit with what it had reached, and the model and the program go on', () => {
  const { code, lines } = programs.inTerminal(
    100,
    `${START}${MODEL}
      const callbacks = [{ on_epoch_end: detached((epoch) => epoch === 4 && ctrlC()) }]
      try {
        await interruptible(() => model.fit(x, y, { epochs: 1_000_000, verbose: 0, callbacks }))
      } catch (error) {
        const { epoch, history } = partialHistory(error)
        console.log(error.name, error.message, epoch.length >= 5, history.loss.length === epoch.length)
      }
      console.log((await model.predict(x, { verbose: 0 })).shape, process.listenerCount('SIGINT'))
      await python.close()
    `,
  )
  expect(lines.map((line) => line.replace(/^\^C/, ''))).toEqual([
    'AbortError Interrupted by Ctrl-C (SIGINT). true true',
    '[ 64, 1 ] 0',
  ])
  expect(code).toBe(0)
})

it('ends the program when it comes a second time, and Python with it', () => {
  // The driver waits until nobody has its terminal open: Python has.
  const { code, signal, output } = programs.inTerminal(
    100,
    `${START}
      python.exec(\`
import time
def stubborn(begun, again):
  try:
    begun()
    time.sleep(3600)
  except KeyboardInterrupt: again()
  time.sleep(3600)
\`)
      await interruptible(() => python.eval('stubborn')(detached(ctrlC), detached(() => {
        console.log('not yet')
        return ctrlC()
      })))
    `,
  )
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' })
  expect(output).toContain('not yet')
})

it('ends a program that does not ask for anything else, as Node does', () => {
  const { code, signal } = programs.inTerminal(
    100,
    `${START}${MODEL}
      const callbacks = [{ on_epoch_end: detached((epoch) => epoch === 1 && ctrlC()) }]
      await model.fit(x, y, { epochs: 1_000_000, verbose: 0, callbacks })
    `,
  )
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' })
})
