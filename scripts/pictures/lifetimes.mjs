// The picture of docs/concepts.md, "How long things live": stand-ins, the table of objects, and what each way of letting go does.

import { arrow, box, line, picture, words } from './shapes.mjs'

const [left, table, right] = [24, 350, 610]

const row = (y, code, id, object) => [
  box(left, y, 216, 34, code, { kind: 'ts', code: true, size: 12 }),
  arrow([left + 218, y + 17], [table - 3, y + 17]),
  box(table, y, 84, 34, id, { code: true, size: 12 }),
  arrow([table + 86, y + 17], [right - 3, y + 17]),
  box(right, y, 166, 34, object, { kind: 'py', code: true, size: 12 }),
]

const chip = (x, width, code, text) => [
  box(x, 330, width, 34, code, { kind: 'ts', code: true, size: 12 }),
  words(x + width / 2, 384, text, { anchor: 'middle', size: 12, colour: 'soft' }),
]

export default picture(
  800,
  476,
  'How long things live',
  'Each stand-in in TypeScript holds an entry of a table in Python, which holds the object. Plain values are copies and hold nothing. An entry goes when it is released by release, by using, at the end of a scope, or when the garbage collector finds the stand-in gone.',
  [
    words(left + 108, 30, 'your program', { anchor: 'middle', bold: true, colour: 'ts' }),
    words(table + 42, 30, 'table of objects', { anchor: 'middle', bold: true, colour: 'py' }),
    words(right + 83, 30, 'Python', { anchor: 'middle', bold: true, colour: 'py' }),
    line([300, 16], [300, 300], { dashed: true }),
    words(300, 314, 'two processes', { anchor: 'middle', size: 11, colour: 'soft' }),
    ...row(48, 'const model = keras…', '7', 'Sequential'),
    ...row(94, 'const y = model(x)', '9', 'a Tensor, not copied'),
    ...row(140, 'const d = await f()', '12', 'anything not plain'),
    box(left, 200, 216, 34, 'const n = await g()', { kind: 'ts', code: true, size: 12 }),
    words(left, 256, ['A number, text, list, array: a copy.', 'It holds nothing in Python.'], {
      size: 12,
      colour: 'soft',
    }),
    arrow([right - 3, 217], [left + 220, 217], '', { colour: 'py' }),
    box(right, 200, 166, 34, '0.25', { kind: 'py', code: true, size: 12 }),
    words(table + 42, 208, 'by value', { anchor: 'middle', size: 12 }),
    words(
      table - 8,
      256,
      ['An entry keeps its object alive;', 'so does whatever else Python has', 'that refers to it.'],
      {
        size: 12,
        colour: 'soft',
      },
    ),
    ...chip(24, 150, 'release(y)', 'now'),
    ...chip(192, 200, 'using y = …', 'at the end of the block'),
    ...chip(410, 170, 'scope(() => …)', 'all made inside'),
    ...chip(598, 178, 'nothing written', 'the garbage collector'),
    ...[99, 292, 495, 687].map((x) => arrow([x, 394], [x * 0.35 + 262, 424], '', { colour: 'ts' })),
    box(230, 428, 340, 34, 'release [9, 12]: the table forgets them', { kind: 'py', size: 12 }),
  ],
)
