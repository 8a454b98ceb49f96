// What a user sees of fit, evaluate and predict: a bar in a terminal, plain lines anywhere else, as `verbose` says.
//
// Programs of their own run in a real terminal device (tests/terminal.py), with the stdout that a program has by default.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPython } from '../../src/index.js'
import { Programs, type Seen } from '../terminal.js'

let programs: Programs
beforeAll(() => {
  programs = new Programs()
})
afterAll(() => programs[Symbol.dispose]())

/** A program that has a model and data. */
const withModel = (body: string, options: string): string => `
  const python = await tensorbridge.startPython({ device: 'cpu', ...${options} })
  const { keras, np } = python
  const model = keras.Sequential([keras.layers.Dense(1)])
  model.compile({ optimizer: 'sgd', loss: 'mse', metrics: ['mae'] })
  const x = np.zeros([400, 2]), y = np.zeros([400, 1])
  ${body}
  await python.close()
`
const inTerminal = (columns: number, body: string, options = '{}'): Seen =>
  programs.inTerminal(columns, withModel(body, options))
const inPipe = (body: string, options = '{}'): string => programs.inPipe(withModel(body, options))

const TRAIN = `
  await model.fit(x, y, { epochs: 2, batch_size: 100, validation_data: [x, y] })
  await model.evaluate(x, y)
  await model.predict(x)
`
// Times differ from run to run.
const timeless = (text: string): string => text.replace(/\b\d+s\b/g, 'Ts').replace(/\b\d+(?:us|ms|s)\/step/g, 'P/step')

const EXPECTED = [
  'Epoch 1/2',
  '4/4 - Ts - P/step - loss: 0.0000 - mae: 0.0000 - val_loss: 0.0000 - val_mae: 0.0000',
  'Epoch 2/2',
  '4/4 - Ts - P/step - loss: 0.0000 - mae: 0.0000 - val_loss: 0.0000 - val_mae: 0.0000',
  '13/13 - Ts - P/step - loss: 0.0000 - mae: 0.0000',
  '13/13 - Ts - P/step',
]

describe.each(['{}', "{ keras: 'legacy' }"])('with startPython(%s)', (options) => {
  it('prints plain lines into a pipe', () => {
    expect(timeless(inPipe(TRAIN, options)).trimEnd().split('\n')).toEqual(EXPECTED)
  })

  it('draws each epoch on one line of a terminal', () => {
    const { lines, output } = inTerminal(120, TRAIN, options)
    const bar = '━'.repeat(20)
    const figures = 'loss: 0.0000 - mae: 0.0000'
    const validation = 'val_loss: 0.0000 - val_mae: 0.0000'
    expect(lines.map(timeless)).toEqual([
      'Epoch 1/2',
      `4/4 ${bar} Ts P/step - ${figures} - ${validation}`,
      'Epoch 2/2',
      `4/4 ${bar} Ts P/step - ${figures} - ${validation}`,
      `13/13 ${bar} Ts P/step - ${figures}`,
      `13/13 ${bar} Ts P/step`,
    ])
    expect(output).toContain('\u001B[32m')
  })
})

it('fits a window that is resized while it trains', () => {
  // Each batch asks for the screen; when the line has been drawn anew the window gets its next width.
  const { lines, output } = inTerminal(
    100,
    `
      const widths = [30, 90, 12, 25]
      const seen = []
      let last
      const on_train_batch_end = async () => {
        if (widths.length === 0 && seen.length === 5) return
        const screen = await ask({ screen: true })
        const line = screen.at(-1)
        if (!/^ *\\d+/.test(line ?? '') || line === last) return
        seen.push(screen)
        last = line
        if (widths.length > 0) last = (await ask({ resize: widths.shift() })).at(-1)
      }
      await model.fit(x, y, { epochs: 1, batch_size: 1, steps_per_epoch: 400, callbacks: [{ on_train_batch_end }] })
      console.log(JSON.stringify(seen))
    `,
  )
  const seen = JSON.parse(output.trimEnd().split('\n').at(-1) as string) as string[][]
  expect(seen).toHaveLength(5)
  const widths = [100, 30, 90, 12, 25]
  for (const [index, screen] of seen.entries()) {
    // One line only, however often and however narrow it was drawn before.
    expect(screen).toHaveLength(1)
    expect(screen[0]!.length).toBeLessThan(widths[index]!)
  }
  expect(seen[0]![0]).toMatch(/^ *\d+\/400 ━+ \d+s \d+(us|ms|s)\/step - loss: 0.0000 - mae: 0.0000$/)
  expect(seen[1]![0]).toMatch(/^ *\d+\/400 ━+ \d+s$|^ *\d+\/400 \d+s - loss: 0.0000 - …$/)
  expect(seen[3]![0]).toMatch(/^ *\d+\/400( \d+s)?$/)
  expect(lines[0]).toMatch(/^400\/400/)
})

