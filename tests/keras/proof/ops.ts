// What the functions of keras.ops are called with where the rules of cases.ts make nothing that fits.

import { type Remote, tuple } from '../../../src/index.js'
import type { Row } from './cases.js'
import { array, counts, make, type Plain, real, type Side, SQUARE, tup, type Value, wave } from './values.js'

/** A function of one or more arguments, in both languages. */
const fn = (py: string, js: (side: Side) => (...args: Remote[]) => unknown): Value => make(py, js)
const add = fn(
  'lambda a, b: keras.ops.add(a, b)',
  ({ ops }) =>
    (a, b) =>
      ops['add'](a, b),
)
const square = fn(
  'lambda a: keras.ops.square(a)',
  ({ ops }) =>
    (a) =>
      ops['square'](a),
)
const zero = make('keras.ops.convert_to_tensor(0.5)', ({ ops }) => ops['convert_to_tensor'](0.5))
const call = (...args: readonly Plain[]): Row => ({ call: args })
/** As a tensor, where an array is not taken. */
const tensor = (value: Value): Value =>
  make(`keras.ops.convert_to_tensor(${value.py})`, (side) => side.ops['convert_to_tensor'](value.js(side)))
const whole = call(counts([2, 3], 7, 1), counts([2, 3], 3, 1))
const pair = tup(wave([2, 4]), wave([2, 4], 2))
const images = wave([1, 6, 6, 2])
const points = array('float32', [1, 4, 2], [0, 0, 0, 5, 5, 0, 5, 5])

