// What is said by hand about TensorFlow: the classes that every program meets.

import type { Overlays } from './overlay.js'

const TENSOR = 'py.Promised<{tensorflow.Tensor}>'

const method = (name: string, parameters: string, gives: string): string =>
  `${name}(${parameters}): ${gives}\n${name}_dyn: py.RemoteFunction`

/** What a tensor of an eager program has besides: the class that is public does not show it. */
const EAGER = {
  numpy: method('numpy', '', 'py.Remote'),
  device: 'readonly device: py.Remote<string>\nreadonly device_dyn: any',
}
/** What only symbolic tensors have. With it an assignment to a variable that holds one is no error, and a use is. */
const SYMBOLIC_ONLY = Object.fromEntries(
  ['ragged', 'ragged_rank', 'record_history', 'reshape', 'row_splits_dtype', 'sparse', 'squeeze'].map((name) => [
    name,
    `/** @deprecated Of symbolic tensors only. */\nreadonly ${name}: never\nreadonly ${name}_dyn: never`,
  ]),
)
const ITEMS = {
  __getitem__: 'readonly [index: number]: py.Promised<{tensorflow.Tensor}>',
  __iter__: '[Symbol.asyncIterator](): AsyncGenerator<{tensorflow.Tensor}>',
}

export const tensorflowOverlays: Overlays = {
  // The same as `tf` but for one name.
  'tensorflow.compat': {
    members: { v2: 'readonly v2: {tensorflow.$Module} & { enable_v2_behavior(): py.Remote<null> }' },
  },
  'tensorflow.Tensor': {
    roles: ['py.IGraphNodeBase'],
    attributes: { shape: 'Shape', dtype: 'tensorflow.DType', name: 'str', ndim: 'int' },
    // `x = keras.ops.relu(x)` in a functional model.
    standsFor: ['keras.KerasTensor'],
    members: { ...EAGER, ...ITEMS, ...SYMBOLIC_ONLY },
  },
  'tensorflow.Variable': {
    roles: ['py.Trackable', 'py.IVariable'],
    attributes: { shape: 'Shape', dtype: 'tensorflow.DType', name: 'str', device: 'str', trainable: 'bool' },
    members: {
      read_value: method('read_value', '', TENSOR),
      value: method('value', '', TENSOR),
      numpy: EAGER.numpy,
      ...ITEMS,
    },
    parameters: {
      initial_value: 'TensorLike | Callable | None',
      shape: 'Shape | None',
      dtype: 'DType | None',
      constraint: 'Callable | None',
    },
    returns: { assign: 'tensorflow.Variable', assign_add: 'tensorflow.Variable', assign_sub: 'tensorflow.Variable' },
  },
  'tensorflow.GradientTape': {
    roles: ['py.IContextManager<GradientTape>'],
    members: {
      __enter__: '__enter__(): py.Promised<GradientTape>',
      // A gradient for each source, in its structure.
      gradient: [
        'gradient(target: py.TensorLike, sources: py.VariableList, keywords?: py.GradientKeywords): py.RemoteList<{tensorflow.Tensor}>',
        'gradient<Sources extends { readonly [name: string]: unknown }>(target: py.TensorLike, sources: Sources & { readonly [py.kind]?: never }, keywords: py.GradientKeywords): py.Remote<{ [Name in keyof Sources]: {tensorflow.Tensor} }>',
        `gradient(target: py.TensorLike, sources: py.TensorInput, keywords?: py.GradientKeywords): ${TENSOR}`,
        'gradient(keywords: { target: py.TensorLike; sources: py.VariableList } & py.GradientKeywords): py.RemoteList<{tensorflow.Tensor}>',
        `gradient(keywords: { target: py.TensorLike; sources: py.TensorInput } & py.GradientKeywords): ${TENSOR}`,
        'gradient_dyn: py.RemoteFunction',
      ].join('\n'),
    },
    returns: {
      watch: 'None',
      batch_jacobian: 'Tensor',
      watched_variables: 'list[tensorflow.Variable]',
      reset: 'None',
    },
  },
  numpy: {
    members: {
      where: [
        'where(condition: py.ArrayLike): py.RemoteList<py.NDArray>',
        'where(condition: py.ArrayLike, x: py.ArrayLike, y: py.ArrayLike): py.Remote<py.NDArray>',
        'where_dyn: py.RemoteFunction',
      ].join('\n'),
    },
  },
  'numpy.pad': {
    keywords: [
      { name: 'constant_values', kind: 'keyword', optional: true, type: 'ArrayLike' },
      { name: 'end_values', kind: 'keyword', optional: true, type: 'ArrayLike' },
      { name: 'reflect_type', kind: 'keyword', optional: true, type: "Literal['even', 'odd']" },
      { name: 'stat_length', kind: 'keyword', optional: true, type: 'ArrayLike | None' },
    ],
  },
  // They are found when one is made.
  'numpy.finfo': {
    members: Object.fromEntries(
      ['bits', 'eps', 'max', 'min', 'precision', 'smallest_normal', 'smallest_subnormal'].map((name) => [
        name,
        `readonly ${name}: py.Remote<number>\nreadonly ${name}_dyn: any`,
      ]),
    ),
  },
  'numpy.generic': { constructors: { value: 'ArrayLike' } },
  'numpy.random.PCG64DXSM': { returns: { advance: 'numpy.random.PCG64DXSM' } },
  'numpy.random.RandomState': { returns: { tomaxint: 'object' } },
  'numpy.ma.MaskedArray': { returns: { take: 'object', tolist: 'object', var: 'object' } },
  'tensorflow.RaggedTensor': { attributes: { uniform_row_length: 'Tensor | None' } },
  'tensorflow.TensorShape': { parameters: { dims: 'Shape | None' } },
  'tensorflow.data.Dataset': {
    // What the docs call a scalar tensor is a number to most who write one; a tensor may stand for any.
    parameters: {
      'batch.batch_size': 'int',
      'batch.drop_remainder': 'bool',
      'batch.num_parallel_calls': 'int | None',
      'batch.deterministic': 'bool | None',
      'filter.predicate': 'Callable',
      'interleave.num_parallel_calls': 'int | None',
      'interleave.deterministic': 'bool | None',
      'map.map_func': 'Callable',
      'map.num_parallel_calls': 'int | None',
      'map.deterministic': 'bool | None',
      'padded_batch.batch_size': 'int',
      'padded_batch.drop_remainder': 'bool',
      'prefetch.buffer_size': 'int',
      'repeat.count': 'int | None',
      'shard.index': 'int',
      'shard.num_shards': 'int',
      'shuffle.buffer_size': 'int',
      'shuffle.seed': 'int | None',
      'skip.count': 'int',
      'take.count': 'int',
      'window.shift': 'int | None',
      'window.size': 'int',
      'window.stride': 'int',
    },
  },
  // The docs speak of a list of axes, and of "integer type", which is a dtype.
  'tensorflow.squeeze': { parameters: { axis: 'int | list[int] | None' } },
  'tensorflow.random.categorical': { parameters: { dtype: 'DType | None' } },
}
