// What notebooks show: stand-ins answer the protocol by which Deno's Jupyter kernel asks a value for its displays.

import { expect, it } from 'vitest'
import { dict, displayed } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()
const displaysOf = (value: unknown): Promise<Record<string, string>> =>
  (value as Record<symbol, () => Promise<Record<string, string>>>)[Symbol.for('Jupyter.display')]!()

it('has what the class has for notebooks, and the text', async () => {
  const { python } = shared
  python.exec(`
class Framed:
    def __repr__(self):
        return 'framed'
    def _repr_html_(self):
        return '<b>framed</b>'
    def _repr_svg_(self):
        raise ValueError('no picture')`)
  const framed = python.eval('Framed()')
  const expected = { 'text/plain': 'framed', 'text/html': '<b>framed</b>' }
  expect(await displaysOf(framed)).toEqual(expected)
  expect(await displaysOf(await framed)).toEqual(expected)
  expect(await displaysOf(python.eval('[1, 2]'))).toEqual({ 'text/plain': '[1, 2]' })
})

it('is found where a kernel looks for it, which asks objects only', async () => {
  const display = Symbol.for('Jupyter.display')
  const five = shared.python.eval('5')
  expect(display in (five as object)).toBe(true)
  const shown = displayed(five)
  expect(typeof shown).toBe('object')
  expect(display in shown).toBe(true)
  expect(await displaysOf(shown)).toEqual({ 'text/plain': '5' })
  expect(await displaysOf(displayed(Promise.resolve(five)))).toEqual({ 'text/plain': '5' })
  expect(await displaysOf(displayed({ a: [1] }))).toEqual({ 'text/plain': '{ a: [ 1 ] }' })
  expect(await displaysOf(displayed(null))).toEqual({ 'text/plain': 'null' })
  expect(await displaysOf(displayed(Number.NaN))).toEqual({ 'text/plain': 'NaN' })
})

it('fails with what Python raises', async () => {
  const error = await rejectionOf(displaysOf(displayed(shared.python.eval('1 / 0'))))
  expect(error).toMatchObject({ type: 'ZeroDivisionError' })
})

it('draws no metrics of a History that are no numbers', async () => {
  const { python } = shared
  python.exec(`
class History:
    def __init__(self, epoch, history):
        self.epoch, self.history = epoch, history
    def __repr__(self):
        return 'a history'`)
  const make = python.eval('History')
  const svg = (await displaysOf(make([0, 1], dict({ loss: [2, 1], confusion: [[1], [2]] }))))['image/svg+xml']!
  expect(svg).toContain('loss')
  expect(svg).not.toContain('confusion')
  expect(await displaysOf(make(null, null))).toEqual({ 'text/plain': 'a history' })
})

it('has a table of the layers of what is made like a model of Keras', async () => {
  const { python } = shared
  python.exec(`
class Layer:
    def __init__(self, name, shape, count):
        self.name, self._shape, self._count = name, shape, count
    @property
    def output(self):
        return type('Output', (), {'shape': self._shape})
    def count_params(self):
        if self._count is None:
            raise ValueError('not built')
        return self._count

class Model(Layer):
    trainable_weights = ()
    def __init__(self, layers):
        super().__init__('small', None, 1234)
        self.layers = layers
    def summary(self): ...`)
  const model = python.eval('Model([Layer("<first>", (None, 4), 1200), Layer("second", None, None)])')
  expect((await displaysOf(model))['text/html']).toBe(
    '<table><caption>small (Model): 1,234 parameters</caption>' +
      '<thead><tr><th>layer</th><th>type</th><th>output shape</th><th>parameters</th></tr></thead>' +
      '<tbody><tr><td>&lt;first&gt;</td><td>Layer</td><td>(None, 4)</td><td>1,200</td></tr>' +
      '<tr><td>second</td><td>Layer</td><td>?</td><td>?</td></tr></tbody></table>',
  )
})
