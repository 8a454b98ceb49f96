// The picture of docs/concepts.md, "Calls that do not wait": three calls awaited one by one, and three sent together.

import { arrow, box, line, picture, words } from './shapes.mjs'

const height = 452

function lanes(left, right) {
  return [
    words(left, 62, 'TypeScript', { anchor: 'middle', colour: 'ts', bold: true }),
    words(right, 62, 'Python', { anchor: 'middle', colour: 'py', bold: true }),
    line([left, 72], [left, height - 44]),
    line([right, 72], [right, height - 44]),
  ]
}

function oneByOne() {
  const [left, right] = [70, 300]
  return [
    words(185, 30, 'Each one awaited', { anchor: 'middle', bold: true, size: 15 }),
    ...lanes(left, right),
    ...['a = await f()', 'b = await g(a)', 'c = await h(b)'].flatMap((code, i) => {
      const y = 88 + i * 108
      return [
        arrow([left + 4, y + 14], [right - 16, y + 30], code, { colour: 'ts' }),
        box(right - 14, y + 24, 28, 28, 'fgh'[i], { kind: 'py', code: true }),
        arrow([right - 16, y + 48], [left + 6, y + 66], `the value of ${'abc'[i]}`, {
          colour: 'py',
          code: false,
          above: -16,
        }),
      ]
    }),
    words(185, height - 16, 'three round trips, and the values travel', { anchor: 'middle', colour: 'soft' }),
  ]
}

function together() {
  const [left, right] = [466, 706]
  return [
    words(586, 30, 'Only the end awaited', { anchor: 'middle', bold: true, size: 15 }),
    ...lanes(left, right),
    box(left - 62, 88, 128, 70, ['a = f()', 'b = g(a)', 'c = await h(b)'], { kind: 'ts', code: true, size: 12 }),
    arrow([left + 68, 124], [right - 18, 196], '', { colour: 'ts' }),
    words(left + 76, 92, 'one message', { size: 12, colour: 'soft' }),
    words(left + 170, 92, ['1 = f()', '2 = g(1)', '3 = h(2)'], { size: 12, code: true }),
    ...['f', 'g', 'h'].map((name, i) => box(right - 14, 196 + i * 32, 28, 28, name, { kind: 'py', code: true })),
    words(right - 24, 248, ['a and b stay here'], { anchor: 'end', size: 12, colour: 'soft' }),
    arrow([right - 16, 284], [left + 6, 316], 'the value of c', { colour: 'py', code: false, above: -16 }),
    box(left - 62, 170, 56, 122, ['your', 'program', 'does', 'other', 'things'], { size: 11 }),
    words(586, height - 16, 'one round trip, and one value travels', { anchor: 'middle', colour: 'soft' }),
  ]
}

export default picture(
  780,
  height,
  'Calls that do not wait',
  'On the left three calls are awaited one by one: three round trips. On the right the three calls leave in one message, Python runs them one after the other, and one value comes back.',
  [...oneByOne(), line([388, 20], [388, height - 20], { dashed: true }), ...together()],
)
