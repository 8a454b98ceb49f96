// The picture of docs/concepts.md, "Which thread runs what": a fit with a callback, other code meanwhile, a thread of TensorFlow,
// and an interrupt.

import { arrow, box, line, picture, words } from './shapes.mjs'

const [node, main, other, control] = [110, 390, 580, 738]
const height = 640

const lane = (x, name, kind, width = 136) => [
  box(x - width / 2, 16, width, 42, name, { kind, bold: true, size: 13 }),
  line([x, 58], [x, height - 16]),
]

export default picture(
  820,
  height,
  'Which thread runs what',
  'Calls run on the main thread of Python in the order in which they were made. While fit waits for a callback, what the callback asks runs on that same thread; calls of other code wait until fit is over. A callback from another thread of Python is answered there. An interrupt goes to a control thread.',
  [
    ...lane(node, ['Node', 'event loop'], 'ts'),
    ...lane(main, ['Python', 'main thread'], 'py'),
    ...lane(other, ['Python', 'another thread'], 'py'),
    ...lane(control, ['Python', 'control thread'], 'py'),

    arrow([node + 2, 84], [main - 26, 96], 'model.fit(…, { callbacks })', { colour: 'ts' }),
    box(main - 22, 90, 44, 362, '', { kind: 'py' }),
    words(main, 112, 'fit', { anchor: 'middle', code: true, size: 12 }),

    arrow([main - 24, 136], [node + 64, 148], 'on_epoch_end(0, logs)', { colour: 'py' }),
    box(node - 62, 138, 124, 132, ['your callback'], { kind: 'mark' }),
    arrow([node + 64, 182], [main - 18, 194], 'optimizer.learning_rate', { colour: 'mark' }),
    box(main - 16, 180, 32, 44, '', { kind: 'mark' }),
    arrow([main - 18, 218], [node + 64, 230], '0.001', { colour: 'mark', above: 5 }),
    words(main + 30, 186, ['runs now, nested', 'in fit: same tape,', 'same scope'], { size: 12, colour: 'soft' }),
    arrow([node + 64, 260], [main - 24, 272], 'it returns', { colour: 'ts', code: false }),

    box(node - 62, 300, 124, 34, 'other code', { kind: 'ts' }),
    arrow([node + 64, 318], [main - 104, 326], 'tf.add(a, b)', { colour: 'ts' }),
    box(main - 102, 312, 72, 30, 'waits', { size: 12 }),
    arrow([main - 66, 344], [main - 24, 476], '', { dashed: true }),

    box(other - 22, 296, 44, 100, '', { kind: 'py' }),
    words(other + 30, 312, ['tf.py_function', 'in tf.data'], { size: 12, colour: 'soft' }),
    arrow([other - 24, 362], [node + 64, 376], '', { colour: 'py', dashed: true }),
    words(node + 76, 366, 'another callback', { size: 12 }),
    box(node - 62, 358, 124, 44, ['your function'], { kind: 'mark' }),
    arrow([node + 64, 392], [other - 24, 392], '', { colour: 'mark', dashed: true }),
    words(other + 30, 376, ['what it asks', 'runs here'], { size: 12, colour: 'soft' }),

    arrow([main - 24, 444], [node + 2, 456], 'the History', { colour: 'py', code: false }),
    box(main - 22, 466, 44, 30, 'add', { kind: 'py', code: true, size: 12 }),

    box(node - 62, 532, 124, 34, 'Ctrl-C, abort', { kind: 'ts' }),
    arrow([node + 64, 548], [control - 20, 548], '', { colour: 'ts' }),
    words(node + 76, 540, 'stops what runs, however long', { size: 12, colour: 'soft' }),
    box(control - 18, 534, 36, 30, '', { kind: 'py' }),
    arrow([control - 20, 566], [main + 6, 596], '', { colour: 'py' }),
    words(control - 60, 602, ['interrupt'], { size: 12, colour: 'soft', anchor: 'middle' }),
  ],
)
