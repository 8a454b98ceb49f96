// A training's history as a table.

import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { rememberHistory } from '../../../src/connection/histories.js'
import { formatHistory, partialHistory } from '../../../src/index.js'

describe('formatHistory', () => {
  it('has a row for each epoch and a column for each measure', () => {
    const history = { epoch: [0, 1], history: { loss: [0.5, 0.25], val_loss: [1, 0.000123456] } }
    expect(formatHistory(history).split('\n')).toEqual([
      'epoch    loss   val_loss',
      '    1  0.5000     1.0000',
      '    2  0.2500  1.2346e-4',
    ])
  })

  it('takes what Keras calls History.history', () => {
    expect(formatHistory({ loss: [2] })).toBe('epoch    loss\n    1  2.0000')
  })

  it('counts on where a training began later', () => {
    expect(formatHistory({ epoch: [7, 8], history: { loss: [1, 2] } })).toBe(
      'epoch    loss\n    8  1.0000\n    9  2.0000',
    )
  })

  it('leaves out the middle of many epochs', () => {
    const loss = Array.from({ length: 1000 }, (_, index) => index)
    const lines = formatHistory({ loss }, { rows: 5 }).split('\n')
    expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(['epoch', '1', '2', '…', '999', '1000'])
    expect(formatHistory({ loss }).split('\n')).toHaveLength(41)
  })

  it('puts what was measured in some epochs at those', () => {
    const lines = formatHistory({ loss: [5, 4, 3, 2, 1], val_loss: [8, 6] }).split('\n')
    expect(lines).toEqual([
      'epoch    loss  val_loss',
      '    1  5.0000          ',
      '    2  4.0000    8.0000',
      '    3  3.0000          ',
      '    4  2.0000    6.0000',
      '    5  1.0000          ',
    ])
  })

  it('puts it below the table where nobody can tell at which', () => {
    const loss = Array.from({ length: 11 }, () => 1)
    expect(
      formatHistory({ loss, val_loss: [8, 6] })
        .split('\n')
        .at(-1),
    ).toBe('val_loss in 2 of 11 epochs: 8.0000  6.0000')
  })

  it('keeps columns of wide names in line', () => {
    const [heading, row] = formatHistory({ 損失: [0.5], a: [1] }).split('\n') as [string, string]
    expect(heading).toBe('epoch    損失       a')
    expect(row).toBe('    1  0.5000  1.0000')
  })

  it('says so where no epoch is over', () => {
    expect(formatHistory({ epoch: [], history: {} })).toBe('no epoch is over')
  })
})

describe('partialHistory', () => {
  it('is found with the causes of an error, and prints as a table', () => {
    const stopped = new Error('stopped')
    rememberHistory(stopped, { history: { epoch: [0], history: { loss: [0.5] } } })
    const history = partialHistory(new Error('outer', { cause: new Error('inner', { cause: stopped }) }))
    expect(history?.history).toEqual({ loss: [0.5] })
    expect(inspect(history)).toBe('epoch    loss\n    1  0.5000')
    expect(inspect(history, { colors: true })).toContain('\u001B[1mepoch    loss\u001B[22m')
  })

  it('is undefined for any other error, and for what is none', () => {
    const circle = new Error('a')
    circle.cause = circle
    for (const error of [new Error('x'), circle, 'text', null, undefined]) expect(partialHistory(error)).toBeUndefined()
  })
})