it('prints plain lines in a terminal of a CI service and in one that cannot do more, and colours where they are wanted', () => {
  const set = (name: string, value: string): string =>
    `await python.exec(${JSON.stringify(`import os; os.environ[${JSON.stringify(name)}] = ${JSON.stringify(value)}`)})`
  const { output } = inTerminal(
    200,
    [set('CI', 'true'), TRAIN, set('CI', ''), set('TERM', 'dumb'), TRAIN, set('TERM', 'xterm'), "console.log('|')"]
      .concat([set('NO_COLOR', '1'), TRAIN])
      .join('\n'),
  )
  const [plain, uncoloured] = output.replaceAll('\r\n', '\n').split('|\n') as [string, string]
  expect(timeless(plain).trimEnd().split('\n')).toEqual([...EXPECTED, ...EXPECTED])
  expect(uncoloured).toContain('\r')
  for (const style of ['\u001B[1m', '\u001B[32m', '\u001B[37m']) expect(uncoloured).not.toContain(style)
})

it('does as verbose says', () => {
  const fit = (verbose: string): string => `await model.fit(x, y, { batch_size: 100, verbose: ${verbose} })`
  const line = '4/4 - Ts - P/step - loss: 0.0000 - mae: 0.0000'
  const printed = inPipe(
    ['0', 'false', '2', '1', 'true', "'auto'"].map((verbose) => `${fit(verbose)};console.log('|')`).join('\n'),
  )
  expect(timeless(printed).trimEnd().split('\n')).toEqual(['|', '|', line, '|', line, '|', line, '|', line, '|'])
  expect(inTerminal(80, `${fit('2')};${fit('0')}`).lines.map(timeless)).toEqual([line])
})

it('leaves a ProgbarLogger of the program alone, and text that is redirected', () => {
  const printed = inPipe(`
    python.exec(\`
class Counting(__import__('keras').callbacks.ProgbarLogger):
  def on_epoch_end(self, epoch, logs=None): print('mine')
  def on_train_batch_end(self, batch, logs=None): pass
  def on_epoch_begin(self, epoch, logs=None): pass
\`)
    await model.fit(x, y, { callbacks: [python.eval('Counting()')] })
    await python.exec('import io, contextlib; text = io.StringIO(); redirected = contextlib.redirect_stdout(text)')
    python.eval('redirected').__enter__()
    await model.fit(x, y, { batch_size: 100 })
    python.eval('redirected').__exit__(null, null, null)
    console.log(await python.eval('text.getvalue()'))
  `)
  expect(timeless(printed).trimEnd().split('\n').filter(Boolean)).toEqual([
    'mine',
    '4/4 - Ts - P/step - loss: 0.0000 - mae: 0.0000',
  ])
})

it('hands whole lines to a function', async () => {
  const parts: string[] = []
  await using python = await startPython({ device: 'cpu', stdout: (text) => void parts.push(text) })
  const { keras, np } = python
  const model = keras.Sequential([keras.layers.Dense(1)])
  model.compile({ optimizer: 'sgd', loss: 'mse' })
  await model.fit(np.zeros([400, 2]), np.zeros([400, 1]), { epochs: 2, batch_size: 100 })
  expect(timeless(parts.join('')).trimEnd().split('\n')).toEqual([
    'Epoch 1/2',
    '4/4 - Ts - P/step - loss: 0.0000',
    'Epoch 2/2',
    '4/4 - Ts - P/step - loss: 0.0000',
  ])
  for (const part of parts) expect(part).toMatch(/\n$/)
})