const TABLE: Readonly<Record<string, Row>> = {
  adaptive_average_pool: call(tensor(images), 2),
  adaptive_max_pool: call(tensor(images), 2),
  arange: call(5),
  arccosh: call(array('float32', [3], [1.5, 2, 3])),
  argpartition: call(wave([6]), 2),
  array_split: call(wave([6, 2]), 3),
  associative_scan: call(add, wave([6])),
  average_pool: call(images, 2),
  bartlett: call(5),
  batch_normalization: call(wave([2, 3]), wave([3], 2), wave([3], 3), -1),
  bincount: call(counts([8], 4)),
  bitwise_and: whole,
  bitwise_invert: call(counts([4], 4)),
  bitwise_left_shift: whole,
  bitwise_not: call(counts([4], 4)),
  bitwise_or: whole,
  bitwise_right_shift: whole,
  bitwise_xor: whole,
  blackman: call(5),
  broadcast_to: call(SQUARE, tup(2, 3, 3)),
  cast: call(array('float32', [3], [1.5, 2.5, -1.5]), 'int32'),
  categorical_crossentropy: call(array('float32', [2, 3], [1, 0, 0, 0, 1, 0]), wave([2, 3])),
  clip: call(SQUARE, 0.1, 0.5),
  cond: call(
    true,
    fn(
      'lambda: keras.ops.ones(2)',
      ({ ops }) =>
        () =>
          ops['ones'](2),
    ),
    fn(
      'lambda: keras.ops.zeros(2)',
      ({ ops }) =>
        () =>
          ops['zeros'](2),
    ),
  ),
  conv: call(images, wave([3, 3, 2, 4], 2)),
  conv_transpose: call(images, wave([3, 3, 4, 2], 2), 2),
  correlate: call(wave([5]), wave([3], 2)),
  cross: call(wave([2, 3]), wave([2, 3], 2)),
  ctc_decode: call(wave([2, 5, 4]), counts([2], 2, 4)),
  ctc_loss: call(counts([2, 3], 3, 1), wave([2, 6, 5]), counts([2], 1, 3), counts([2], 1, 6)),
  custom_gradient: {
    call: [
      fn(
        'lambda x: (keras.ops.exp(x), lambda *args, upstream=None: args[0])',
        ({ ops }) =>
          (x) =>
            tuple(ops['exp'](x), (...args: Remote[]) => args[0]),
      ),
    ],
    apply: [make('keras.ops.ones(3)', ({ ops }) => ops['ones'](3))],
  },
  depth_to_space: call(wave([1, 2, 2, 4]), 2),
  depthwise_conv: call(images, wave([3, 3, 2, 1], 2)),
  diff: call(wave([2, 5])),
  digitize: call(wave([6]), array('float32', [3], [0.2, 0.5, 0.8])),
  dot_product_attention: call(wave([1, 3, 2, 4]), wave([1, 3, 2, 4], 2), wave([1, 3, 2, 4], 3)),
  dsplit: call(wave([2, 2, 4]), 2),
  einsum: call('ij,jk->ik', SQUARE, wave([3, 2])),
  // Memory as it is.
  empty: { call: [tup(2, 3)], read: ['shape', 'dtype.name'] },
  empty_like: { call: [SQUARE], read: ['shape', 'dtype.name'] },
  expand_dims: call(SQUARE, 1),
  extract_sequences: call(wave([12]), 4, 2),
  fft: call(pair),
  fft2: call(pair),
  fold: call(wave([1, 4, 4]), 3, 2),
  fori_loop: call(
    0,
    4,
    fn(
      'lambda i, a: keras.ops.add(a, 0.5)',
      ({ ops }) =>
        (_, a) =>
          ops['add'](a, 0.5),
    ),
    zero,
  ),
  full: call([2, 2], 0.5),
  full_like: call(SQUARE, 0.5),
  gcd: whole,
  geomspace: call(real(1), real(8), 4),
  get_item: call(SQUARE, 1),
  glu: call(wave([2, 4])),
  hamming: call(5),
  hanning: call(5),
  hsplit: call(wave([2, 4]), 2),
  identity: call(3),
  ifft2: call(pair),
  'image.affine_transform': call(images, array('float32', [1, 8], [1, 0.1, 0, 0, 0.9, 0.2, 0, 0])),
  'image.crop_images': {
    call: [images],
    with: { top_cropping: 1, left_cropping: 1, target_height: 3, target_width: 4 },
  },
  'image.extract_patches': call(images, [2, 2]),
  'image.extract_patches_3d': call(wave([1, 4, 4, 4, 1]), [2, 2, 2]),
  'image.hsv_to_rgb': call(wave([4, 4, 3])),
  'image.map_coordinates': call(wave([4, 4]), array('float32', [2, 3], [0.5, 1, 2, 1, 0.5, 2]), 1),
  'image.pad_images': { call: [images], with: { top_padding: 1, left_padding: 2, target_height: 9, target_width: 9 } },
  'image.perspective_transform': call(images, points, array('float32', [1, 4, 2], [0, 1, 0, 5, 5, 0, 4, 5])),
  'image.resize': call(images, tup(3, 4)),
  'image.scale_and_translate': call(
    images,
    tup(1, 4, 4, 2),
    array('float32', [2], [0.5, 0.5]),
    array('float32', [2], [0.1, 0.2]),
    tup(1, 2),
    'linear',
  ),
  'image.ssim': call(wave([1, 16, 16, 1]), wave([1, 16, 16, 1], 2), real(1)),
  in_top_k: call(counts([3], 3), wave([3, 4]), 2),
  irfft: call(pair),
  isin: call(counts([4], 4), counts([2], 2)),
  istft: call(tup(wave([1, 3, 5]), wave([1, 3, 5], 2)), 8, 4, 8),
  jvp: call(square, [tensor(wave([3]))], [tensor(wave([3], 2))]),
  kaiser: call(5, real(8)),
  lcm: whole,
  ldexp: call(wave([3]), counts([3], 3)),
  left_shift: whole,
  linspace: call(real(0), real(1), 5),
  logspace: call(real(0), real(2), 5),
  lstsq: call(wave([4, 2]), wave([4], 2)),
  map: call(square, wave([4, 2])),
  max_pool: call(images, 2),
  meshgrid: call(wave([2]), wave([3])),
  moments: call(wave([3, 4]), [0]),
  moveaxis: call(wave([2, 3, 4]), 0, 2),
  multi_hot: call(counts([2, 3], 4), 4),
  normalize: call(SQUARE),
  one_hot: call(counts([4], 3), 3),
  pad: call(SQUARE, [
    [1, 0],
    [0, 2],
  ]),
  polar: call(wave([3]), wave([3], 2)),
  psnr: call(SQUARE, wave([3, 3], 2), real(1)),
  quantile: call(wave([5]), 0.3),
  nanquantile: call(wave([5]), 0.3),
  rearrange: call(wave([2, 3, 4]), 'a b c -> b (a c)'),
  reshape: call(SQUARE, tup(1, 9)),
  right_shift: whole,
  roll: call(SQUARE, 1),
  rot90: call(SQUARE),
  saturate_cast: call(array('float32', [3], [300.5, -4, 7]), 'uint8'),
  scan: call(
    fn(
      'lambda carry, x: (keras.ops.add(carry, x), keras.ops.multiply(carry, x))',
      ({ ops }) =>
        (carry, x) =>
          tuple(ops['add'](carry, x), ops['multiply'](carry, x)),
    ),
    zero,
    wave([5]),
  ),
  scatter: call(counts([3, 1], 3), wave([3]), tup(5)),
  scatter_update: call(wave([5]), counts([2, 1], 2), wave([2], 2)),
  searchsorted: call(array('float32', [3], [0.2, 0.5, 0.8]), wave([4])),
  select: call(
    [array('bool', [3], [true, false, false]), array('bool', [3], [true, true, false])],
    [wave([3]), wave([3], 2)],
    0.5,
  ),
  separable_conv: call(images, wave([3, 3, 2, 1], 2), wave([1, 1, 2, 3], 3)),
  slice: call(SQUARE, tup(1, 0), tup(2, 2)),
  slice_update: call(SQUARE, tup(1, 0), wave([2, 2])),
  solve: call(SQUARE, wave([3, 2])),
  solve_triangular: call(SQUARE, wave([3, 2])),
  space_to_depth: call(wave([1, 4, 4, 1]), 2),
  sparse_categorical_crossentropy: call(counts([3], 3), wave([3, 4])),
  split: call(wave([6, 2]), 3),
  squeeze: call(wave([2, 1, 3])),
  stack: call([SQUARE, wave([3, 3], 2)]),
  stft: call(wave([32]), 8, 4, 8),
  swapaxes: call(wave([2, 3, 4]), 0, 2),
  switch: call(
    1,
    [
      square,
      fn(
        'lambda a: keras.ops.negative(a)',
        ({ ops }) =>
          (a) =>
            ops['negative'](a),
      ),
    ],
    wave([3]),
  ),
  take: call(SQUARE, counts([2], 2)),
  take_along_axis: { call: [SQUARE, counts([3, 1], 3)], with: { axis: 1 } },
  tensordot: call(wave([2, 3, 4]), wave([3, 4, 2], 2)),
  threshold: call(SQUARE, 0.3, 0.1),
  tile: call(SQUARE, [1, 2]),
  top_k: call(wave([2, 5]), 2),
  trapezoid: call(wave([5])),
  tri: call(3),
  eye: call(3),
  unfold: call(wave([1, 2, 4, 4]), 2),
  unravel_index: call(counts([3], 6, 1), tup(2, 4)),
  unstack: call(SQUARE),
  vander: call(wave([4])),
  vdot: call(wave([4]), wave([4], 2)),
  // Keras has it not with TensorFlow, and says so.
  vectorize: { call: [square], apply: [wave([3])], raises: true },
  vectorized_map: call(square, wave([3, 2])),
  view: { call: [wave([4])], with: { dtype: 'int32' } },
  view_as_complex: call(wave([3, 2])),
  view_as_real: call(
    make('keras.ops.view_as_complex(keras.ops.ones((3, 2)))', ({ ops }) =>
      ops['view_as_complex'](ops['ones'](tuple(3, 2))),
    ),
  ),
  vsplit: call(wave([4, 2]), 2),
  where: call(array('bool', [3], [true, false, true]), wave([3]), wave([3], 2)),
  while_loop: call(
    fn(
      'lambda a: keras.ops.less(a, 3.0)',
      ({ ops }) =>
        (a) =>
          ops['less'](a, 3),
    ),
    fn(
      'lambda a: (keras.ops.add(a, 0.75),)',
      ({ ops }) =>
        (a) =>
          tuple(ops['add'](a, 0.75)),
    ),
    tup(zero),
  ),
}

/** By the name of the function: of several public names of one function, the API model has the first. */
export const OPS: Readonly<Record<string, Row>> = Object.fromEntries(
  Object.entries(TABLE).map(([name, row]) => [`keras.ops.${name}`, row]),
)
