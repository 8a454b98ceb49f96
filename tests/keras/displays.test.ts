// What notebooks show of a real model, tensor and History, against what Python says of them.

import { describe, expect, it } from 'vitest'
import { curvesSvg, type Displays, displayed, type Remote, readHistory } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'
import { waves } from './waves.js'

const displaysOf = (value: unknown): Promise<Displays> =>
  (value as Record<symbol, () => Promise<Displays>>)[Symbol.for('Jupyter.display')]!()

const { x, y } = waves(24, 4)

describe.each(['3', 'legacy'] as const)('a notebook in Keras %s', (keras) => {
  const shared = sharedPython(tensorflowOptions({ keras }))

  function compiledModel(): Remote {
    const { layers, Sequential } = shared.python.keras
    const model = Sequential([layers.Input([4]), layers.Dense(8, { name: 'a>b' }), layers.Dense(1)], { name: 'small' })
    model.compile({ optimizer: 'sgd', loss: 'mse', metrics: ['mae'] })
    return model
  }
  const withValidation = { epochs: 3, verbose: 0, validation_data: [x, y] }

  it('has a table with the layers, shapes and parameters that Python counts', async () => {
    const { python } = shared
    using model = await compiledModel()
    python.exec(`
def told(model):
    return [model.name, type(model).__name__, f'{model.count_params():,}'], [
        [layer.name, type(layer).__name__, str(tuple(layer.output.shape)), f'{layer.count_params():,}']
        for layer in model.layers]`)
    const [caption, rows] = (await python.eval('told')(model)) as [string[], string[][]]
    const html = (await displaysOf(model))['text/html']!
    const text = (cell: string): string => cell.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const shown = [...html.matchAll(/<tr>(<td>.*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => text(cell!)),
    )
    expect(rows).toHaveLength(2)
    expect(shown).toEqual(rows)
    expect(html).toContain(`<caption>${caption[0]} (${caption[1]}): ${caption[2]} parameters</caption>`)
  })

  it('has the text of a tensor, and HTML where its class has it', async () => {
    const { python } = shared
    python.exec(`
def told(value):
    html = getattr(value, '_repr_html_', None)
    return {'text/plain': repr(value), **({'text/html': html()} if html else {})}`)
    using tensor = await python.tf.constant([
      [1, 2],
      [3, 4],
    ])
    using ragged = await python.tf.ragged.constant([[1], [2, 3]])
    for (const each of [tensor, ragged]) {
      const told = await python.eval('told')(each)
      expect(await displaysOf(each)).toEqual(told)
      expect(await displaysOf(displayed(each))).toEqual(told)
    }
  })

  it('draws the curves of a History, here, in Python, and on its way', async () => {
    using model = compiledModel()
    using handle = await model.fit(x, y, withValidation)
    const history = await readHistory(handle)
    // Light also on a dark system, and as wide as fits beside the prompts.
    const whole = await curvesSvg(handle, { theme: 'light', width: 720 })
    const svg = whole.slice(whole.indexOf('<svg'))
    expect(svg.match(/<polyline/g)).toHaveLength(4)
    expect(await displaysOf(history)).toEqual({
      'image/svg+xml': svg,
      'text/plain': expect.stringMatching(/^epoch +loss +mae +val_loss +val_mae\n( +\d.*\n?){3}$/),
    })
    expect((await displaysOf(handle))['image/svg+xml']).toBe(svg)
    expect(await displaysOf(displayed(readHistory(handle)))).toEqual(await displaysOf(history))
    using coming = model.fit(x, y, withValidation)
    expect((await displaysOf(displayed(coming)))['image/svg+xml']).toBe(
      (await displaysOf(await readHistory(coming)))['image/svg+xml'],
    )
  })
})
